import { logFailure } from '../auth/failure'
import { forgetOldContentOfAll } from '../data/tombstones'

const day = 24 * 3_600_000

/**
 * Takes away what is kept no longer (the content of entries that were deleted 30 days ago), now and once a day while
 * the server runs. A failure is logged and tried again the next day. Gives what stops it.
 */
export function keepHouse(): () => void {
  const once = () => void forgetOldContentOfAll(Date.now()).catch(logFailure)
  once()
  const timer = setInterval(once, day)
  timer.unref()
  return () => clearInterval(timer)
}
