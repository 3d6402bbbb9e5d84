import { inRequest } from '../support/request-scope'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { signInHere, signOutHere, signUpHere } from '@/app/(public)/account-actions'
import { GET as profile } from '@/app/api/v1/profile/route'
import type { FreshDatabase } from '../support/database'
import { ask, freshInstallation, ownOrigin } from '../support/people'

const newcomer = { email: 'ada@example.org', password: 'correct horse battery staple' }

let installation: FreshDatabase

beforeEach(async () => {
  installation = await freshInstallation()
})

afterEach(() => installation.close())

const inBrowser = <T>(work: () => Promise<T>, cookie = '') =>
  inRequest(new Headers({ host: new URL(ownOrigin).host, origin: ownOrigin, cookie }), work)

/** What a browser sends back of the cookies that were set. */
const cookieOf = (set: string[]) => set.map(line => line.split(';', 1).join('')).join('; ')

const mine = async (cookie: string) => (await ask(profile, '/api/v1/profile', { headers: { cookie } })).status

describe('making an account', () => {
  it('signs in and goes to the first run', async () => {
    const { value, set } = await inBrowser(() => signUpHere(newcomer))
    expect(value).toEqual({ ok: true, value: { goTo: '/welcome' } })
    expect(set).toEqual([expect.stringMatching(/^charley\.session=\S+; Path=\/; .*HttpOnly; SameSite=lax$/i)])
    expect(await mine(cookieOf(set))).toBe(200)
  })

  it('keeps what cannot be read out, by name', async () => {
    const { value, set } = await inBrowser(() => signUpHere({ ...newcomer, email: 'ada', isAdmin: true }))
    if (value.ok) throw new Error('made')
    expect(value.refusal.problems?.map(problem => problem.path).sort()).toEqual(['email', 'isAdmin'])
    expect(set).toEqual([])
  })

  it('reads a form as well', async () => {
    const form = new FormData()
    form.set('$ACTION_ID_1', '')
    for (const [name, value] of Object.entries(newcomer)) form.set(name, value)
    expect((await inBrowser(() => signUpHere(form))).value.ok).toBe(true)
  })
})

describe('signing in and out', () => {
  beforeEach(() => inBrowser(() => signUpHere(newcomer)))

  it('opens the diary, and a copy of the cookie is of no use afterwards', async () => {
    const { value, set } = await inBrowser(() => signInHere(newcomer))
    expect(value).toEqual({ ok: true, value: { goTo: '/' } })
    const cookie = cookieOf(set)
    expect(await mine(cookie)).toBe(200)
    const { value: out, set: cleared } = await inBrowser(() => signOutHere({}), cookie)
    expect(out).toEqual({ ok: true, value: { goTo: '/sign-in' } })
    expect(cleared.join()).toMatch(/charley\.session=;/)
    expect(await mine(cookie)).toBe(401)
  })

  it('ends the session that was there before', async () => {
    const first = cookieOf((await inBrowser(() => signInHere(newcomer))).set)
    const second = cookieOf((await inBrowser(() => signInHere(newcomer), first)).set)
    expect([await mine(first), await mine(second)]).toEqual([401, 200])
  })

  it('leaves a wrong password with a sentence and no cookie', async () => {
    const { value, set } = await inBrowser(() => signInHere({ ...newcomer, password: 'wrong' }))
    expect(value).toMatchObject({ ok: false, refusal: { status: 401, code: 'wrong' } })
    expect(set).toEqual([])
  })

  it.each([[null], [7], ['text'], [[]], [{ email: ['a'], password: {} }], [new FormData()]])(
    'refuses what is no form: %o',
    async written => {
      const { value } = await inBrowser(() => signInHere(written))
      expect(value).toMatchObject({ ok: false, refusal: { status: 400 } })
    },
  )
})
