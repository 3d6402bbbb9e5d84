import type { Profile } from '../domain/profile'
import { ask } from './ask'
import { ofOwner } from './send'

const kept = 'What you chose is still here.'

/**
 * Keeps the whole profile of `owner` (without one, of whoever is signed in); null when it is kept, otherwise the sentence to
 * show. Never throws; sending it again is safe.
 */
export async function saveProfile(profile: Profile, owner?: string): Promise<string | null> {
  const headers = owner === undefined ? {} : ofOwner(owner)
  const answer = await ask('/api/v1/profile', 'PUT', profile, headers)
  if (answer === null) return `Not known whether it was saved: the server did not answer. ${kept} Try again.`
  return answer.ok ? null : `Not saved: the server could not keep it. ${kept}`
}
