import { counted } from '../counted'
import { signs as englishSigns } from '../english/signs'
import type { Words } from '../words'
import { countSentences } from './count-sentences'
import { ruleTexts } from './rule-texts'
import { cramps, crampsDative, day, onDays } from './rule-words'
import { signs } from './signs'
import { worseningSentences } from './worsening-sentences'
import { worseningTexts } from './worsening-texts'

/** The hand first: what follows "a cramp of" is a length anywhere else. */
const lengths: readonly (readonly [RegExp, string])[] = [
  [/ with a cramp of the hand$/, ', bei einem Krampf der Hand'],
  [
    /a cramp still going after (.+?) that did not ease/,
    'ein Krampf, der nach $1 noch anhielt und sich nicht löste',
  ],
  [/a cramp still going after (.+)/, 'ein Krampf, der nach $1 noch anhielt'],
  [/a cramp of (.+?) that did not ease/, 'ein Krampf von $1, der sich nicht löste'],
  [/a cramp of (.+)/, 'ein Krampf von $1'],
  [/a cramp in the heat/, 'ein Krampf in der Hitze'],
  [/ in the heat$/, ' in der Hitze'],
  [/ within 72 hours of a cramp$/, ', in den 72 Stunden um einen Krampf'],
]

/** Longer phrases first: some hold a shorter one. */
const phrases = Object.entries(englishSigns.phrases)
  .map(([sign, phrase]) => [phrase, new Map(Object.entries(signs.phrases)).get(sign) ?? phrase] as const)
  .sort(([one], [other]) => other.length - one.length)

/** Signs, lengths and temperatures as they stand in a sentence of the rules. */
function noticed(list = ''): string {
  const withSigns = phrases.reduce((text, [phrase, said]) => text.replace(phrase, said), list)
  const said = lengths.reduce((text, [pattern, words]) => text.replace(pattern, words), withSigns)
  return said
    .replace(
      /a body temperature of (\S+) °C/,
      (_, celsius: string) => `eine Körpertemperatur von ${celsius.replace('.', ',')} °C`,
    )
    .replaceAll(' and ', ' und ')
}

const withClass: Record<string, string> = {
  weakness: 'Schwäche',
  swelling: 'Schwellung',
  redness: 'Rötung',
  'skin change': 'Hautveränderung',
  'numbness or tingling': 'Taubheit oder Kribbeln',
}

