import { logFailure } from '../auth/failure'
import { recordNoticesOfAll } from '../auth/record-notices'
import { forgetEndedLinks } from '../data/doctor-links'
import { forgetOldExperiments } from '../data/experiments'
import { forgetSentReminders } from '../data/sent-reminders'
import { forgetOldContentOfAll } from '../data/tombstones'
import { startReminders } from '../reminders/schedule'

const day = 24 * 3_600_000

/** What time alone brings about: content that is kept no longer goes, notices age and clear. */
async function once(now: number): Promise<void> {
  await forgetOldContentOfAll(now).catch(logFailure)
  await forgetOldExperiments(now).catch(logFailure)
  await forgetEndedLinks(now).catch(logFailure)
  await forgetSentReminders(now).catch(logFailure)
  await recordNoticesOfAll(now).catch(logFailure)
}

/**
 * Takes away what is kept no longer (the content of entries and experiments deleted 30 days ago, links to a doctor page that ended and
 * reminders that were sent 30 days ago) and records how everybody's notices stand, now and once a day while the server
 * runs; a failure is logged and tried again the next day. Sends reminders all the while. Gives what stops it.
 */
export function keepHouse(): () => Promise<void> {
  void once(Date.now())
  const timer = setInterval(() => void once(Date.now()), day)
  timer.unref()
  const stopReminders = startReminders()
  return async () => {
    clearInterval(timer)
    await stopReminders()
  }
}
