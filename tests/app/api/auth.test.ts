import { inRequest } from '../../support/request-scope'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { GET, POST } from '@/app/api/auth/[...nextauth]/route'
import { GET as profile } from '@/app/api/v1/profile/route'
import { hashPassword } from '@/lib/auth/password'
import { createUser } from '@/lib/data/users'
import type { FreshDatabase } from '../../support/database'
import { ask, freshInstallation, ownOrigin } from '../../support/people'

/** The cookies of the one browser of these tests. */
const jar = new Map<string, string>()

const phrase = 'correct horse battery staple'

let installation: FreshDatabase

const open = async (variables: Record<string, string> = {}) => {
  installation = await freshInstallation({ NEXTAUTH_URL: ownOrigin, ...variables })
  jar.clear()
  await createUser({ email: 'ada@example.org', passwordHash: await hashPassword(phrase) })
}

afterEach(() => installation.close())

/** Asks as a browser that keeps its cookies. */
async function visit(
  method: 'GET' | 'POST',
  address: string,
  form: Record<string, string> = {},
  origin = ownOrigin,
) {
  const cookie = [...jar].map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('; ')
  const headers = new Headers({ host: new URL(ownOrigin).host, cookie, 'user-agent': 'a test', origin })
  const { value: answer } = await inRequest(headers, () =>
    ask(method === 'GET' ? GET : POST, `/api/auth/${address}`, {
      method,
      headers: Object.fromEntries(headers),
      params: { nextauth: address.split('?', 1).join('').split('/') },
      ...(method === 'POST' && { body: new URLSearchParams(form).toString() }),
    }),
  )
  const set = answer.headers.getSetCookie()
  for (const line of set) {
    const [pair = ''] = line.split(';', 1)
    const [name = '', ...value] = pair.split('=')
    jar.set(name, decodeURIComponent(value.join('=')))
  }
  return { answer, set, body: await answer.text() }
}

async function enter(email: string, password: string) {
  const { csrfToken } = JSON.parse((await visit('GET', 'csrf')).body) as { csrfToken: string }
  return visit('POST', 'callback/credentials', {
    csrfToken,
    email,
    password,
    json: 'true',
    callbackUrl: 'http://elsewhere.test/',
  })
}

const mine = async () =>
  (
    await ask(profile, '/api/v1/profile', {
      headers: { cookie: `charley.session=${jar.get('charley.session') ?? ''}` },
    })
  ).status

describe('signing in the way of next-auth', () => {
  beforeEach(() => open())

  it('sets a cookie that scripts cannot read, and opens the diary', async () => {
    const { answer, set } = await enter('ada@example.org', phrase)
    expect(answer.status).toBe(200)
    expect(answer.headers.get('cache-control')).toBe('no-store')
    const session = set.find(line => line.startsWith('charley.session='))
    expect(session).toMatch(/; Path=\/; .*HttpOnly; SameSite=Lax$/)
    expect(session).not.toMatch(/Domain|Secure/)
    expect(await mine()).toBe(200)
    expect(JSON.parse((await visit('GET', 'session')).body)).toEqual({ expires: expect.any(String) })
  })

  it('sends nobody elsewhere afterwards', async () => {
    expect((await enter('ada@example.org', phrase)).body).not.toContain('elsewhere')
  })

  it('answers a known and an unknown address with the same bytes', async () => {
    const known = await enter('ada@example.org', 'wrong horse battery')
    const unknown = await enter('nobody@example.org', 'wrong horse battery')
    expect([unknown.answer.status, unknown.body]).toEqual([known.answer.status, known.body])
    expect(known.answer.status).toBe(401)
  })

  it('makes a session of its own each time', async () => {
    await enter('ada@example.org', phrase)
    const first = jar.get('charley.session')
    await enter('ada@example.org', phrase)
    expect(jar.get('charley.session')).not.toBe(first)
  })

  it('ends the session on signing out, for a copy of the cookie as well', async () => {
    await enter('ada@example.org', phrase)
    const copy = jar.get('charley.session') ?? ''
    const { csrfToken } = JSON.parse((await visit('GET', 'csrf')).body) as { csrfToken: string }
    await visit('POST', 'signout', { csrfToken, json: 'true' })
    jar.set('charley.session', copy)
    expect(await mine()).toBe(401)
    expect((await visit('GET', 'session')).body).toBe('{}')
    expect(await installation.client.session.count()).toBe(0)
  })

  it('needs the token of its form, and a page of ours', async () => {
    const without = await visit('POST', 'callback/credentials', {
      email: 'ada@example.org',
      password: phrase,
      json: 'true',
    })
    expect(without.set.some(line => line.startsWith('charley.session='))).toBe(false)
    for (const origin of ['null', 'http://elsewhere.test']) {
      expect((await visit('POST', 'signout', {}, origin)).answer.status).toBe(403)
    }
  })

  it.each([
    '',
    '{"email":',
    'x'.repeat(64 * 1024 + 1),
    'email=%ff&password=%00',
    `email=${'x'.repeat(2000)}`,
    'callbackUrl=javascript:1',
  ])('refuses a strange form without failing (%#)', async body => {
    const { value: answer } = await inRequest(new Headers(), () =>
      ask(POST, '/api/auth/callback/credentials?callbackUrl=%00', {
        method: 'POST',
        headers: { origin: ownOrigin },
        params: { nextauth: ['callback', 'credentials'] },
        body,
      }),
    )
    expect(answer.status).toBeLessThan(500)
    expect(answer.headers.getSetCookie().some(line => line.startsWith('charley.session='))).toBe(false)
  })

  it.each(['%00', '%', 'javascript:alert(1)', 'not an address'])(
    'refuses the strange cookie %s',
    async value => {
      const headers = { cookie: `charley.callback=${value}` }
      const answer = await ask(GET, '/api/auth/csrf', { headers, params: { nextauth: ['csrf'] } })
      expect(answer.status).toBe(400)
    },
  )

  it.each(['signin', 'error', 'verify-request', '_log', 'callback/google', 'session/x', '__proto__'])(
    'offers no %s',
    async address => {
      expect((await visit('GET', address)).answer.status).toBe(404)
      expect((await visit('POST', address)).answer.status).toBe(404)
    },
  )
})

it('keeps its cookies to https and to this host where people come by https', async () => {
  const origin = 'https://diary.test'
  await open({ PUBLIC_URL: origin, NEXTAUTH_URL: origin })
  const { csrfToken } = JSON.parse((await visit('GET', 'csrf', {}, origin)).body) as { csrfToken: string }
  const form = { csrfToken, email: 'ada@example.org', password: phrase, json: 'true' }
  const { set } = await visit('POST', 'callback/credentials', form, origin)
  const session = set.find(line => line.startsWith('__Host-charley.session='))
  expect(session).toMatch(/; Path=\/; .*HttpOnly; Secure; SameSite=Lax$/)
  expect(session).not.toContain('Domain')
})
