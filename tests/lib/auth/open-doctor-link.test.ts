import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { takeFrom } from '@/lib/auth/limits'
import { openDoctorLink } from '@/lib/auth/open-doctor-link'
import { createLink, listLinks } from '@/lib/data/doctor-links'
import { removeEntry, saveEntries } from '@/lib/data/entries'
import type { UserId } from '@/lib/data/user-id'
import { linkWishSchema } from '@/lib/domain/doctor/doctor-link'
import { entrySchema } from '@/lib/domain/entry'
import { newId } from '@/lib/domain/id'
import { localDateSchema } from '@/lib/domain/time/local-date'
import { aPerson } from '@/tests/support/a-person'
import { freshDatabase, type FreshDatabase } from '@/tests/support/database'

const now = Date.parse('2026-05-19T12:00:00Z')

let fresh: FreshDatabase
let owner: UserId

beforeEach(async () => {
  fresh = await freshDatabase()
  owner = await aPerson()
})

afterEach(() => fresh.close())

async function aSecret(shown: readonly string[] = ['age']): Promise<string> {
  const wish = linkWishSchema(localDateSchema.parse('2026-05-19')).parse({
    from: '2026-04-22',
    to: '2026-05-19',
    shown,
    days: 1,
  })
  const made = await createLink(owner, wish, now)
  if (made === null) throw new Error('the test is wrong')
  return made.secret
}

const open = (secret: string, headers: Record<string, string> = {}, at = now) =>
  openDoctorLink(secret, new Headers(headers), at)

const views = async () => (await listLinks(owner))[0]?.views

const aCramp = () =>
  entrySchema.parse({
    kind: 'cramp',
    id: newId(),
    startedAt: '2026-05-18T02:00:00Z',
    timeZone: 'UTC',
    muscle: 'calf',
    side: 'left',
    context: 'asleep',
  })

describe('opening a shared page', () => {
  test('shows the period as the diary stands now, and counts each time', async () => {
    const cramp = aCramp()
    await saveEntries(owner, [cramp])
    const secret = await aSecret()
    const before = await open(secret)
    await removeEntry(owner, cramp.id)
    const after = await open(secret)
    if (before?.isOpen !== true || after?.isOpen !== true) throw new Error('it did not open')
    expect(before.page.period).toMatchObject({ from: '2026-04-22', to: '2026-05-19' })
    expect([before.page.counts.cramps, after.page.counts.cramps]).toEqual([1, 0])
    expect([before.link.views, after.link.views]).toEqual([1, 2])
    expect(Object.keys(before.page.who)).toEqual(['age'])
  })

  test('is nothing for what cannot be the end of such an address', async () => {
    const secret = await aSecret()
    for (const odd of ['', secret.slice(1), `${secret}A`, `${secret.slice(1)}!`, `${secret}\n`, '__proto__'])
      expect(await open(odd), odd).toBeNull()
    expect(await open('A'.repeat(43))).toBeNull()
    expect(await views()).toBe(0)
  })

  test.each([
    ['sec-purpose', 'prefetch;prerender'],
    ['sec-purpose', 'prefetch'],
    ['purpose', 'prefetch'],
    ['x-moz', 'prefetch'],
    ['next-router-prefetch', '1'],
    ['x-charley-method', 'HEAD'],
  ])('shows nothing and counts nothing to what looks ahead: %s %s', async (name, value) => {
    const secret = await aSecret()
    expect(await open(secret, { [name]: value })).toBeNull()
    expect(await views()).toBe(0)
    expect((await open(secret))?.isOpen).toBe(true)
    expect(await views()).toBe(1)
  })

  test('waits after 300 times in an hour, uncounted', async () => {
    const secret = await aSecret()
    await takeFrom('views', owner, 299, now)
    expect((await open(secret))?.isOpen).toBe(true)
    expect(await open(secret)).toEqual({ isOpen: false, retryAfterSeconds: 3600 })
    expect(await views()).toBe(1)
    expect((await open(secret, {}, now + 3_600_000))?.isOpen).toBe(true)
  })
})
