import path from 'node:path'
import { hashPassword } from '@/lib/auth/password'
import { cookie, sealSession } from '@/lib/auth/session-cookie'
import { saveProfile } from '@/lib/data/profile'
import { openSession } from '@/lib/data/sessions'
import { createUser } from '@/lib/data/users'
import { readProfileForm, writtenProfile } from '@/lib/domain/forms/profile-form'
import type { Account } from './people'
import { dataFolder } from './server'

/** What a browser says of itself and of the place where it is. */
export type Device = { userAgent: string; timeZone: string }

/**
 * Makes an account in the data folder of the server of the browser tests, as signing up and the first run make it, and
 * signs a device in; answers the name and the value of its cookie.
 */
export async function makeAccount(
  { email, password }: Account,
  { userAgent, timeZone }: Device,
): Promise<{ name: string; value: string }> {
  process.env.DATA_DIR = path.resolve(dataFolder)
  const owner = await createUser({ email, passwordHash: await hashPassword(password) })
  if (owner === null) throw new Error(`There is an account with the address ${email} already.`)
  const read = readProfileForm({ ...writtenProfile(null, timeZone), emergencyNumber: '112' }, null)
  if (!read.ok) throw new Error(`The first run takes no such answers: ${JSON.stringify(read.problems)}`)
  await saveProfile(owner, read.value)
  const session = await openSession(owner, { userAgent })
  return { name: cookie('session').name, value: await sealSession(session) }
}
