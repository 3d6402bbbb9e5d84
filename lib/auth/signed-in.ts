import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { cache } from 'react'
import { userCount } from '../data/users'
import { personOf, type Person } from './person'
import { whoAsks } from './who'

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