export const rules: Words['rules'] = {
  whole: { ...ruleTexts, ...worseningTexts },
  parts: [
    ...worseningSentences(day),
    {
      pattern: /^(.+): ([\d.]+) of (\d+)$/,
      say: ([subject = '', count = '', of], again) =>
        `${again(subject)}: ${count.replace('.', ',')} von ${of}`,
    },
    { pattern: /^Call (\S.*) now\.$/, say: ([number]) => `Ruf jetzt ${number} an.` },
    {
      pattern: /^You logged (.+?)( with a cramp)? (?:(today)|on (\d+ .+))\.$/,
      say: ([what, withCramp = '', today, on]) =>
        `Du hast ${today === undefined ? `am ${day(on)}` : 'heute'} eingetragen: ${noticed(what)}${withCramp === '' ? '' : ', bei einem Krampf'}.`,
    },
    {
      pattern: /^(\d+) other entr(?:y shows|ies show) it too\.$/,
      say: ([count]) =>
        count === '1' ? '1 weiterer Eintrag zeigt es auch.' : `${count} weitere Einträge zeigen es auch.`,
    },
    {
      pattern: /^(\d+) entr(?:y|ies) in (\d+) days with (.+)\.$/,
      say: ([count, of, what]) =>
        `${counted(Number(count), 'Eintrag', 'Einträge')} in ${of} Tagen mit: ${noticed(what)}.`,
    },
    {
      pattern: /^(\d+) cramps? in (\d+) days lacks? an answer about this\.$/,
      say: ([count, of]) =>
        `${cramps(count)} in ${of} Tagen ${count === '1' ? 'hat' : 'haben'} dazu keine Antwort.`,
    },
    {
      pattern: /^(\d+) cramps? in (\d+) days lacks? its length, or whether it eased\.$/,
      say: ([count, of]) =>
        `Bei ${crampsDative(count)} in ${of} Tagen fehlt die Dauer oder ob er sich löste.`,
    },
    { pattern: /^(\d+) cramps? in (\d+) days\.$/, say: ([count, of]) => `${cramps(count)} in ${of} Tagen.` },
    {
      pattern: /^(\d+) of the last (\d+) days are known\.$/,
      say: ([known, of]) => `${known} der letzten ${of} Tage ${known === '1' ? 'ist' : 'sind'} bekannt.`,
    },
    {
      pattern: /^(\d+) of the last (\d+) days (?:is|are) known; (\d+) are needed\.$/,
      say: ([known, of, needed]) =>
        `${known} der letzten ${of} Tage ${known === '1' ? 'ist' : 'sind'} bekannt; ${needed} sind nötig.`,
    },
    {
      pattern: /^(\d+) of the (\d+) days needed before the plan are known\.$/,
      say: ([known, needed]) => `Vor dem Plan sind ${known} der ${needed} nötigen Tage bekannt.`,
    },
    {
      pattern: /^(\d+) cramps? on (\d+) days? since (.+)\.$/,
      say: ([count, on, since]) => `${cramps(count)} an ${onDays(on)} seit dem ${day(since)}.`,
    },
    {
      pattern: /^(\d+) cramps? of 8 of 10 or more since (.+)\.$/,
      say: ([count, since]) => `${cramps(count)} mit 8 von 10 oder mehr seit dem ${day(since)}.`,
    },
    {
      pattern: /^(\d+) cramps? longer than 10 minutes since (.+)\.$/,
      say: ([count, since]) => `${cramps(count)} von mehr als 10 Minuten seit dem ${day(since)}.`,
    },
    {
      pattern: /^(\d+) cramps? without an apparent cause since (.+)\.$/,
      say: ([count, since]) => `${cramps(count)} ohne erkennbare Ursache seit dem ${day(since)}.`,
    },
    ...countSentences,
    {
      pattern: /^(\d+) of (\d+) cramps? since (.+) came with (.+)\.$/,
      say: ([count, all, since, sign = '']) =>
        `${count} von ${crampsDative(all)} seit dem ${day(since)} ${count === '1' ? 'kam' : 'kamen'} mit ${withClass[sign] ?? sign}.`,
    },
    {
      pattern: /^Of (\d+) cramps? where something was tried since (.+), (\d+) did not ease\.$/,
      say: ([known, since, count]) =>
        `Von ${crampsDative(known)} seit dem ${day(since)}, bei denen etwas versucht wurde, ${count === '1' ? 'löste sich 1' : `lösten sich ${count}`} nicht.`,
    },
    {
      pattern: /^(\d+) cramps? since (.+), with a plan kept for (\d+) weeks\.$/,
      say: ([count, since, weeks]) =>
        `${cramps(count)} seit dem ${day(since)}, mit einem Plan, der ${weeks} Wochen eingehalten wurde.`,
    },
    {
      pattern: /^(\d+) cramps? stopped what you were doing since (.+)\.$/,
      say: ([count, since]) =>
        `${cramps(count)} seit dem ${day(since)} ${count === '1' ? 'hat' : 'haben'} dich etwas abbrechen lassen.`,
    },
    {
      pattern: /^Cramps broke your sleep in (\d+) nights? since (.+)\.$/,
      say: ([count, since]) =>
        `Krämpfe haben dich seit dem ${day(since)} in ${counted(Number(count), 'Nacht', 'Nächten')} geweckt.`,
    },
    {
      pattern: /^The rule asks for (\d+) on (\d+) days in (\d+)\.$/,
      say: ([count, on, of]) => `Die Regel verlangt ${count} an ${on} Tagen in ${of}.`,
    },
    {
      pattern: /^The rule asks for (\d+) in (\d+) days\.$/,
      say: ([count, of]) => `Die Regel verlangt ${count} in ${of} Tagen.`,
    },
    {
      pattern: /^The rule asks for (\d+), and half of all\.$/,
      say: ([count]) => `Die Regel verlangt ${count} und die Hälfte von allen.`,
    },
    {
      pattern: /^The rule asks for (\d+), and half\.$/,
      say: ([count]) => `Die Regel verlangt ${count} und die Hälfte.`,
    },
    {
      pattern: /^The rule asks for (\d+), and not a quarter fewer than before it\.$/,
      say: ([count]) => `Die Regel verlangt ${count}, und nicht ein Viertel weniger als davor.`,
    },
  ],
}
