import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { removeEntry, saveEntries } from '@/lib/data/entries'
import { saveOwnItem } from '@/lib/data/items'
import { loadAlcoholG } from '@/lib/data/logged-alcohol'
import type { UserId } from '@/lib/data/user-id'
import type { Entry } from '@/lib/domain/entry'
import { historyOf } from '@/lib/domain/history'
import { newId } from '@/lib/domain/id'
import { diaryOf } from '@/lib/domain/measures/diary'
import { ownItemSchema, type OwnItem } from '@/lib/domain/own-item'
import { aPerson } from '@/tests/support/a-person'
import { freshDatabase, type FreshDatabase } from '@/tests/support/database'
import { before, daysAgo, entry, historyWith, momentAgo, now, today } from '@/tests/support/diary'

let fresh: FreshDatabase
let owner: UserId

beforeEach(async () => {
  fresh = await freshDatabase()
  owner = await aPerson()
})

afterEach(() => fresh.close())

const until = { now, today }
const item = (fields: Record<string, unknown>): OwnItem =>
  ownItemSchema.parse({ id: newId(), kind: 'drink', name: 'x', ...fields })
const base = { timeZone: 'Asia/Kathmandu', at: momentAgo(1) }
const drunk = (beverageId: string, volumeMl: number, fields: Record<string, unknown> = {}): Entry =>
  entry({ kind: 'fluid', ...base, beverageId, volumeMl, ...fields })
const eaten = (foodId: string, grams: number, fields: Record<string, unknown> = {}): Entry =>
  entry({ kind: 'food', ...base, foodId, grams, ...fields })

/** 8 g in 100 ml. */
const punch = item({ per100g: { alcoholG: 8 } })
const cake = item({ kind: 'food', per100g: { alcoholG: 3 } })
const strong = item({ alcoholPercent: 40, densityGPerMl: 0.95 })
const plain = item({ per100g: { waterG: 90 } })
const mixed = item({
  parts: [
    { itemId: strong.id, grams: 50 },
    { itemId: 'FNDDS-93401010', grams: 50 },
    { itemId: plain.id, grams: 100 },
  ],
})
const items = [punch, cake, strong, plain, mixed]

const keep = async (entries: readonly Entry[]): Promise<void> => {
  for (const one of items) await saveOwnItem(owner, one)
  await saveEntries(owner, [...entries])
}

describe('the alcohol that was logged', () => {
  test.each([
    ['nothing', [], 0],
    ['a drink of 8 g per 100 g', [drunk(punch.id, 100)], 8],
    ['a drink of the tables', [drunk('FNDDS-93401010', 100)], 10.5726],
    ['a drink without any figure of it', [drunk(plain.id, 100)], 0],
    ['a food', [eaten(cake.id, 200)], 6],
    ['drinks and foods', [drunk(punch.id, 100), drunk(punch.id, 50), eaten(cake.id, 100)], 15],
    ['now', [drunk(punch.id, 100, { at: before(0) })], 8],
    ['a millisecond after now', [drunk(punch.id, 100, { at: before(-1) })], 0],
    ['27 days ago, at midnight', [drunk(punch.id, 100, { at: momentAgo(27, '00:00') })], 8],
    ['28 days ago, before midnight', [drunk(punch.id, 100, { at: momentAgo(28, '23:59') })], 0],
    ['food of 28 days ago', [eaten(cake.id, 100, { at: momentAgo(28) })], 0],
    ['food after now', [eaten(cake.id, 100, { at: before(-1) })], 0],
    [
      'drunk before now, on the date of tomorrow of another zone',
      [drunk(punch.id, 100, { timeZone: 'Pacific/Auckland', at: `${daysAgo(-1)}T00:30:00+12:00` })],
      8,
    ],
  ] as const)('%s', async (_, entries, grams) => {
    await keep(entries)
    expect(await loadAlcoholG(owner, until)).toBe(grams)
  })

  test('is without what was deleted, and without what others drank', async () => {
    const [kept, gone] = [drunk(punch.id, 100), drunk(punch.id, 1000)]
    await keep([kept, gone])
    await removeEntry(owner, gone.id)
    const other = await aPerson()
    await saveOwnItem(other, punch)
    await saveEntries(other, [drunk(punch.id, 3000)])
    expect(await loadAlcoholG(owner, until)).toBe(8)
  })

  test('is what the diary adds up itself, whatever was drunk and eaten', async () => {
    const anyAt = fc.oneof(
      fc.nat(30).map(days => momentAgo(days, '23:30')),
      fc.constantFrom(momentAgo(27, '00:00'), before(0), before(-1), momentAgo(-1)),
    )
    const drinkIds = [
      ...items.map(({ id }) => id),
      punch.id.toUpperCase(),
      newId(),
      'FNDDS-93401010',
      'FNDDS-93505000',
    ]
    const anyDrink = fc
      .tuple(fc.constantFrom(...drinkIds), fc.integer({ min: 1, max: 5000 }), anyAt)
      .map(([id, volumeMl, at]) => drunk(id, volumeMl, { at }))
    const anyFood = fc
      .tuple(
        fc.constantFrom(cake.id, cake.id.toUpperCase(), mixed.id, newId()),
        fc.integer({ min: 1, max: 5000 }),
        anyAt,
      )
      .map(([id, grams, at]) => eaten(id, grams, { at }))
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(anyDrink, anyFood), { maxLength: 12 }), async entries => {
        owner = await aPerson()
        await keep(entries)
        const whole = historyOf(historyWith([]).profile, entries, items)
        expect(await loadAlcoholG(owner, until)).toBeCloseTo(diaryOf(whole, now).alcoholG, 5)
      }),
      { numRuns: 40 },
    )
  })
})
