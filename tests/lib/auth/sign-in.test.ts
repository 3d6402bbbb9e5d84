import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { hash } from '@node-rs/argon2'
import type * as Argon2 from '@node-rs/argon2'
import { hashPassword } from '@/lib/auth/password'
import { signIn, signUp, signUpIsOpen } from '@/lib/auth/sign-in'
import type { Visit } from '@/lib/auth/visit'
import { findSession } from '@/lib/data/sessions'
import type { UserId } from '@/lib/data/user-id'
import { createUser, deleteUser, findSignIn, replacePassword } from '@/lib/data/users'
import type { FreshDatabase } from '../../support/database'
import { freshInstallation } from '../../support/people'

const argon2 = vi.hoisted((): { verified: number; meanwhile: (() => Promise<unknown>) | null } => ({
  verified: 0,
  meanwhile: null,
}))
vi.mock('@node-rs/argon2', async importOriginal => {
  const original = await importOriginal<typeof Argon2>()
  return {
    ...original,
    verify: async (...words: Parameters<typeof original.verify>) => {
      argon2.verified += 1
      const { meanwhile } = argon2
      argon2.meanwhile = null
      await meanwhile?.()
      return original.verify(...words)
    },
  }
})

const phrase = 'correct horse battery staple'
const begin = Date.parse('2026-05-19T12:00:00Z')

const visit = (seconds = 0, address = '203.0.113.9'): Visit => ({
  address,
  userAgent: 'a test',
  now: begin + seconds * 1000,
})

let installation: FreshDatabase

const open = async (variables: Record<string, string> = {}) => {
  installation = await freshInstallation(variables)
  await createUser({ email: 'ada@example.org', passwordHash: await hashPassword(phrase) })
}

const codeOf = async (answer: ReturnType<typeof signIn>) => {
  const outcome = await answer
  return outcome.ok ? 'in' : outcome.refusal.code
}

const ada = (password: string, at: Visit) => signIn({ email: 'ada@example.org', password }, at)

afterEach(() => installation.close())

describe('signing in', () => {
  beforeEach(() => open())

  it('opens a session, in any spelling of the address', async () => {
    const signedIn = await signIn({ email: ' ADA@Example.org ', password: phrase }, visit())
    if (!signedIn.ok) throw new Error('not signed in')
    expect(await findSession(signedIn.value.session, begin)).toBe(signedIn.value.owner)
    const again = await ada(phrase, visit())
    expect(again.ok && again.value.session).not.toBe(signedIn.value.session)
  })

  it('answers a known and an unknown address alike, after the same work', async () => {
    const tries = ['ada@example.org', 'nobody@example.org', 'not an address', '\ud800@x', "' OR 1=1 --"]
    const answers = []
    for (const [index, email] of tries.entries()) {
      argon2.verified = 0
      answers.push(
        JSON.stringify(await signIn({ email, password: 'wrong horse battery' }, visit(0, `10.0.0.${index}`))),
      )
      expect(argon2.verified).toBe(1)
    }
    expect(new Set(answers).size).toBe(1)
  })

  it('takes an endless password for a wrong one', async () => {
    expect(await codeOf(ada('x'.repeat(10_000), visit()))).toBe('wrong')
  })

  it('keeps a hash anew that was made with less work', async () => {
    const weak = await hash(phrase, { memoryCost: 8192, timeCost: 1, parallelism: 1 })
    await createUser({ email: 'ben@example.org', passwordHash: weak })
    expect((await signIn({ email: 'ben@example.org', password: phrase }, visit())).ok).toBe(true)
    expect((await findSignIn('ben@example.org'))?.passwordHash).toContain('m=19456,t=2,p=1')
  })
})

describe('a password that is replaced while it is checked', () => {
  const nextPhrase = 'seven quiet lanterns drifting'

  /** Replaces the password as its change does, at the moment the next check of one begins. */
  const replaceMeanwhile = (owner: UserId, before: string, after: string) => {
    argon2.meanwhile = () => replacePassword(owner, { before, after, endsTokens: false })
  }

  it.each([
    ['as it is made now', { memoryCost: 19_456, timeCost: 2, parallelism: 1 }],
    ['made with less work', { memoryCost: 8192, timeCost: 1, parallelism: 1 }],
  ])('opens nothing any more and does not come back, hash %s', async (_, cost) => {
    installation = await freshInstallation()
    const [before, after] = [await hash(phrase, cost), await hashPassword(nextPhrase)]
    const owner = await createUser({ email: 'ada@example.org', passwordHash: before })
    if (owner === null) throw new Error('not made')
    replaceMeanwhile(owner, before, after)
    expect(await codeOf(ada(phrase, visit()))).toBe('wrong')
    expect(await installation.client.session.count()).toBe(0)
    expect((await findSignIn('ada@example.org'))?.passwordHash).toBe(after)
    expect(await codeOf(ada(nextPhrase, visit()))).toBe('in')
  })

  it('still opens when only its hash was made anew', async () => {
    installation = await freshInstallation()
    const before = await hash(phrase, { memoryCost: 8192, timeCost: 1, parallelism: 1 })
    const owner = await createUser({ email: 'ada@example.org', passwordHash: before })
    if (owner === null) throw new Error('not made')
    replaceMeanwhile(owner, before, await hashPassword(phrase))
    expect(await codeOf(ada(phrase, visit()))).toBe('in')
  })

  it('is a wrong one when the account was deleted', async () => {
    await open()
    const owner = (await findSignIn('ada@example.org'))?.owner
    if (owner === undefined) throw new Error('not there')
    argon2.meanwhile = () => deleteUser(owner)
    expect(await codeOf(ada(phrase, visit()))).toBe('wrong')
  })
})

