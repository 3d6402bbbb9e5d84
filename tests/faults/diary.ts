import Database from 'better-sqlite3'
import { vi } from 'vitest'
import { cookie, sealSession } from '@/lib/auth/session-cookie'
import { openSession } from '@/lib/data/sessions'
import type { UserId } from '@/lib/data/user-id'
import { newId } from '@/lib/domain/id'
import { aPerson } from '@/tests/support/a-person'
import { freshDatabase, type FreshDatabase } from '@/tests/support/database'
import { aToken } from '@/tests/support/a-token'

export type Diary = FreshDatabase & { owner: UserId; token: string }

/** A data folder with one person in it who has a token; this process may look into it beside the server. */
export async function freshDiary(): Promise<Diary> {
  const fresh = await freshDatabase()
  vi.stubEnv('DATA_DIR', fresh.folder)
  const owner = await aPerson()
  const { token } = await aToken(owner, { label: 'test', scope: 'write' })
  return { ...fresh, owner, token }
}

/** Headers of a browser of the person's that was last used so long ago that the next use is written down. */
export async function browserLastUsed(owner: UserId, daysAgo: number): Promise<{ cookie: string }> {
  const session = await openSession(owner, { userAgent: 'test' }, Date.now() - daysAgo * 86_400_000)
  return { cookie: `${cookie('session').name}=${await sealSession(session)}` }
}

export const aDrink = (id: string = newId()) => ({
  kind: 'fluid',
  id,
  at: '2026-05-19T18:30:00+05:45',
  timeZone: 'Asia/Kathmandu',
  beverageId: 'FNDDS-94000100',
  volumeMl: 250,
})

/** Sends entries with the person's token. */
export const send = (url: string, token: string, entries: readonly object[]): Promise<Response> =>
  fetch(`${url}/api/v1/entries`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ entries }),
  })

/** Asks the file itself, over a connection of its own: one value of each row. */
export function stored(file: string, sql: string): unknown[] {
  const connection = new Database(file, { readonly: true })
  try {
    return connection.prepare(sql).pluck().all()
  } finally {
    connection.close()
  }
}
