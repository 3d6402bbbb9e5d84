import { createUser } from '@/lib/data/users'
import { saveProfile } from '@/lib/data/profile'
import type { UserId } from '@/lib/data/user-id'
import { profileSchema } from '@/lib/domain/profile'

let made = 0

/** An account with a profile; every call makes another one. The password is none that anybody can sign in with. */
export async function aPerson(profile: Record<string, unknown> = {}): Promise<UserId> {
  made += 1
  const owner = await createUser({ email: `person-${String(made)}@example.org`, passwordHash: 'none' })
  if (owner === null) throw new Error('the address is taken')
  await saveProfile(owner, profileSchema.parse({ timeZone: 'Asia/Kathmandu', ...profile }))
  return owner
}
