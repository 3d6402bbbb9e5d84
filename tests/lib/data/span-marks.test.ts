import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { removeEntry, saveEntries } from '@/lib/data/entries'
import { loadSpanMarks } from '@/lib/data/span-marks'
import type { UserId } from '@/lib/data/user-id'
import { entrySchema, type Entry } from '@/lib/domain/entry'
import { newId } from '@/lib/domain/id'
import { mostMarks } from '@/lib/domain/series/span-marks'
import { addDays, localDateSchema } from '@/lib/domain/time/local-date'
import { aPerson } from '@/tests/support/a-person'
import { freshDatabase, type FreshDatabase } from '@/tests/support/database'

let fresh: FreshDatabase
let owner: UserId

beforeEach(async () => {
  fresh = await freshDatabase()
  owner = await aPerson()
})

afterEach(() => fresh.close())

const from = localDateSchema.parse('2026-05-01')
const to = localDateSchema.parse('2026-05-19')
const medicine = (startedOn: string, name = 'Ramipril'): Entry =>
  entrySchema.parse({ kind: 'medication', id: newId(), name, startedOn })
const visit = (on: string): Entry =>
  entrySchema.parse({ kind: 'consultation', id: newId(), on, ruleIds: ['R1'] })

describe('the marks of a time', () => {
  test('are the medicines that began and the visits in it, both ends included, oldest first', async () => {
    const gone = medicine('2026-05-04', 'Gone')
    const before = medicine(addDays(from, -1), 'Before')
    await saveEntries(owner, [medicine(to), visit('2026-05-12'), medicine(from, 'Salmeterol'), before, gone])
    await removeEntry(owner, gone.id)
    await saveEntries(owner, [visit(addDays(to, 1))])
    expect(await loadSpanMarks(owner, from, to)).toEqual({
      marks: [
        { day: from, what: 'medicine', name: 'Salmeterol' },
        { day: '2026-05-12', what: 'visit', name: null },
        { day: to, what: 'medicine', name: 'Ramipril' },
      ],
      hasMore: false,
    })
  })

  test('are at most 60, the newest, and say that there are more', async () => {
    const many = (count: number) => Array.from({ length: count }, (_, index) => visit(addDays(from, -index)))
    await saveEntries(owner, many(mostMarks))
    const start = addDays(from, -400)
    expect(await loadSpanMarks(owner, start, to)).toMatchObject({ hasMore: false })
    await saveEntries(owner, [medicine('2025-12-01')])
    const { marks, hasMore } = await loadSpanMarks(owner, start, to)
    expect([marks.length, hasMore]).toEqual([mostMarks, true])
    expect(marks.every(({ what }) => what === 'visit')).toBe(true)
  })

  test('are nobody else’s', async () => {
    await saveEntries(owner, [medicine(to)])
    expect(await loadSpanMarks(await aPerson(), from, to)).toEqual({ marks: [], hasMore: false })
  })
})
