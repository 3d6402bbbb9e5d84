import type { Assessment, Finding } from '../referral/assessment'
import { spokenDay } from '../time/date-words'
import type { LocalDate } from '../time/local-date'

/** How much of the diary the judgement rests on, and what it is not. */
export function coverageSentence({ loggedDaysOf28: known }: Assessment['coverage']): string {
  const judged =
    known === 0
      ? 'No day of the last 28 is known.'
      : `Judged from ${known} known ${known === 1 ? 'day' : 'days'} of the last 28.`
  return `${judged} Charley counts and quotes. It does not diagnose.`
}

const origins: Record<Finding['origin'], string> = {
  sourced: 'condition and figure are those of its sources',
  ours: 'count and window are ours',
  mixed: 'the signs are those of its sources, count and window are ours',
}

/** "Rule R1, revision 1: count and window are ours." */
export const ruleSentence = ({ ruleId, revision, origin }: Finding): string =>
  `Rule ${ruleId}, revision ${revision}: ${origins[origin]}.`

/** That a visit was recorded, and until when the finding does not raise the level. */
export const quietSentence = (quietUntil: LocalDate, today: LocalDate): string =>
  `You recorded a visit about this. It stays quiet until ${spokenDay(quietUntil, today)}, unless it grows by half.`
