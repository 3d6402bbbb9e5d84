import type { History } from '../history'
import { momentFor } from '../measures/diary'
import { assess } from '../referral/assess'
import type { EpochMs } from '../time/instant'
import { dateOfDayNumber } from '../time/local-date'
import { noticesAfter, withChanges } from './life'
import type { Notice } from './notice'

const dayMs = 86_400_000

/**
 * The notices of a diary as they would be, had they been recorded once a day for so many days until now, by somebody
 * who opens each a day after it was raised. For a diary that is made up, where nothing was recorded.
 */
export function livedNotices(history: History, days: number, now: EpochMs): Notice[] {
  let notices: Notice[] = []
  for (let ago = days; ago >= 0; ago -= 1) {
    const at = now - ago * dayMs
    const today = dateOfDayNumber(momentFor(history.profile, at).today)
    const seen = notices.map(notice =>
      notice.seenAt === null && notice.raisedAt < at ? { ...notice, seenAt: at } : notice,
    )
    notices = withChanges(seen, noticesAfter(assess(history, at), seen, { now: at, today }))
  }
  return notices
}
