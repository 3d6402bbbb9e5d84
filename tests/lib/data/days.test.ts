import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { loadDays } from '@/lib/data/days'
import { removeEntry, saveEntries } from '@/lib/data/entries'
import { saveOwnItem } from '@/lib/data/items'
import type { UserId } from '@/lib/data/user-id'
import type { DayTotals } from '@/lib/domain/day-totals'
import { dayOf, entrySchema, logsItsDay, type Entry } from '@/lib/domain/entry'
import { newId } from '@/lib/domain/id'
import { figuresOfDrink, figuresOfFood } from '@/lib/domain/nutrition/serving'
import { ownItemSchema } from '@/lib/domain/own-item'
import { findDrink } from '@/lib/domain/reference/drinks'
import { findFood } from '@/lib/domain/reference/foods'
import { addDays, localDateSchema, type LocalDate } from '@/lib/domain/time/local-date'
import { freshDatabase, type FreshDatabase } from '@/tests/support/database'
import { anyDiary } from '@/tests/support/entries'
import { aPerson } from '@/tests/support/a-person'

let fresh: FreshDatabase
let owner: UserId

beforeEach(async () => {
  fresh = await freshDatabase()
  owner = await aPerson()
})

afterEach(() => fresh.close())

const date = (text: string): LocalDate => localDateSchema.parse(text)
const day = date('2026-05-19')
const moment = { timeZone: 'Asia/Kathmandu', at: '2026-05-19T18:30:00+05:45' }
const session = { timeZone: 'Asia/Kathmandu', startedAt: '2026-05-19T06:30:00+05:45', kind: 'exercise' }

const entry = (fields: Record<string, unknown>): Entry => entrySchema.parse({ id: newId(), ...fields })

async function totalsWith(...entries: Entry[]): Promise<DayTotals | undefined> {
  await saveEntries(owner, entries)
  return (await loadDays(owner, day, day))[0]
}

/** The totals of a day from its entries one by one, as the words of `DayTotals` say. */
function naive(on: LocalDate, diary: readonly Entry[], dayStartsAt: string): DayTotals {
  const own = diary.filter(one => dayOf(one, dayStartsAt) === on)
  const logged = own.some(logsItsDay)
  const known = <T>(value: T): T | null => (logged ? value : null)
  const cramps = own.filter(one => one.kind === 'cramp')
  const rated = cramps.flatMap(({ severity }) => severity ?? [])
  const done = own.filter(one => one.kind === 'exercise').filter(({ planned }) => planned !== true)
  const drunk = own
    .filter(one => one.kind === 'fluid')
    .map(one => ({ ...one, ...figuresOfDrink(one, findDrink(one.beverageId)) }))
  const eaten = own
    .filter(one => one.kind === 'food')
    .map(one => figuresOfFood(one, one.foodId === undefined ? null : findFood(one.foodId)))
  const total = (parts: readonly (number | null)[]) =>
    parts.some(part => part === null) ? null : parts.reduce<number>((sum, part) => sum + (part ?? 0), 0)
  const mineral = (name: 'potassiumMg' | 'magnesiumMg' | 'calciumMg' | 'sodiumMg') =>
    known(total([...drunk, ...eaten].map(figures => figures[name])))
  return {
    day: on,
    logged,
    cramps: known(cramps.length),
    worstSeverity: known(rated.length === 0 ? null : Math.max(...rated)),
    fluidMl: known(total(drunk.map(({ countsAsFluid, volumeMl }) => (countsAsFluid ? volumeMl : 0)))),
    foods: known(eaten.length),
    potassiumMg: mineral('potassiumMg'),
    magnesiumMg: mineral('magnesiumMg'),
    calciumMg: mineral('calciumMg'),
    sodiumMg: mineral('sodiumMg'),
    exerciseMinutes: known(total(done.map(({ durationMinutes }) => durationMinutes))),
    load: known(
      total(
        done.map(({ effort, durationMinutes }) => (effort === undefined ? null : effort * durationMinutes)),
      ),
    ),
  }
}

