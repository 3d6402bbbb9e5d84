import type { Profile } from '../domain/profile'
import { bodyOf, isRecord, mayBeStored, reasonOf } from './answer'
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
  const body = answer === null ? undefined : await bodyOf(answer)
  // Something in between says yes to everything: our server answers with what it keeps.
  if (answer?.ok === true && isRecord(body) && body['timeZone'] === profile.timeZone) return null
  if (answer === null || answer.ok)
    return `Not known whether it was saved: the server did not answer. ${kept} Try again.`
  const lead = mayBeStored(answer) ? 'Not known whether it was saved' : 'Not saved'
  return `${lead}: ${reasonOf(answer, body)} ${kept}`
}
