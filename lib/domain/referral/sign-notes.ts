import type { Diary } from '../measures/diary'
import { datesUpTo } from '../measures/measure'
import { counted } from '../words/counted'
import type { Sign } from '../sign'
import { listed, signPhrase } from '../words/sign-phrases'
import type { Finding } from './assessment'
import { mentionIt } from './advice'
import { findingOf } from './outcome'
import { rules } from './rules'
import { isSeen } from './seen'
import { selfCare } from './rules/s1-self-care'
import { signDates, type SignEntry } from './sign-entry'
import { english } from '../words/english'

/** Signs that need no note: small twitches alone and soreness for a day go with ordinary cramps (NICE NG127; NHS, Leg cramps). */
const expected: readonly Sign[] = ['twitching', 'sore-next-day']

/** The signs that a finding speaks about. */
const signsOf = (ruleId: Finding['ruleId']): readonly Sign[] =>
  rules.find(({ id }) => id === ruleId)?.about ?? []

/** Whether the sign is one that a rule is met by, or that a consultation about a rule has silenced since. */
const meetsRule = (entry: SignEntry, sign: Sign, diary: Diary): boolean =>
  rules.some(
    rule =>
      rule.about?.includes(sign) === true &&
      (rule.kind === 'sign' ? rule.shows(entry, diary) === true : isSeen(rule, entry, diary)),
  )

/**
 * A note about signs of the last 28 dates that nobody has examined and no listed finding speaks about; null when there
 * is none. It stands under S1, whether or not that is met.
 */
export function signNote(
  entries: readonly SignEntry[],
  shown: readonly Finding[],
  diary: Diary,
): Finding | null {
  const spoken = new Map<string, Set<Sign>>()
  for (const { ruleId, entryIds } of shown) {
    for (const id of entryIds) spoken.set(id, new Set([...(spoken.get(id) ?? []), ...signsOf(ruleId)]))
  }
  const isOpen = (entry: SignEntry, sign: Sign): boolean =>
    !expected.includes(sign) && !spoken.get(entry.id)?.has(sign) && !meetsRule(entry, sign, diary)
  const noted = entries.filter(entry => entry.signs.some(sign => isOpen(entry, sign)))
  if (noted.length === 0) return null
  const signs = [...new Set(noted.flatMap(entry => entry.signs.filter(sign => isOpen(entry, sign))))]
  return findingOf(
    selfCare,
    {
      verdict: 'not-met',
      isNear: true,
      level: selfCare.level,
      title: selfCare.subject,
      measured: null,
      window: datesUpTo(diary.today, signDates),
      entryIds: noted.map(({ id }) => id),
      quietUntil: null,
      why: `${counted(noted.length, 'entry', 'entries')} in ${signDates} days with ${listed(
        signs.map(sign => signPhrase(sign, english)),
        english,
      )}. No rule is met by that alone.`,
      advice: mentionIt,
    },
    diary,
  )
}
