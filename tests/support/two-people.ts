import { inRequest } from './request-scope'
import { saveProfile } from '@/lib/data/profile'
import { profileSchema } from '@/lib/domain/profile'
import type { FreshDatabase } from './database'
import { freshInstallation, newPerson, ownOrigin, type TestPerson } from './people'

/** An installation of its own for a test, and two people who keep a diary in UTC there. */
export type TwoPeople = { installation: FreshDatabase; ada: TestPerson; ben: TestPerson }

export async function twoPeople(variables: Record<string, string> = {}): Promise<TwoPeople> {
  const installation = await freshInstallation(variables)
  const ada = await newPerson('ada@example.org')
  const ben = await newPerson('ben@example.org')
  for (const { owner } of [ada, ben]) await saveProfile(owner, profileSchema.parse({ timeZone: 'UTC' }))
  return { installation, ada, ben }
}

/** Calls an action as a page of ours would, with these headers. */
export async function by<T>(headers: Record<string, string>, work: () => Promise<T>): Promise<T> {
  const sent = new Headers({ host: new URL(ownOrigin).host, origin: ownOrigin, ...headers })
  return (await inRequest(sent, work)).value
}
