import { inRequest } from '../support/request-scope'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  changeMyPassword,
  changeMyProfile,
  deleteMyAccount,
  endMyOtherSessions,
  endMySession,
  makeMyToken,
  revokeMyToken,
} from '@/app/(diary)/settings/settings-actions'
import { GET as profile } from '@/app/api/v1/profile/route'
import type { Action } from '@/lib/auth/action'
import { hashPassword } from '@/lib/auth/password'
import { loadProfile, saveProfile } from '@/lib/data/profile'
import { findSession, listSessions, openSession } from '@/lib/data/sessions'
import { findToken, listTokens } from '@/lib/data/tokens'
import { findUser } from '@/lib/data/users'
import { profileSchema } from '@/lib/domain/profile'
import type { FreshDatabase } from '../support/database'
import {
  ask,
  browserSignedOut,
  browserWith,
  freshInstallation,
  newPerson,
  ownOrigin,
  type TestPerson,
} from '../support/people'
import { aToken } from '@/tests/support/a-token'

const phrase = 'correct horse battery staple'
const nextPhrase = 'seven quiet lanterns drifting'

let installation: FreshDatabase
let ada: TestPerson
let ben: TestPerson

beforeEach(async () => {
  installation = await freshInstallation()
  ada = await newPerson('ada@example.org', await hashPassword(phrase))
  ben = await newPerson('ben@example.org', await hashPassword(phrase))
  for (const { owner } of [ada, ben])
    await saveProfile(owner, profileSchema.parse({ timeZone: 'UTC', massKg: 62 }))
})

afterEach(() => installation.close())

const by = <T>(headers: Record<string, string>, work: () => Promise<T>) =>
  inRequest(new Headers({ host: new URL(ownOrigin).host, origin: ownOrigin, ...headers }), work)

const byAda = async <T>(work: () => Promise<T>) => (await by(ada.browser, work)).value

const handleOf = async ({ owner, session }: TestPerson) =>
  (await listSessions(owner, session, Date.now())).find(({ isHere }) => isHere)?.handle

const now = () => Date.now()

describe('an action of the settings', () => {
  const calls: readonly [string, Action<unknown>, unknown][] = [
    ['changeMyProfile', changeMyProfile, { massKg: 70 }],
    ['endMySession', endMySession, { handle: 'none' }],
    ['endMyOtherSessions', endMyOtherSessions, {}],
    ['makeMyToken', makeMyToken, { label: 'watch', scope: 'read' }],
    ['revokeMyToken', revokeMyToken, { id: 'none' }],
    ['changeMyPassword', changeMyPassword, { password: phrase, next: nextPhrase, endsTokens: false }],
    ['deleteMyAccount', deleteMyAccount, { email: 'ada@example.org', password: phrase }],
  ]

  it.each(calls)('%s is not for strangers, tokens, or a session that was ended', async (_, act, input) => {
    for (const headers of [{}, ada.writer, await browserSignedOut(ada)]) {
      const { value } = await by(headers, () => act(input))
      expect(value).toMatchObject({ ok: false, refusal: { status: 401, code: 'signed-out' } })
    }
    expect(await findSession(ada.session, now())).toBe(ada.owner)
  })

  it.each(calls)('%s refuses a key it does not know, by its name', async (_, act, input) => {
    const answer = await byAda(() => act(Object.assign({}, input, { owner: ben.owner })))
    expect(answer).toMatchObject({ ok: false, refusal: { status: 400, problems: [{ path: 'owner' }] } })
  })
})

describe('changing the profile', () => {
  it('changes what is named, of whoever asks', async () => {
    expect(
      await byAda(() => changeMyProfile({ units: { volume: 'fl-oz-us', mass: 'lb', temperature: 'F' } })),
    ).toEqual({
      ok: true,
      value: null,
    })
    expect(await loadProfile(ada.owner)).toMatchObject({ massKg: 62, units: { mass: 'lb' } })
    expect(await loadProfile(ben.owner)).toEqual({ timeZone: 'UTC', massKg: 62 })
  })

  it('names what is wrong by its path', async () => {
    const answer = await byAda(() => changeMyProfile({ massKg: 0, locale: '?' }))
    expect(!answer.ok && answer.refusal.problems?.map(({ path }) => path).sort()).toEqual([
      'locale',
      'massKg',
    ])
  })
})

describe('ending sessions', () => {
  it('ends one of mine, never one of somebody else', async () => {
    const phone = await openSession(ada.owner, {})
    const [mine, theirs] = [await handleOf({ ...ada, session: phone }), await handleOf(ben)]
    const absent = { ok: false, refusal: { status: 404 } }
    expect(await byAda(() => endMySession({ handle: theirs }))).toMatchObject(absent)
    expect(await findSession(ben.session, now())).toBe(ben.owner)
    expect(await byAda(() => endMySession({ handle: mine }))).toEqual({ ok: true, value: null })
    expect(await findSession(phone, now())).toBeNull()
    expect(await byAda(() => endMySession({ handle: mine }))).toMatchObject(absent)
  })

  it('ends all of mine but the one that asks', async () => {
    const others = [await openSession(ada.owner, {}), await openSession(ada.owner, {})]
    expect(await byAda(() => endMyOtherSessions({}))).toEqual({ ok: true, value: { ended: 2 } })
    for (const other of others) expect(await findSession(other, now())).toBeNull()
    expect(await findSession(ada.session, now())).toBe(ada.owner)
    expect(await findSession(ben.session, now())).toBe(ben.owner)
  })
})

