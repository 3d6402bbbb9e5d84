import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { takeQuota } from '@/lib/data/quota'
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

const hour = 3_600_000
const start = Date.UTC(2026, 4, 19, 12)
const perHour = { limit: 1000, perSeconds: 3600 }

describe('a limit', () => {
  test.each([
    [999, true],
    [1000, true],
    [1001, false],
  ])('of 1000 has room for %d: %s', async (amount, ok) => {
    expect((await takeQuota(owner, 'entries', amount, perHour, start)).ok).toBe(ok)
  })

  test('gives all of an amount or nothing, and says when there is room again', async () => {
    await takeQuota(owner, 'entries', 900, perHour, start)
    expect(await takeQuota(owner, 'entries', 101, perHour, start + 1)).toEqual({
      ok: false,
      retryAfterSeconds: 3600,
    })
    expect(await takeQuota(owner, 'entries', 100, perHour, start + 2)).toEqual({ ok: true })
    expect(await takeQuota(owner, 'entries', 1, perHour, start + hour - 1)).toEqual({
      ok: false,
      retryAfterSeconds: 1,
    })
    expect(await takeQuota(owner, 'entries', 1000, perHour, start + hour)).toEqual({ ok: true })
  })

  test('is not overdrawn by requests that come at once', async () => {
    const answers = await Promise.all(
      Array.from({ length: 30 }, () => takeQuota(owner, 'entries', 100, perHour, start)),
    )
    expect(answers.filter(({ ok }) => ok)).toHaveLength(10)
  })

  test('is one for each person and each name', async () => {
    await takeQuota(owner, 'entries', 1000, perHour, start)
    expect(await takeQuota(owner, 'exports', 1000, perHour, start)).toEqual({ ok: true })
    expect(await takeQuota(await aPerson(), 'entries', 1000, perHour, start)).toEqual({ ok: true })
  })
})
