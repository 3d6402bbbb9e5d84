import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { changePassword } from '@/lib/auth/change-password'
import { hashPassword } from '@/lib/auth/password'
import { signIn } from '@/lib/auth/sign-in'
import type { Person } from '@/lib/auth/person'
import { findSession, openSession } from '@/lib/data/sessions'
import { findToken } from '@/lib/data/tokens'
import { setPassword } from '@/lib/data/users'
import { profileSchema } from '@/lib/domain/profile'
import type * as realUsers from '@/lib/data/users'
import { localDateSchema } from '@/lib/domain/time/local-date'
import type { FreshDatabase } from '../../support/database'
import { freshInstallation, newPerson, type TestPerson } from '../../support/people'

const users = vi.hoisted(() => ({ afterwards: async (): Promise<unknown> => null }))
vi.mock('@/lib/data/users', async original => {
  const real = await original<typeof realUsers>()
  return {
    ...real,
    replacePassword: async (...asked: Parameters<typeof real.replacePassword>) => {
      const replaced = await real.replacePassword(...asked)
      await users.afterwards()
      return replaced
    },
  }
})

const phrase = 'correct horse battery staple'
const nextPhrase = 'seven quiet lanterns drifting'

let installation: FreshDatabase
let ada: TestPerson

const at = (seconds = 0): Person => ({
  owner: ada.owner,
  email: ada.email,
  name: null,
  profile: profileSchema.parse({ timeZone: 'UTC' }),
  now: Date.now() + seconds * 1000,
  today: localDateSchema.parse('2026-05-19'),
})

const change = (asked: Partial<{ password: string; next: string; endsTokens: boolean }> = {}, seconds = 0) =>
  changePassword(at(seconds), { password: phrase, next: nextPhrase, endsTokens: false, ...asked }, 'a test')

const opens = async (password: string) => {
  const visit = { address: '203.0.113.9', userAgent: null, now: Date.now() }
  return (await signIn({ email: ada.email, password }, visit)).ok
}

beforeEach(async () => {
  installation = await freshInstallation()
  ada = await newPerson('ada@example.org', await hashPassword(phrase))
  users.afterwards = async () => null
})

afterEach(() => installation.close())

describe('changing the password', () => {
  it('takes the new one, refuses the old one, and ends every session but a fresh one', async () => {
    const phone = await openSession(ada.owner, {})
    const changed = await change()
    if (!changed.ok) throw new Error(changed.refusal.message)
    expect(changed.value).toMatchObject({ otherSessions: 1, tokens: 0 })
    expect(await findSession(changed.value.session, Date.now())).toBe(ada.owner)
    for (const ended of [phone, ada.session]) expect(await findSession(ended, Date.now())).toBeNull()
    expect([await opens(phrase), await opens(nextPhrase)]).toEqual([false, true])
  })

  it.each([
    [false, 0],
    [true, 2],
  ])('ends tokens when asked to: %s', async (endsTokens, count) => {
    const token = ada.reader.authorization?.replace('Bearer ', '') ?? ''
    const changed = await change({ endsTokens })
    expect(changed.ok && changed.value.tokens).toBe(count)
    expect((await findToken(token)) === null).toBe(endsTokens)
  })

  it.each([
    ['too short', 'short', 'next'],
    ['the present one', phrase, 'next'],
    ['too close to the address', 'ada@example.org123', 'next'],
  ])('does not take one that is %s', async (_, next, path) => {
    const changed = await change({ next })
    expect(!changed.ok && changed.refusal.problems?.map(problem => problem.path)).toEqual([path])
    expect([await opens(phrase), await findSession(ada.session, Date.now())]).toEqual([true, ada.owner])
  })

  it('changes nothing without the present one, and has wrong ones wait like a sign-in', async () => {
    const answers = []
    for (let tries = 0; tries < 6; tries += 1) {
      const changed = await change({ password: 'wrong horse battery' })
      answers.push(changed.ok ? 'changed' : changed.refusal.code)
    }
    expect(answers).toEqual([...Array<string>(5).fill('wrong-password'), 'wait'])
    const right = await change()
    expect(!right.ok && right.refusal).toMatchObject({ status: 429, code: 'wait', retryAfterSeconds: 1 })
    expect(await findSession(ada.session, Date.now())).toBe(ada.owner)
    expect((await change({}, 2)).ok).toBe(true)
  })

  it('happens once when it is asked for twice at the same time', async () => {
    const both = await Promise.all([change(), change({ next: 'nine narrow bridges singing' })])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
  })

  it('takes an endless password for a wrong one', async () => {
    const changed = await change({ password: 'x'.repeat(10_000) })
    expect(!changed.ok && changed.refusal.code).toBe('wrong-password')
  })

  it('opens no session for a password that was replaced by another meanwhile', async () => {
    users.afterwards = async () => setPassword(ada.owner, await hashPassword('nine narrow bridges singing'))
    expect((await change()).ok).toBe(false)
    expect(await installation.client.session.count({ where: { userId: ada.owner } })).toBe(0)
    expect(await opens('nine narrow bridges singing')).toBe(true)
  })
})
