import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import {
  endListedSession,
  endOtherSessions,
  endSession,
  endSessions,
  findSession,
  listSessions,
  openSession,
} from '@/lib/data/sessions'
import type { UserId } from '@/lib/data/user-id'
import { freshDatabase, type FreshDatabase } from '@/tests/support/database'
import { aPerson } from '@/tests/support/a-person'

let fresh: FreshDatabase
let owner: UserId

beforeEach(async () => {
  fresh = await freshDatabase()
  owner = await aPerson()
})

afterEach(() => fresh.close())

const now = Date.UTC(2026, 4, 19)
const hour = 3_600_000
const day = 24 * hour

describe('a session', () => {
  test('is opened by its secret alone, which is long, new each time, and nowhere in the database', async () => {
    const [one, other] = [await openSession(owner, {}, now), await openSession(owner, {}, now)]
    expect(one).toMatch(/^[A-Za-z0-9_-]{43}$/)
    expect(one).not.toBe(other)
    expect(await findSession(one, now)).toBe(owner)
    expect(await findSession(`${one.slice(0, -1)}~`, now)).toBeNull()
    const stored = JSON.stringify(await fresh.client.session.findMany(), (_, value: unknown) => String(value))
    expect(stored).not.toContain(one)
  })

  test.each<[string, number, boolean]>([
    ['a millisecond less than 30 days', 30 * day - 1, true],
    ['30 days', 30 * day, false],
    ['a millisecond more than 30 days', 30 * day + 1, false],
  ])('that nobody used for %s lives or not', async (_, later, lives) => {
    const secret = await openSession(owner, {}, now)
    expect(await findSession(secret, now + later)).toBe(lives ? owner : null)
  })

  test.each<[string, number, boolean]>([
    ['a millisecond less than 180 days', 180 * day - 1, true],
    ['180 days', 180 * day, false],
  ])('in daily use lives or not after %s', async (_, later, lives) => {
    const secret = await openSession(owner, {}, now)
    for (let days = 1; days < 180; days += 1) await findSession(secret, now + days * day)
    expect(await findSession(secret, now + later)).toBe(lives ? owner : null)
  })

  test('notes its last use by the hour, so that most requests only read', async () => {
    const secret = await openSession(owner, {}, now)
    const lastSeen = async () => Number((await fresh.client.session.findFirstOrThrow()).lastSeenAt)
    await findSession(secret, now + hour - 1)
    expect(await lastSeen()).toBe(now)
    await findSession(secret, now + hour)
    expect(await lastSeen()).toBe(now + hour)
  })

  test('is really over when it was ended, and so are all of a person at once', async () => {
    const secrets = [await openSession(owner, {}, now), await openSession(owner, {}, now)]
    const others = await openSession(await aPerson(), {}, now)
    expect(await endSession(secrets[0] ?? '')).toBe(true)
    expect(await endSession(secrets[0] ?? '')).toBe(false)
    expect(await findSession(secrets[0] ?? '', now)).toBeNull()
    expect(await endSessions(owner)).toBe(1)
    expect(await findSession(secrets[1] ?? '', now)).toBeNull()
    expect(await findSession(others, now)).not.toBeNull()
  })

  test('keeps at most 300 characters of the browser, whole ones', async () => {
    await openSession(owner, { userAgent: '😀'.repeat(400) }, now)
    expect((await fresh.client.session.findFirstOrThrow()).userAgent).toBe('😀'.repeat(300))
  })

  test('that is over is cleared away at the next sign-in', async () => {
    await openSession(owner, {}, now)
    await openSession(owner, {}, now + 30 * day)
    expect(await fresh.client.session.count()).toBe(1)
  })
})

describe('the list of sessions', () => {
  test('shows this one first, then the last used, and neither what opens them nor what is stored', async () => {
    const phone = await openSession(owner, { userAgent: 'phone' }, now)
    const here = await openSession(owner, { userAgent: 'here' }, now + hour)
    const laptop = await openSession(owner, {}, now + 2 * hour)
    await openSession(await aPerson(), {}, now)
    const listed = await listSessions(owner, here, now + 3 * hour)
    expect(listed).toMatchObject([
      { isHere: true, userAgent: 'here', createdAt: now + hour, lastSeenAt: now + hour },
      { isHere: false, userAgent: null, createdAt: now + 2 * hour },
      { isHere: false, userAgent: 'phone', createdAt: now },
    ])
    const stored = await fresh.client.session.findMany({ select: { secretHash: true } })
    for (const secret of [phone, here, laptop, ...stored.map(({ secretHash }) => secretHash)])
      expect(JSON.stringify(listed)).not.toContain(secret)
  })

  test.each([
    ['a millisecond before they are over', -1, 2],
    ['when they are over', 0, 0],
  ])('holds sessions %s or not', async (_, difference, count) => {
    const secret = await openSession(owner, {}, now)
    await openSession(owner, {}, now)
    expect(await listSessions(owner, secret, now + 30 * day + difference)).toHaveLength(count)
  })

  test('names a session to end, for its owner alone', async () => {
    const here = await openSession(owner, {}, now)
    const phone = await openSession(owner, {}, now + 1)
    const stranger = await aPerson()
    const handle = (await listSessions(owner, here, now)).find(({ isHere }) => !isHere)?.handle ?? ''
    expect(await endListedSession(stranger, handle)).toBe(false)
    expect(await endListedSession(owner, '')).toBe(false)
    expect(await findSession(phone, now)).toBe(owner)
    expect(await endListedSession(owner, handle)).toBe(true)
    expect(await endListedSession(owner, handle)).toBe(false)
    expect(await findSession(phone, now)).toBeNull()
    expect(await findSession(here, now)).toBe(owner)
  })

  test('ends as a whole but for one', async () => {
    const here = await openSession(owner, {}, now)
    const others = [await openSession(owner, {}, now), await openSession(owner, {}, now)]
    const strangers = await openSession(await aPerson(), {}, now)
    expect(await endOtherSessions(owner, here)).toBe(2)
    expect(await Promise.all(others.map(other => findSession(other, now)))).toEqual([null, null])
    expect(await findSession(here, now)).toBe(owner)
    expect(await findSession(strangers, now)).not.toBeNull()
  })
})