describe('after wrong tries', () => {
  beforeEach(() => open())

  const wrongTries = async (count: number, seconds: number, address: string) => {
    for (let index = 0; index < count; index += 1) await ada('wrong horse battery', visit(seconds, address))
  }

  it('the account waits from the fifth on, and a right password is not told apart while it does', async () => {
    await wrongTries(4, 0, '10.0.0.1')
    expect(await codeOf(ada('wrong horse battery', visit(0, '10.0.0.2')))).toBe('wrong')
    argon2.verified = 0
    const right = await ada(phrase, visit(0, '10.0.0.3'))
    const wrong = await ada('wrong horse battery', visit(0, '10.0.0.3'))
    expect(JSON.stringify(right)).toBe(JSON.stringify(wrong))
    expect(right.ok || right.refusal).toMatchObject({ status: 429, code: 'wait', retryAfterSeconds: 1 })
    expect(argon2.verified).toBe(0)
    expect(await codeOf(ada(phrase, visit(1, '10.0.0.3')))).toBe('in')
  })

  it('an unknown account waits just so', async () => {
    const tryNobody = (seconds: number) =>
      codeOf(signIn({ email: 'nobody@example.org', password: phrase }, visit(seconds, `10.0.1.${seconds}`)))
    const answers = []
    for (let index = 0; index < 6; index += 1) answers.push(await tryNobody(0))
    expect(answers).toEqual(['wrong', 'wrong', 'wrong', 'wrong', 'wrong', 'wait'])
  })

  it('the address waits for every account', async () => {
    for (let index = 0; index < 5; index += 1) {
      await signIn({ email: `guess${index}@example.org`, password: phrase }, visit())
    }
    expect(await codeOf(ada(phrase, visit()))).toBe('wait')
    expect(await codeOf(ada(phrase, visit(0, '203.0.113.10')))).toBe('in')
    expect(await codeOf(ada(phrase, visit(1)))).toBe('in')
  })

  it('a good sign-in begins anew', async () => {
    await wrongTries(4, 0, '10.0.0.1')
    expect(await codeOf(ada(phrase, visit(0, '10.0.0.1')))).toBe('in')
    await wrongTries(4, 0, '10.0.0.1')
    expect(await codeOf(ada(phrase, visit(0, '10.0.0.1')))).toBe('in')
  })

  it('many at once are no way around it', async () => {
    argon2.verified = 0
    const tries = Array.from({ length: 20 }, (_, index) =>
      codeOf(ada('wrong horse battery', visit(0, `10.0.2.${index}`))),
    )
    const codes = await Promise.all(tries)
    expect(argon2.verified).toBeLessThanOrEqual(6)
    expect(codes.filter(code => code === 'wait').length).toBeGreaterThanOrEqual(14)
  })

  it('ten thousand guesses in an hour come to a few checks', async () => {
    let checks = 0
    for (let second = 0; second < 3600; second += 30) {
      if ((await codeOf(ada('wrong horse battery', visit(second, `10.1.0.${second % 250}`)))) === 'wrong')
        checks += 1
    }
    expect(checks).toBeLessThan(40)
  })
})

describe('making an account', () => {
  const newcomer = { email: 'new@example.org', password: 'seven odd bulls ride' }

  it('is for the first person only, of however many at once', async () => {
    installation = await freshInstallation()
    expect(await signUpIsOpen()).toBe(true)
    const all = await Promise.all(
      Array.from({ length: 6 }, (_, index) =>
        signUp({ ...newcomer, email: `n${index}@example.org` }, visit()),
      ),
    )
    expect(all.filter(outcome => outcome.ok)).toHaveLength(1)
    expect(await installation.client.user.count()).toBe(1)
    expect(await signUpIsOpen()).toBe(false)
    const late = await signUp(newcomer, visit(3600))
    expect(late.ok || late.refusal).toMatchObject({ status: 403, code: 'closed' })
  })

  it('is for the first person again when the last account is deleted, also beside the demo', async () => {
    await open()
    await createUser({ email: 'demo@example.org', passwordHash: 'none', isDemo: true })
    expect(await signUpIsOpen()).toBe(false)
    const owner = (await findSignIn('ada@example.org'))?.owner
    expect(owner && (await deleteUser(owner))).toBe(true)
    expect(await signUpIsOpen()).toBe(true)
    expect((await signUp(newcomer, visit())).ok).toBe(true)
    expect(await signUpIsOpen()).toBe(false)
  })

  it('is for everybody where SIGN_UP is open, once per address', async () => {
    await open({ SIGN_UP: 'open' })
    expect((await signUp(newcomer, visit())).ok).toBe(true)
    const again = await signUp({ ...newcomer, email: 'NEW@example.org' }, visit())
    expect(again.ok || again.refusal.problems?.[0]?.path).toBe('email')
  })

  it('asks for a password that is not guessed at once', async () => {
    installation = await freshInstallation()
    const weak = await signUp({ ...newcomer, password: 'password1234' }, visit())
    expect(weak.ok || weak.refusal.problems?.[0]?.path).toBe('password')
    expect(await installation.client.user.count()).toBe(0)
  })

  it('does not let a good sign-in wipe out what an address did, where anybody can have an account', async () => {
    await open({ SIGN_UP: 'open' })
    for (let index = 0; index < 4; index += 1) {
      await signIn({ email: `guess${index}@example.org`, password: phrase }, visit())
    }
    expect(await codeOf(ada(phrase, visit()))).toBe('in')
    await signIn({ email: 'guess9@example.org', password: phrase }, visit())
    expect(await codeOf(ada(phrase, visit()))).toBe('wait')
  })
})
