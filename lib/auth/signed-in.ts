import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { cache } from 'react'
import { loadProfile } from '../data/profile'
import type { UserId } from '../data/user-id'
import { findUser, userCount } from '../data/users'
import { dayStartOf, type Profile } from '../domain/profile'
import type { EpochMs } from '../domain/time/instant'
import type { LocalDate } from '../domain/time/local-date'
import { timeZoneSchema, todayIn } from '../domain/time/time-zone'
import { whoAsks } from './who'

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

/** Who the page being drawn is for, asked once however many parts of it want to know; null when nobody is signed in. */
export const personHere = cache(async (): Promise<{ person: Person; hasProfile: boolean } | null> => {
  const now = Date.now()
  const asker = await whoAsks(await headers(), now)
  return asker?.by === 'session' ? personOf(asker.owner, now) : null
})

/** The way in: the first run begins with making an account. */
const door = async () => ((await userCount()) === 0 ? '/sign-up' : '/sign-in')

/** Who looks at a page of the diary. Goes to the way in when nobody does, to the first run when that is not done. */
export async function signedIn(): Promise<Person> {
  const found = await personHere()
  if (found === null) redirect(await door())
  if (!found.hasProfile) redirect('/welcome')
  return found.person
}

/** Who does the first run: signed in, without a profile yet (the one given stands in for it). Else goes where they belong. */
export async function onFirstRun(): Promise<Person> {
  const found = await personHere()
  if (found === null) redirect(await door())
  if (found.hasProfile) redirect('/')
  return found.person
}

/** For pages that are of no use to somebody who is signed in: goes to Today then. */
export async function notSignedIn(): Promise<void> {
  if ((await personHere()) !== null) redirect('/')
}
