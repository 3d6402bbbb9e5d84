import { POST as pressAddress } from '@/app/api/v1/press/[secret]/route'
import { listEntries } from '@/lib/data/entries'
import { createButton } from '@/lib/data/log-buttons'
import { saveProfile } from '@/lib/data/profile'
import type { UserId } from '@/lib/data/user-id'
import type { ButtonLogs } from '@/lib/domain/log-button'
import { profileSchema } from '@/lib/domain/profile'
import type { FreshDatabase } from './database'
import { ask, freshInstallation, newPerson, type TestPerson } from './people'

export const water = { logs: 'drink', beverageId: 'FNDDS-94000100', volumeMl: 250 } satisfies ButtonLogs

/** An installation of its own for a test, and somebody in Kathmandu whose buttons are pressed. */
export async function onePerson(): Promise<{ installation: FreshDatabase; ada: TestPerson }> {
  const installation = await freshInstallation()
  const ada = await newPerson('ada@example.org')
  await saveProfile(ada.owner, profileSchema.parse({ timeZone: 'Asia/Kathmandu' }))
  return { installation, ada }
}

export async function newButton(owner: UserId, logs: ButtonLogs = water) {
  const made = await createButton(owner, logs, Date.now())
  if (made === null) throw new Error('too many buttons')
  return made
}

/** Presses by the address alone: no header, no body. */
export const press = (secret: string, headers: Record<string, string> = {}, query = '') =>
  ask(pressAddress, `/api/v1/press/${secret}${query}`, { method: 'POST', headers, params: { secret } })

export const keptOf = async (owner: UserId) => (await listEntries(owner, { limit: 200 })).entries
