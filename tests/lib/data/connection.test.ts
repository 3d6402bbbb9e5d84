import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { losesData, pragmas } from '@/lib/data/connection'
import { freshDatabase, type FreshDatabase } from '@/tests/support/database'

let fresh: FreshDatabase
beforeEach(async () => {
  fresh = await freshDatabase()
})
afterEach(() => fresh.close())

describe('a connection', () => {
  test.each([
    ['journal_mode', 'wal'],
    ['synchronous', 2],
    ['foreign_keys', 1],
    ['busy_timeout', 5000],
    ['trusted_schema', 0],
    ['cell_size_check', 1],
    ['temp_store', 2],
    ['cache_size', -16_000],
  ])('has %s = %s', async (name, value) => {
    const rows = await fresh.client.$queryRawUnsafe<Record<string, unknown>[]>(`PRAGMA ${name}`)
    const [read] = Object.values(rows[0] ?? {})
    expect(typeof read === 'bigint' ? Number(read) : read).toBe(value)
    expect(Object.keys(pragmas)).toContain(name)
  })

  test.each([
    ['3.40.1', true],
    ['3.51.2', true],
    ['3.51.3', false],
    ['3.52.0', false],
    ['3.53.2', false],
    ['4.0.0', false],
    ['2.99.99', true],
  ])('on SQLite %s: loses data is %s', (version, loses) => {
    expect(losesData(version)).toBe(loses)
  })

  test('keeps the same settings after it was closed and opened again', async () => {
    await fresh.client.$disconnect()
    const rows = await fresh.client.$queryRawUnsafe<{ synchronous: bigint }[]>('PRAGMA synchronous')
    expect(Number(rows[0]?.synchronous)).toBe(2)
  })
})
