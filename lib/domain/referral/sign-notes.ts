import type { Diary } from '../measures/diary'
import { datesUpTo } from '../measures/measure'
import { counted } from '../words/counted'
import type { Sign } from '../sign'
import { listed, signPhrase } from '../words/sign-phrases'
import type { Finding } from './assessment'
import { mentionIt } from './advice'
import { findingOf, type Outcome } from './outcome'
import type { Rule } from './rule'
import { rules } from './rules'
import { isSeen } from './seen'
import { selfCare } from './rules/s1-self-care'
import { signDates, type SignEntry } from './sign-entry'
import { english } from '../words/english'

/** Signs that need no note: small twitches alone and soreness for a day go with ordinary cramps (NICE NG127; NHS, Leg cramps). */
const expected: readonly Sign[] = ['twitching', 'sore-next-day']

/** Whether a consultation about a rule that speaks of the sign has silenced it since. */
const isSeenAbout = (entry: SignEntry, sign: Sign, diary: Diary): boolean =>
  rules.some(rule => rule.about?.includes(sign) === true && isSeen(rule, entry, diary))

/**
 * A note about signs of the last 28 dates that nobody has examined and no listed finding speaks about; null when there
 * is none. It stands under S1, whether or not that is met.
 */
export function signNote(
  entries: readonly SignEntry[],
  judged: readonly { rule: Rule; outcome: Outcome }[],
  diary: Diary,
): Finding | null {
  const spoken = judged
    .filter(({ outcome }) => outcome.verdict !== 'cannot-tell')
    .map(({ rule, outcome }) => ({ about: rule.about, entryIds: new Set(outcome.entryIds) }))
  const isSpoken = ({ id }: SignEntry, sign: Sign): boolean =>
    spoken.some(({ about, entryIds }) => about?.includes(sign) === true && entryIds.has(id))
  const isOpen = (entry: SignEntry, sign: Sign): boolean =>
    !expected.includes(sign) && !isSpoken(entry, sign) && !isSeenAbout(entry, sign, diary)
  const noted = entries.filter(entry => entry.signs.some(sign => isOpen(entry, sign)))
  if (noted.length === 0) return null
  const signs = [...new Set(noted.flatMap(entry => entry.signs.filter(sign => isOpen(entry, sign))))]
  return findingOf(
    selfCare,
    {
      verdict: 'not-met',
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
