import { readEntry } from '@/lib/domain/entry'
import { historyOf } from '@/lib/domain/history'
import { newId } from '@/lib/domain/id'
import { readProfile } from '@/lib/domain/profile'
import { assess } from '@/lib/domain/referral/assess'
import type { RuleId } from '@/lib/domain/referral/rule-id'

const at = '2026-05-19T18:00:00Z'

const cramp = (fields: object): object => ({
  kind: 'cramp',
  startedAt: at,
  timeZone: 'UTC',
  muscle: 'calf',
  side: 'left',
  severity: 4,
  context: 'unknown',
  durationSeconds: 60,
  relieved: true,
  ...fields,
})

const withSigns = (...signs: string[]): object => cramp({ signs })
const inHeat = (...signs: string[]): object => cramp({ signs, inHeat: true })

type Case = readonly [rule: RuleId, entry: object]

/** One entry for each of the signs, which alone meets the rule. */
const each = (rule: RuleId, signs: readonly string[], entry = withSigns): Case[] =>
  signs.map(sign => [rule, entry(sign)])

/** Every way the emergency rules name, each by one entry. */
const cases: readonly Case[] = [
  ...each('E1', ['breathlessness', 'chest-pain', 'coughing-blood', 'fainting', 'collapse']),
  ...each('E2', ['dark-urine']),
  ...each('E3', ['confusion', 'collapse', 'seizure'], inHeat),
  ...each('E3', ['hot-dry-skin', 'not-better-30-min-after-cooling']),
  ['E3', cramp({ signs: [], bodyTemperatureC: 40 })],
  ...each('E4', ['jaw-stiffness', 'toxin-exposure']),
  ...each('E4', ['trouble-swallowing', 'contaminated-wound-21-days'], sign =>
    cramp({ muscle: 'jaw', side: 'midline', signs: [sign] }),
  ),
  ...each('E5', ['saddle-numbness', 'sexual-disturbance', 'new-bladder-problem', 'new-bowel-problem']),
  ...each('E5', ['both-legs-weak-with-back-pain', 'both-legs-numb-with-back-pain']),
  ['E6', withSigns('cold-pale-limb', 'numbness')],
  ['E6', withSigns('cold-pale-limb', 'weakness')],
  ...each('E7', ['sudden-one-sided-weakness', 'facial-droop', 'speech-difficulty']),
  ...each('E8', ['palpitations', 'seizure', 'throat-tightness', 'confusion']),
  ...each('E9', ['tight-swollen-muscle-pain-out-of-proportion']),
  ['E10', cramp({ durationSeconds: 3601, relieved: false })],
]

/** How many ways were shown, and those that were not an emergency at once, in a diary that holds nothing else. */
export function emergencySigns(): { shown: number; missed: string[] } {
  const read = readProfile({ timeZone: 'UTC' })
  if (!read.ok) throw new Error('not a profile')
  const missed = cases.flatMap(([rule, fields], index) => {
    const entry = readEntry({ id: newId(), ...fields })
    if (!entry.ok) throw new Error(JSON.stringify(entry.problems))
    const { level, findings } = assess(historyOf(read.value, [entry.value]), Date.parse(at))
    const isMet = findings.some(({ ruleId }) => ruleId === rule)
    return isMet && level === 'emergency' ? [] : [`${rule}, case ${index}`]
  })
  return { shown: cases.length, missed }
}
