import { describe, expect, it } from 'vitest'
import type { Entry } from '@/lib/domain/entry'
import type { RuleId } from '@/lib/domain/referral/rule-id'
import { german } from '@/lib/domain/words/german'
import { toldFinding } from '@/lib/domain/words/told-finding'
import { cramp, cramps, daysAgo, finding, judged, known, medicine, observation } from '@/tests/support/diary'

type Fields = Record<string, unknown>
type Row = [rule: RuleId, entries: readonly Entry[], profile: Fields, title: string, why: string]

const unexplained = { apparentCause: null }
const hand = { muscle: 'hand', context: 'at-rest' }
const pregnant = { pregnancyDueDate: daysAgo(-50) }
const statin = medicine(200, 'statin')
const rows: Row[] = [
  [
    'U4',
    [statin, cramp(0, { ...unexplained, signs: ['weakness'] }), cramp(2, unexplained)],
    {},
    'Krämpfe, Schwäche, Statin: Hol heute ärztliche Hilfe',
    '2 Krämpfe ohne erkennbare Ursache seit dem 22. April. In dieser Zeit wurde ein Statin genommen, und 1 Eintrag zeigt Schwäche. Die Regel verlangt 2 in 28 Tagen, und irgendeine Schwäche.',
  ],
  [
    'U4',
    [statin, ...cramps([0, 2, 3], { ...unexplained, signs: ['weakness'] })],
    {},
    'Krämpfe, Schwäche, Statin: Hol heute ärztliche Hilfe',
    '3 Krämpfe ohne erkennbare Ursache seit dem 22. April. In dieser Zeit wurde ein Statin genommen, und 3 Einträge zeigen Schwäche. Die Regel verlangt 2 in 28 Tagen, und irgendeine Schwäche.',
  ],
  [
    'U4',
    [statin, cramp(0, { ...unexplained, signs: undefined }), cramp(2, unexplained)],
    {},
    'Schwäche, bei Krämpfen und einem Statin?',
    '2 Krämpfe ohne erkennbare Ursache seit dem 22. April. In dieser Zeit wurde ein Statin genommen, und 0 Einträge zeigen Schwäche. Die Regel verlangt 2 in 28 Tagen, und irgendeine Schwäche. 1 Krampf in 28 Tagen hat dazu keine Antwort.',
  ],
  [
    'U4',
    [statin, cramp(2, unexplained)],
    {},
    'Krämpfe bei einem Statin: 1 von 2',
    '1 Krampf ohne erkennbare Ursache seit dem 22. April. In dieser Zeit wurde ein Statin genommen, und 0 Einträge zeigen Schwäche. Die Regel verlangt 2 in 28 Tagen, und irgendeine Schwäche.',
  ],
  [
    'U5',
    [cramp(0, { signs: ['vomiting', 'diarrhoea'] })],
    {},
    'Erbrechen oder Durchfall und Krämpfe: Hol heute Hilfe',
    'Du hast heute eingetragen: Erbrechen und Durchfall, bei einem Krampf.',
  ],
  [
    'U5',
    [cramp(1), observation(0, ['diarrhoea'])],
    {},
    'Erbrechen oder Durchfall und Krämpfe: Hol heute Hilfe',
    'Du hast heute eingetragen: Durchfall, in den 72 Stunden um einen Krampf.',
  ],
  [
    'U5',
    [cramp(5, { signs: ['vomiting'] })],
    {},
    'Erbrechen oder Durchfall: Mach einen Termin',
    'Du hast am 14. Mai eingetragen: Erbrechen, bei einem Krampf.',
  ],
  [
    'U6',
    [observation(0, ['severe-headache'])],
    pregnant,
    'Anzeichen in der Schwangerschaft: Hol heute Hilfe',
    'Du hast heute eingetragen: starke Kopfschmerzen. Nach deinem Geburtstermin war das in der Schwangerschaft oder bald danach.',
  ],
  [
    'U6',
    [cramp(0, { signs: ['sudden-face-or-hand-swelling'] })],
    pregnant,
    'Anzeichen in der Schwangerschaft: Hol heute Hilfe',
    'Du hast heute eingetragen: plötzliche Schwellung von Gesicht oder Händen, bei einem Krampf. Nach deinem Geburtstermin war das in der Schwangerschaft oder bald danach.',
  ],
  [
    'U7',
    [observation(0, ['rest-pain-eased-by-hanging-leg', 'foot-ulcer'])],
    {},
    'Beinschmerz oder Wunde am Fuß: Hol heute Hilfe',
    'Du hast heute eingetragen: Schmerz in Ruhe, der bei hängendem Bein nachlässt und Wunde am Fuß, die nicht heilt.',
  ],
  [
    'U8',
    [observation(0, ['contaminated-wound-21-days'])],
    {},
    'Erde in einer Wunde: Hol heute ärztliche Hilfe',
    'Du hast heute eingetragen: schmutzige Wunde.',
  ],
  [
    'U8',
    [observation(22, ['contaminated-wound-21-days'])],
    {},
    'Erde in einer Wunde eingetragen: Mach einen Termin',
    'Du hast am 27. April eingetragen: schmutzige Wunde.',
  ],
  [
    'U9',
    [cramp(0, { inHeat: true })],
    { conditions: ['heart-disease'] },
    'Ein Krampf in der Hitze: Hol heute ärztliche Hilfe',
    'Du hast heute eingetragen: ein Krampf in der Hitze. Dein Profil nennt eine Herzkrankheit oder salzarme Kost.',
  ],
  [
    'U10',
    [cramp(0, { muscle: 'hand', signs: ['tingling-around-mouth'] })],
    {},
    'Kribbeln am Mund, Krampf der Hand: Hol heute Hilfe',
    'Du hast heute eingetragen: Kribbeln um den Mund, bei einem Krampf der Hand.',
  ],
  [
    'U10',
    [cramp(0, { muscle: 'hand', signs: ['tingling-around-mouth', 'hand-spasm'] })],
    {},
    'Kribbeln am Mund, Krampf der Hand: Hol heute Hilfe',
    'Du hast heute eingetragen: Kribbeln um den Mund und Verkrampfen der Hand, bei einem Krampf der Hand.',
  ],
  [
    'U10',
    [cramp(0, { signs: ['tingling-around-mouth', 'hand-spasm'] })],
    {},
    'Kribbeln am Mund, Krampf der Hand: Hol heute Hilfe',
    'Du hast heute eingetragen: Kribbeln um den Mund und Verkrampfen der Hand, bei einem Krampf.',
  ],
  [
    'U10',
    [observation(0, ['tingling-around-mouth', 'hand-spasm'])],
    {},
    'Kribbeln am Mund, Krampf der Hand: Hol heute Hilfe',
    'Du hast heute eingetragen: Kribbeln um den Mund und Verkrampfen der Hand.',
  ],
  [
    'U10',
    [cramp(0, { signs: ['hand-spasm'] })],
    {},
    'Kribbeln um den Mund, oder eine verkrampfte Hand',
    'Du hast heute eingetragen: Verkrampfen der Hand, bei einem Krampf. Für sich allein erfüllt es die Regel nicht.',
  ],
  [
    'U11',
    [cramp(0, { ...hand, signs: ['numbness'] }), cramp(2, hand)],
    {},
    'Krämpfe mit Taubheit oder Schwäche: Hol heute Hilfe',
    '2 Krämpfe in Ruhe an Arm, Hand, Rumpf, Hals oder Gesicht seit dem 22. April, 1 mit Taubheit oder Schwäche. Die Regel verlangt 2 in 28 Tagen, und 1 mit so einem Anzeichen.',
  ],
  [
    'R11',
    cramps([1, 2], hand),
    {},
    'Krämpfe in Ruhe, nicht am Bein: Mach einen Termin',
    '2 Krämpfe in Ruhe an Arm, Hand, Rumpf, Hals oder Gesicht seit dem 22. April. Die Regel verlangt 2 in 28 Tagen.',
  ],
  [
    'R11',
    cramps([1], hand),
    {},
    'Krämpfe in Ruhe, nicht am Bein: 1 von 2',
    '1 Krampf in Ruhe an Arm, Hand, Rumpf, Hals oder Gesicht seit dem 22. April. Die Regel verlangt 2 in 28 Tagen.',
  ],
  [
    'R12',
    cramps([1, 2, 3], { signs: ['comes-on-walking-gone-with-rest'] }),
    {},
    'Krämpfe beim Gehen: Mach einen Termin',
    '3 Krämpfe beim Gehen seit dem 22. April, in Ruhe vergangen. Die Regel verlangt 3 in 28 Tagen.',
  ],
  [
    'R13',
    cramps([1, 2, 3, 4]),
    { conditions: ['diabetes'], ...pregnant },
    'Krämpfe bei bekannter Krankheit: Mach einen Termin',
    '4 Krämpfe seit dem 22. April. Außerdem bekannt: Diabetes, Schwangerschaft. Die Regel verlangt 4 in 28 Tagen.',
  ],
  [
    'R13',
    cramps([1, 2, 3, 4]),
    {},
    'Ist etwas bekannt, das mit Krämpfen einhergeht?',
    '4 Krämpfe seit dem 22. April. Die Regel verlangt 4 in 28 Tagen. Es ist nicht bekannt, ob man dir ärztlich etwas gesagt hat, das mit Krämpfen einhergeht.',
  ],
  [
    'R14',
    cramps([1, 2], { signs: ['low-back-pain', 'numbness'] }),
    {},
    'Krämpfe, Rückenschmerz, Taubheit: Mach einen Termin',
    '2 Krämpfe mit Schmerz im Rücken oder Bein und mit Taubheit oder Kribbeln seit dem 22. April. Die Regel verlangt 2 in 28 Tagen.',
  ],
  [
    'R15',
    cramps([1, 2, 3]),
    { alcoholUnitsPerWeek: 20 },
    'Krämpfe und Alkohol: Mach einen Termin',
    '3 Krämpfe seit dem 22. April. Etwa 20 Einheiten Alkohol in der Woche. Die Regel verlangt 3 in 28 Tagen, bei mehr als 14 Einheiten in der Woche.',
  ],
  [
    'R15',
    cramps([1, 2, 3]),
    {},
    'Sind es mehr als 14 Einheiten Alkohol in der Woche?',
    '3 Krämpfe seit dem 22. April. Die Regel verlangt 3 in 28 Tagen, bei mehr als 14 Einheiten in der Woche. Es ist nicht bekannt, wie viel Alkohol du in einer Woche trinkst.',
  ],
  [
    'R16',
    cramps([1, 2], { context: 'asleep' }),
    { birthDate: '2016-05-19' },
    'Krämpfe eines Kindes in Ruhe: Mach einen Termin',
    '2 Krämpfe in Ruhe oder bei Nacht seit dem 22. April. Die Regel verlangt 2 in 28 Tagen, bei unter 16 Jahren.',
  ],
  [
    'R16',
    cramps([1, 2], { context: 'asleep' }),
    {},
    'Ist es ein Kind, dessen Krämpfe in Ruhe kommen?',
    '2 Krämpfe in Ruhe oder bei Nacht seit dem 22. April. Die Regel verlangt 2 in 28 Tagen, bei unter 16 Jahren. Dein Alter ist nicht bekannt.',
  ],
]

describe('said in German', () => {
  it.each(rows)('%s', (rule, entries, profile, title, why) => {
    const found = finding(judged([...known(28), ...entries], profile), rule)
    expect(found && toldFinding(found, german)).toMatchObject({ title, why })
  })
})