describe('tokens', () => {
  it('work as soon as they are made and not after they were revoked', async () => {
    const made = await byAda(() => makeMyToken({ label: 'watch', scope: 'read' }))
    if (!made.ok) throw new Error(made.refusal.message)
    const { id, token } = made.value
    expect(await findToken(token)).toEqual({ owner: ada.owner, scope: 'read' })
    expect(await byAda(() => revokeMyToken({ id }))).toEqual({ ok: true, value: null })
    expect(await findToken(token)).toBeNull()
  })

  it('of somebody else are not there', async () => {
    const { id, token } = await aToken(ben.owner, { label: 'watch', scope: 'read' })
    expect(await byAda(() => revokeMyToken({ id }))).toMatchObject({ ok: false, refusal: { status: 404 } })
    expect(await findToken(token)).not.toBeNull()
  })

  it.each([
    [{ label: ' ', scope: 'read' }, 'label'],
    [{ label: 'a'.repeat(101), scope: 'read' }, 'label'],
    [{ label: 'watch', scope: 'all' }, 'scope'],
  ])('are not made from %o', async (asked, path) => {
    const made = await byAda(() => makeMyToken(asked))
    expect(!made.ok && made.refusal.problems?.map(problem => problem.path)).toEqual([path])
  })

  it.each([
    ['the fiftieth is made', 49, true],
    ['the fifty-first is not', 50, false],
  ])('have an end: %s', async (_, there, isMade) => {
    for (let count = (await listTokens(ada.owner)).length; count < there; count += 1)
      await aToken(ada.owner, { label: 'watch', scope: 'read' })
    const made = await byAda(() => makeMyToken({ label: 'watch', scope: 'read' }))
    expect(made.ok || made.refusal.code).toBe(isMade || 'too-many-tokens')
  })
})

/** What a browser sends back of the cookies that were set. */
const cookieOf = (set: string[]) => set.map(line => line.split(';', 1).join('')).join('; ')

const mine = async (headers: Record<string, string>) =>
  (await ask(profile, '/api/v1/profile', { headers })).status

describe('changing the password', () => {
  it('goes on here with a fresh session; the cookie of before and other devices are shut out', async () => {
    const phone = await browserWith(await openSession(ada.owner, {}))
    const asked = { password: phrase, next: nextPhrase, endsTokens: false }
    const { value, set } = await by(ada.browser, () => changeMyPassword(asked))
    expect(value).toMatchObject({ ok: true, value: { said: expect.stringContaining('1 other device') } })
    expect(await mine({ cookie: cookieOf(set) })).toBe(200)
    expect([await mine(ada.browser), await mine(phone), await mine(ada.reader)]).toEqual([401, 401, 200])
  })

  it('speaks the language of the person about what is wrong', async () => {
    await saveProfile(ada.owner, profileSchema.parse({ timeZone: 'UTC', locale: 'de-DE' }))
    const asked = { password: phrase, next: 'kurz', endsTokens: false }
    const answer = await byAda(() => changeMyPassword(asked))
    expect(!answer.ok && answer.refusal.message).toMatch(/^Schreibe mindestens 12 Zeichen/)
    const wrong = { ...asked, password: 'wrong horse battery', next: nextPhrase }
    for (let tries = 0; tries < 5; tries += 1) await byAda(() => changeMyPassword(wrong))
    const waits = await byAda(() => changeMyPassword(wrong))
    expect(!waits.ok && waits.refusal.message).toMatch(/Warte 1 Sekunde/)
  })
})

describe('deleting the account', () => {
  it('empties the cookie and leads out', async () => {
    const { value, set } = await by(ada.browser, () =>
      deleteMyAccount({ email: 'ada@example.org', password: phrase }),
    )
    expect(value).toEqual({ ok: true, value: { goTo: '/goodbye' } })
    expect(set.join()).toMatch(/charley\.session=;/)
    expect(await findUser(ada.owner)).toBeNull()
    expect(await mine(ada.browser)).toBe(401)
    expect(await findUser(ben.owner)).not.toBeNull()
  })

  it.each([
    ['the address of somebody else', { email: 'ben@example.org', password: phrase }, 'email'],
    ['a wrong password', { email: 'ada@example.org', password: nextPhrase }, 'password'],
  ])('does not happen with %s', async (_, typed, path) => {
    const answer = await byAda(() => deleteMyAccount(typed))
    expect(!answer.ok && answer.refusal.problems?.map(problem => problem.path)).toEqual([path])
    expect(await findUser(ada.owner)).not.toBeNull()
  })
})
