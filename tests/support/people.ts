import { vi } from 'vitest'
import type { Route } from '@/lib/auth/handler'
import { cookie, sealSession } from '@/lib/auth/session-cookie'
import { endSession, openSession } from '@/lib/data/sessions'
import type { UserId } from '@/lib/data/user-id'
import { createUser } from '@/lib/data/users'
import { freshDatabase, type FreshDatabase } from './database'
import { aToken } from '@/tests/support/a-token'

/** Where the requests of these tests go, and where a browser's page comes from. */
export const ownOrigin = 'http://charley.test:3000'

/** Somebody with an account, and every way they can ask. */
export type TestPerson = {
  owner: UserId
  email: string
  session: string
  /** Headers of a page of ours in the person's browser. */
  browser: Record<string, string>
  reader: Record<string, string>
  writer: Record<string, string>
}

/** A database and an environment of its own for a test; `close` gives both back. */
export async function freshInstallation(variables: Record<string, string> = {}): Promise<FreshDatabase> {
  const fresh = await freshDatabase()
  vi.stubEnv('DATA_DIR', fresh.folder)
  for (const [name, value] of Object.entries(variables)) vi.stubEnv(name, value)
  return {
    ...fresh,
    async close() {
      vi.unstubAllEnvs()
      await fresh.close()
    },
  }
}

const bearer = async (owner: UserId, scope: 'read' | 'write') => {
  const { token } = await aToken(owner, { label: scope, scope })
  return { authorization: `Bearer ${token}` }
}

export async function newPerson(email: string, passwordHash = 'not a hash'): Promise<TestPerson> {
  const owner = await createUser({ email, passwordHash })
  if (owner === null) throw new Error(`${email} is taken`)
  const session = await openSession(owner, { userAgent: 'a test' })
  return {
    owner,
    email,
    session,
    browser: await browserWith(session),
    reader: await bearer(owner, 'read'),
    writer: await bearer(owner, 'write'),
  }
}

/** Headers of a page of ours in a browser that holds this session. */
export const browserWith = async (session: string): Promise<Record<string, string>> => ({
  cookie: `theme=dark; ${cookie('session').name}=${await sealSession(session)}`,
  origin: ownOrigin,
  'sec-fetch-site': 'same-origin',
})

/** Headers of a browser whose session was ended on the server. */
export async function browserSignedOut(person: TestPerson): Promise<Record<string, string>> {
  const session = await openSession(person.owner, { userAgent: null })
  const headers = await browserWith(session)
  await endSession(session)
  return headers
}

/** What is sent: `json` becomes the body with its content type, `body` is sent as it is. */
export type Sent = {
  method?: string
  headers?: Record<string, string>
  json?: unknown
  body?: string | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>
  params?: Record<string, string | string[]>
}

/** Calls a route of the API as the framework would. */
export function ask(route: Route, path: string, sent: Sent = {}): Promise<Response> {
  const body = sent.json === undefined ? sent.body : JSON.stringify(sent.json)
  const headers = new Headers({ host: new URL(ownOrigin).host, ...sent.headers })
  if (sent.json !== undefined && !headers.has('content-type')) headers.set('content-type', 'application/json')
  const method = sent.method ?? (body === undefined ? 'GET' : 'POST')
  const init = { method, headers, ...(body !== undefined && { body, duplex: 'half' }) }
  return route(new Request(`${ownOrigin}${path}`, init), { params: Promise.resolve(sent.params ?? {}) })
}
