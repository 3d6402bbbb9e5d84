import { rmSync } from 'node:fs'
import { cookie, sealSession } from '@/lib/auth/session-cookie'
import { openSession } from '@/lib/data/sessions'
import { saveProfile } from '@/lib/data/profile'
import { saveEntries } from '@/lib/data/entries'
import { createUser } from '@/lib/data/users'
import type { UserId } from '@/lib/data/user-id'
import { prepareData } from '@/lib/commands/data-folder'
import type { Entry } from '@/lib/domain/entry'
import { profileSchema } from '@/lib/domain/profile'
import { aToken } from '@/tests/support/a-token'

/** Entries saved by one call, as the API takes them. */
const atOnce = 500

/** A person of the benchmark with a diary; the token is one that may write. */
export type BenchPerson = { owner: UserId; token: string }

/** The Cookie header of a session that has just begun. */
export async function newSession({ owner }: BenchPerson): Promise<string> {
  const value = await sealSession(await openSession(owner, { userAgent: 'bench' }))
  return `${cookie('session').name}=${value}`
}

/** An empty installation in the data folder of the environment. */
export async function freshInstallation(dataDir: string): Promise<void> {
  rmSync(dataDir, { recursive: true, force: true })
  await prepareData()
}

/** Makes an account and keeps a diary in it. */
export async function keepDiary(name: string, diary: readonly Entry[]): Promise<BenchPerson> {
  const owner = await createUser({ email: `${name}@example.org`, passwordHash: 'nobody signs in with this' })
  if (owner === null) throw new Error(`there is a ${name} already`)
  await saveProfile(owner, profileSchema.parse({ timeZone: 'UTC', emergencyNumber: '112' }))
  for (let start = 0; start < diary.length; start += atOnce) {
    await saveEntries(owner, diary.slice(start, start + atOnce))
  }
  return { owner, token: (await aToken(owner, { label: 'bench', scope: 'write' })).token }
}
