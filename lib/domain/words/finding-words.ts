import type { Assessment, Finding } from '../referral/assessment'
import type { LocalDate } from '../time/local-date'
import { spokenDay } from './date-words'
import type { Words } from './words'

/** How much of the diary the judgement rests on, and what it is not. */
export const coverageSentence = (
  { loggedDaysOf28: known }: Assessment['coverage'],
  { referral }: Words,
): string => `${known === 0 ? referral.noDayKnown : referral.judgedFrom(known)} ${referral.doesNotDiagnose}`

/** "Rule R1, revision 1: count and window are ours." */
export const ruleSentence = ({ ruleId, revision, origin }: Finding, { referral }: Words): string =>
  referral.rule(ruleId, revision, referral.origins[origin])

/** That a visit was recorded, and until when the finding does not raise the level. */
export const quietSentence = (quietUntil: LocalDate, today: LocalDate, words: Words): string =>
  words.referral.quiet(spokenDay(quietUntil, today, words))
