import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { clearFailures, recordFailure, waitAfter, waitFor } from '@/lib/data/waits'
import { freshDatabase, type FreshDatabase } from '@/tests/support/database'

let fresh: FreshDatabase

beforeEach(async () => {
  fresh = await freshDatabase()
})

afterEach(() => fresh.close())

const now = Date.UTC(2026, 4, 19)
const day = 24 * 3_600_000
const key = 'account:ada@example.org'

async function failures(count: number, at = now, of = key): Promise<void> {
  for (let index = 0; index < count; index += 1) await recordFailure(of, at)
}

describe('waiting after failed sign-ins', () => {
  test.each([
    [0, 0],
    [4, 0],
    [5, 1],
    [6, 2],
    [7, 4],
    [14, 512],
    [15, 900],
    [1_000_000, 900],
  ])('after %d failures is %d s', (count, seconds) => {
    expect(waitAfter(count)).toBe(seconds)
  })

  test('begins with the fifth failure and runs out', async () => {
    await failures(4)
    expect(await waitFor(key, now)).toBe(0)
    await failures(1)
    expect(await waitFor(key, now)).toBe(1)
    expect(await waitFor(key, now + 999)).toBe(1)
    expect(await waitFor(key, now + 1000)).toBe(0)
  })

  test('counts failures that come at once, each of them', async () => {
    await Promise.all(Array.from({ length: 7 }, () => recordFailure(key, now)))
    expect(await waitFor(key, now)).toBe(4)
  })

  test('holds for one key alone, however the address is spelled, and ends with a success', async () => {
    await failures(5)
    expect(await waitFor('account:bob@example.org', now)).toBe(0)
    expect(await waitFor('address:192.0.2.1', now)).toBe(0)
    expect(await waitFor('account: ADA@example.org '.replace(': ', ':'), now)).toBe(1)
    await clearFailures(key)
    expect(await waitFor(key, now)).toBe(0)
  })

  test('is forgotten a day after the last failure, and its row goes with the next failure of anybody', async () => {
    await failures(20)
    expect(await waitFor(key, now + day)).toBe(0)
    await failures(1, now + day, 'address:192.0.2.1')
    expect(await fresh.client.wait.count()).toBe(1)
  })

  test('writes neither the e-mail address nor the address of the machine down', async () => {
    await failures(1)
    await failures(1, now, 'address:192.0.2.1')
    const keys = (await fresh.client.wait.findMany()).map(({ keyHash }) => keyHash)
    expect(keys.every(hash => /^[0-9a-f]{64}$/.test(hash))).toBe(true)
  })

  test('is never longer than a quarter of an hour, also when the clock was set back', async () => {
    await failures(30, now + 10 * day)
    expect(await waitFor(key, now)).toBe(900)
  })
})