/** Sums of fractions depend on their order in the last digits. */
const roughly = (days: readonly DayTotals[]) =>
  days.map(one =>
    Object.fromEntries(
      Object.entries(one).map(([name, value]) => [
        name,
        typeof value === 'number' ? expect.closeTo(value, 4) : value,
      ]),
    ),
  )

const dayStart = fc.constantFrom('00:00', '03:00', '23:59')

describe('the totals of days', () => {
  test('are those of the entries one by one, for any diary and any start of the day', async () => {
    const span = { from: date('2026-05-01'), days: 6 }
    const range = [addDays(span.from, 1), addDays(span.from, 4)] as const
    await fc.assert(
      fc.asyncProperty(anyDiary(span, 30), dayStart, async (diary, dayStartsAt) => {
        owner = await aPerson({ dayStartsAt })
        await saveEntries(owner, diary)
        const expected = [1, 2, 3, 4].map(days => naive(addDays(span.from, days), diary, dayStartsAt))
        expect(await loadDays(owner, ...range)).toEqual(roughly(expected))
      }),
      { numRuns: 60 },
    )
  })

  test('stand one for each calendar day, oldest first, with both ends', async () => {
    const days = await loadDays(owner, date('2028-02-27'), date('2028-03-01'))
    expect(days.map(one => one.day)).toEqual(['2028-02-27', '2028-02-28', '2028-02-29', '2028-03-01'])
    expect(await loadDays(owner, day, addDays(day, -1))).toEqual([])
  })

  test('of a day without entries are unknown, never zero', async () => {
    const [totals] = await loadDays(owner, day, day)
    const { day: on, logged, ...figures } = totals ?? {}
    expect([on, logged]).toEqual([day, false])
    expect(new Set(Object.values(figures))).toEqual(new Set([null]))
    expect(Object.keys(figures)).toHaveLength(10)
  })

  test('of a day that was closed without anything else are zero, but for a severity nobody rated', async () => {
    expect(await totalsWith(entry({ kind: 'day-closed', on: day, cramps: 'none' }))).toEqual({
      day,
      logged: true,
      cramps: 0,
      worstSeverity: null,
      fluidMl: 0,
      foods: 0,
      potassiumMg: 0,
      magnesiumMg: 0,
      calciumMg: 0,
      sodiumMg: 0,
      exerciseMinutes: 0,
      load: 0,
    })
  })

  test.each<[string, Record<string, unknown>, boolean]>([
    ['a session made by hand', { ...session, durationMinutes: 30 }, true],
    ['a planned session made by hand', { ...session, durationMinutes: 30, planned: true }, false],
    ['a session said not to be planned', { ...session, durationMinutes: 30, planned: false }, true],
    ['an imported session', { ...session, durationMinutes: 30, source: 'watch' }, false],
    ['a medicine', { kind: 'medication', name: 'a', startedOn: day }, false],
    ['a consultation', { kind: 'consultation', on: day, ruleIds: [] }, false],
    ['a measurement', { kind: 'measurement', ...moment }, true],
  ])('%s makes its day a logged day or not', async (_, fields, logged) => {
    expect((await totalsWith(entry(fields)))?.logged).toBe(logged)
  })

  test('keep their fractions whichever day comes first', async () => {
    const drink = { kind: 'fluid', timeZone: 'UTC', volumeMl: 1 }
    await saveEntries(owner, [
      entry({ ...drink, at: '2026-05-18T12:00:00Z', beverageId: 'FNDDS-94000100' }),
      entry({ ...drink, at: '2026-05-19T12:00:00Z', beverageId: 'FNDDS-95310700' }),
    ])
    const [before, after] = await loadDays(owner, addDays(day, -1), day)
    expect(before?.potassiumMg).toBe(0)
    const figures = figuresOfDrink({ volumeMl: 1 }, findDrink('FNDDS-95310700'))
    expect(Number.isInteger(figures.potassiumMg)).toBe(false)
    expect(after?.potassiumMg).toBeCloseTo(figures.potassiumMg ?? -1, 6)
  })

  test('a planned session is not done: alone it leaves its day unknown, and it adds no minutes or load', async () => {
    const planned = entry({ ...session, durationMinutes: 30, effort: 5, planned: true })
    expect(await totalsWith(planned)).toMatchObject({ exerciseMinutes: null, load: null })
    const closed = entry({ kind: 'day-closed', on: day, cramps: 'none' })
    expect(await totalsWith(planned, closed)).toMatchObject({ exerciseMinutes: 0, load: 0 })
  })

  test('one session without an effort makes the load of the day unknown, and its minutes count', async () => {
    const rated = entry({ ...session, durationMinutes: 30, effort: 5 })
    expect(await totalsWith(rated)).toMatchObject({ exerciseMinutes: 30, load: 150 })
    const unrated = entry({ ...session, durationMinutes: 20 })
    expect(await totalsWith(unrated)).toMatchObject({ exerciseMinutes: 50, load: null })
  })

  test.each([
    [5.9, 250],
    [6, 0],
    [6.1, 0],
  ])(
    'an own drink of %d percent alcohol, its id in any letters, adds %d ml of fluid',
    async (alcoholPercent, fluidMl) => {
      const item = ownItemSchema.parse({ id: newId(), kind: 'drink', name: 'Cider', alcoholPercent })
      await saveOwnItem(owner, item)
      const beverageId = item.id.toUpperCase()
      const totals = await totalsWith(entry({ kind: 'fluid', ...moment, beverageId, volumeMl: 250 }))
      expect(totals?.fluidMl).toBe(fluidMl)
    },
  )

  test('a food without a figure makes that figure of the day unknown, and no other', async () => {
    const known = { potassiumMg: 10, magnesiumMg: 1, calciumMg: 2, sodiumMg: 3 }
    const whole = entry({ kind: 'food', ...moment, name: 'a', grams: 10, custom: known })
    const { calciumMg, ...rest } = known
    const part = entry({ kind: 'food', ...moment, name: 'b', grams: 10, custom: rest })
    expect(await totalsWith(whole)).toMatchObject({ calciumMg, ...rest })
    expect(await totalsWith(part)).toMatchObject({
      potassiumMg: 20,
      magnesiumMg: 2,
      calciumMg: null,
      sodiumMg: 6,
    })
  })

  test('deleted entries count nowhere, and do not log their day', async () => {
    const gone = [
      entry({ kind: 'fluid', ...moment, beverageId: 'FNDDS-94000100', volumeMl: 250 }),
      entry({ kind: 'food', ...moment, foodId: 'SR28-09040', grams: 118 }),
      entry({ kind: 'food', ...moment, name: 'Dal', grams: 118, custom: {} }),
      entry({ ...session, durationMinutes: 30 }),
      entry({
        ...session,
        kind: 'cramp',
        muscle: 'calf',
        side: 'left',
        context: 'asleep',
        severity: 5,
      }),
    ]
    await totalsWith(...gone)
    for (const { id } of gone) await removeEntry(owner, id)
    expect((await loadDays(owner, day, day))[0]?.logged).toBe(false)
    const totals = await totalsWith(entry({ kind: 'day-closed', on: day, cramps: 'none' }))
    expect(totals).toMatchObject({ cramps: 0, worstSeverity: null, fluidMl: 0, exerciseMinutes: 0, load: 0 })
    expect(totals).toMatchObject({ potassiumMg: 0, magnesiumMg: 0, calciumMg: 0, sodiumMg: 0 })
  })
})

test('ten years of days with a full diary are added up', async () => {
  const first = date('2016-01-01')
  const diary = Array.from({ length: 3700 }, (_, index) => addDays(first, index)).flatMap(on => {
    const at = { timeZone: 'UTC', at: `${on}T12:00:00Z` }
    return [
      entry({ kind: 'fluid', ...at, beverageId: 'FNDDS-94000100', volumeMl: 250 }),
      entry({ kind: 'food', ...at, foodId: 'SR28-09040', grams: 118 }),
    ]
  })
  for (let start = 0; start < diary.length; start += 500)
    await saveEntries(owner, diary.slice(start, start + 500))
  const days = await loadDays(owner, first, addDays(first, 3699))
  expect(days).toHaveLength(3700)
  expect(new Set(days.map(({ fluidMl }) => fluidMl))).toEqual(new Set([250]))
})
