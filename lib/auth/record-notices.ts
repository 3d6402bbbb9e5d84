import { stopAtNotice } from '../data/experiments'
import { changeNotices } from '../data/notices'
import type { UserId } from '../data/user-id'
import { listUsers } from '../data/users'
import { noticesAfter } from '../domain/notices/life'
import { saysToBeSeen } from '../domain/notices/open-findings'
import type { EpochMs } from '../domain/time/instant'
import { logFailure } from './failure'
import { judge } from './judge'
import { personOf } from './person'

/**
 * Judges a person's diary as of a moment and keeps what became of their notices since the last time; how many are new
 * or changed. Doing it again changes nothing. An account that is gone has none. What the person tries out on themselves ends
 * where a notice says to see a doctor.
 */
export async function recordNotices(owner: UserId, now: EpochMs): Promise<number> {
  const found = await personOf(owner, now)
  if (found === null) return 0
  const { person } = found
  const assessment = await judge(person)
  if (saysToBeSeen(assessment)) await stopAtNotice(owner, person.today)
  return changeNotices(owner, now, recent => noticesAfter(assessment, recent, person))
}

/** As {@link recordNotices} for everybody; a failure with one person is logged and keeps nobody else from it. */
export async function recordNoticesOfAll(now: EpochMs): Promise<void> {
  for (const { owner } of await listUsers()) await recordNotices(owner, now).catch(logFailure)
}
