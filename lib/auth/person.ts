import { loadProfile } from '../data/profile'
import type { UserId } from '../data/user-id'
import { findUser } from '../data/users'
import { dayStartOf, type Profile } from '../domain/profile'
import type { EpochMs } from '../domain/time/instant'
import type { LocalDate } from '../domain/time/local-date'
import { timeZoneSchema, todayIn } from '../domain/time/time-zone'

/** Who a page or an answer is for, and the one moment and calendar day everything in it goes by. */
export type Person = {
  owner: UserId
  email: string
  name: string | null
  profile: Profile
  now: EpochMs
  today: LocalDate
}

/** What stands in for a profile until the first run is done: the zone of the server, and nothing said. */
const untold = (): Profile => ({
  timeZone: timeZoneSchema.parse(new Intl.DateTimeFormat().resolvedOptions().timeZone),
})

/** The person behind an account, and whether the first run is done; null when the account is gone. */
export async function personOf(
  owner: UserId,
  now: EpochMs,
): Promise<{ person: Person; hasProfile: boolean } | null> {
  const [user, stored] = await Promise.all([findUser(owner), loadProfile(owner)])
  if (user === null) return null
  const profile = stored ?? untold()
  const today = todayIn(profile.timeZone, now, dayStartOf(profile))
  return { person: { owner, ...user, profile, now, today }, hasProfile: stored !== null }
}
