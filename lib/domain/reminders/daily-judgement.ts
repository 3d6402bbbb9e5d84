import { epochMs, writtenDate, type EpochMs } from '../time/instant'
import { instantAt, instantIn, type TimeZone } from '../time/time-zone'

/** The time of the clock from which a diary is judged once a day, for what time alone brings about. Ours. */
const judgedFrom = '08:00'

/** Names today's judgement of the diary, from eight in the morning on; null before. Missed, it is made up for all day. */
export function judgementDue(now: EpochMs, timeZone: TimeZone): string | null {
  const date = writtenDate(instantIn(timeZone, now))
  return epochMs(instantAt(timeZone, date, judgedFrom)) <= now ? `assessment ${date}` : null
}
