import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import {
  countView,
  createLink,
  findLinkOwner,
  forgetEndedLinks,
  listLinks,
  mostLinks,
  revokeOwnLink,
} from '@/lib/data/doctor-links'
import type { UserId } from '@/lib/data/user-id'
import { deleteUser } from '@/lib/data/users'
import { linkWishSchema, type LinkWish } from '@/lib/domain/doctor/doctor-link'
import { localDateSchema } from '@/lib/domain/time/local-date'
import { aPerson } from '@/tests/support/a-person'
import { freshDatabase, type FreshDatabase } from '@/tests/support/database'

const now = 1_779_200_000_000
const day = 86_400_000

const wish = (more: Partial<Record<keyof LinkWish, unknown>> = {}): LinkWish =>
  linkWishSchema(localDateSchema.parse('2026-05-19')).parse({
    from: '2026-02-18',
    to: '2026-05-19',
    shown: ['age', 'name'],
    days: 7,
    ...more,
  })

let fresh: FreshDatabase
let owner: UserId

beforeEach(async () => {
  fresh = await freshDatabase()
  owner = await aPerson()
})

afterEach(() => fresh.close())

async function aLink(who = owner, at = now, days = 7): Promise<{ id: string; secret: string }> {
  const made = await createLink(who, wish({ days }), at)
  if (made === null) throw new Error('the test is wrong')
  return made
}

describe('a link to a doctor page', () => {
  test('has 256 random bits, which stand nowhere in the database', async () => {
    const { id, secret } = await aLink()
    expect(secret).toMatch(/^[A-Za-z0-9_-]{43}$/)
    expect((await aLink()).secret).not.toBe(secret)
    const stored = JSON.stringify(await fresh.client.doctorLink.findMany(), (_, value: unknown) =>
      typeof value === 'bigint' ? Number(value) : value,
    )
    expect(stored).toContain(id)
    expect(stored).not.toContain(secret.slice(0, 8))
  })

  test('is listed for its owner alone, newest first, with what it shows', async () => {
    const first = await aLink()
    const second = await aLink(owner, now + 1, 30)
    expect(await listLinks(owner)).toEqual([
      expect.objectContaining({ id: second.id, expiresAt: now + 1 + 30 * day }),
      {
        id: first.id,
        period: { from: '2026-02-18', to: '2026-05-19' },
        shown: ['age', 'name'],
        createdAt: now,
        expiresAt: now + 7 * day,
        revokedAt: null,
        views: 0,
        lastViewedAt: null,
      },
    ])
    expect(await listLinks(await aPerson())).toEqual([])
  })

  test.each([
    [-1, true],
    [0, false],
    [1, false],
  ])('at %i ms from its end can be read: %s', async (later, isReadable) => {
    const { secret } = await aLink()
    const at = now + 7 * day + later
    expect((await findLinkOwner(secret, at)) === owner).toBe(isReadable)
    expect((await countView(owner, secret, at)) !== null).toBe(isReadable)
    expect((await listLinks(owner))[0]?.views).toBe(isReadable ? 1 : 0)
  })

  test('opens nothing under another secret, nor for another owner', async () => {
    const { secret } = await aLink()
    expect(await findLinkOwner(`${secret.slice(0, -1)}${secret.endsWith('A') ? 'B' : 'A'}`, now)).toBeNull()
    expect(await findLinkOwner('', now)).toBeNull()
    expect(await countView(await aPerson(), secret, now)).toBeNull()
    expect((await listLinks(owner))[0]?.views).toBe(0)
  })

  test('is revoked by its owner, once, and by nobody else; then it opens nothing', async () => {
    const { id, secret } = await aLink()
    const other = await aLink()
    expect(await revokeOwnLink(await aPerson(), id, now)).toBe(false)
    expect(await findLinkOwner(secret, now)).toBe(owner)
    expect(await revokeOwnLink(owner, id, now + 5)).toBe(true)
    expect(await revokeOwnLink(owner, id, now + 6)).toBe(false)
    expect(await findLinkOwner(secret, now)).toBeNull()
    expect(await countView(owner, secret, now)).toBeNull()
    expect(await findLinkOwner(other.secret, now)).toBe(owner)
    expect((await listLinks(owner)).find(link => link.id === id)?.revokedAt).toBe(now + 5)
  })

  test('counts every one of many readers at once, and notes the last', async () => {
    const { secret } = await aLink()
    const seen = await Promise.all(Array.from({ length: 10 }, (_, at) => countView(owner, secret, now + at)))
    expect(seen.map(link => link?.views).sort((one, other) => (one ?? 0) - (other ?? 0))).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8, 9, 10,
    ])
    expect(await listLinks(owner)).toMatchObject([{ views: 10, lastViewedAt: now + 9 }])
  })

  test('goes with the account', async () => {
    const { secret } = await aLink()
    await deleteUser(owner)
    expect(await findLinkOwner(secret, now)).toBeNull()
    expect(await fresh.client.doctorLink.count()).toBe(0)
  })
})

describe('the number of links', () => {
  test('is bounded for each person, also when many are asked for at once', async () => {
    const asked = Array.from({ length: mostLinks + 3 }, () => createLink(owner, wish(), now))
    expect((await Promise.all(asked)).filter(made => made === null)).toHaveLength(3)
    expect(await createLink(await aPerson(), wish(), now)).not.toBeNull()
  })

  test('leaves room again when one is revoked or has expired, and lets go of the oldest that ended', async () => {
    const links = []
    for (let at = 0; at < mostLinks; at += 1) links.push(await aLink(owner, now + at, 1))
    expect(await createLink(owner, wish(), now + 50)).toBeNull()
    await revokeOwnLink(owner, links[3]?.id ?? '', now + 50)
    expect(await createLink(owner, wish({ days: 1 }), now + 50)).not.toBeNull()
    const later = now + 2 * day
    await aLink(owner, later)
    const kept = await listLinks(owner)
    expect(kept).toHaveLength(mostLinks + 1)
    expect(kept.map(({ id }) => id)).not.toContain(links[0]?.id)
    expect(kept.map(({ id }) => id)).toContain(links[1]?.id)
  })
})

describe('the house is kept', () => {
  test.each([
    [-1, 1],
    [0, 0],
    [1, 0],
  ])('at %i ms from 30 days after its end a link is there: %i', async (later, there) => {
    await aLink(owner, now, 1)
    await forgetEndedLinks(now + day + 30 * day + later)
    expect(await listLinks(owner)).toHaveLength(there)
  })

  test.each([
    [-1, 1],
    [0, 0],
  ])('at %i ms from 30 days after it was revoked a link is there: %i', async (later, there) => {
    const { id } = await aLink(owner, now, 30)
    await revokeOwnLink(owner, id, now + 5)
    await forgetEndedLinks(now + 5 + 30 * day + later)
    expect(await listLinks(owner)).toHaveLength(there)
  })
})
