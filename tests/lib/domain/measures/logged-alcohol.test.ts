import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Entry } from '@/lib/domain/entry'
import { historyOf } from '@/lib/domain/history'
import { diaryOf } from '@/lib/domain/measures/diary'
import { alcoholGOf, unitsAWeek } from '@/lib/domain/measures/logged-alcohol'
import { ownItemSchema, type OwnItem } from '@/lib/domain/own-item'
import { assess } from '@/lib/domain/referral/assess'
import {
  before,
  cramps,
  entry,
  finding,
  historyWith,
  known,
  momentAgo,
  now,
  verdict,
} from '@/tests/support/diary'

const idOf = (number: number) => `abcdef00-0000-4000-8000-${String(number).padStart(12, '0')}`

const item = (number: number, fields: Record<string, unknown>): OwnItem =>
  ownItemSchema.parse({ id: idOf(number), kind: 'drink', name: 'x', ...fields })

const timeZone = 'Asia/Kathmandu'
const drunk = (beverageId: string, volumeMl: number, at = momentAgo(1)): Entry =>
  entry({ kind: 'fluid', timeZone, at, beverageId, volumeMl })
const eaten = (foodId: string, grams: number): Entry =>
  entry({ kind: 'food', timeZone, at: momentAgo(1), foodId, grams })

/** 8 g in 100 ml: a UK unit. */
const punch = item(1, { per100g: { alcoholG: 8 } })

describe('the alcohol that was logged', () => {
  const dense = item(2, { per100g: { alcoholG: 8 }, densityGPerMl: 1.25 })
  const strong = item(3, { alcoholPercent: 10 })
  const disputed = item(4, { per100g: { alcoholG: 8 }, alcoholPercent: 40 })
  const cake = item(5, { kind: 'food', per100g: { alcoholG: 3 } })
  const unknown = item(6, { per100g: { waterG: 90 } })
  const mixed = item(7, {
    parts: [
      { itemId: punch.id, grams: 100 },
      { itemId: unknown.id, grams: 100 },
    ],
  })
  const items = [punch, dense, strong, disputed, cake, unknown, mixed]

  it.each([
    ['nothing', [], 0],
    ['a drink of 8 g per 100 g', [drunk(punch.id, 100)], 8],
    ['one that is denser than water', [drunk(dense.id, 100)], 10],
    ['one of which the strength is known', [drunk(strong.id, 100)], 7.89],
    ['one whose strength says more than its grams', [drunk(disputed.id, 100)], 31.56],
    ['a drink of the tables', [drunk('FNDDS-93401010', 100)], 10.5726],
    ['a drink without any figure of it', [drunk(unknown.id, 1000)], 0],
    ['a drink that nobody knows', [drunk(idOf(99), 1000)], 0],
    ['what is known of a mixed drink', [drunk(mixed.id, 100)], 4],
    ['a food', [eaten(cake.id, 200)], 6],
    ['both', [drunk(punch.id, 100), drunk(punch.id, 50), eaten(cake.id, 100)], 15],
    ['a drink whose id is written large', [drunk(punch.id.toUpperCase(), 100)], 8],
    [
      'a food that was written by hand',
      [entry({ kind: 'food', timeZone, at: momentAgo(1), name: 'Cake', custom: {}, grams: 9 })],
      0,
    ],
  ] as const)('%s', (_, entries, expected) => {
    expect(alcoholGOf(entries, items)).toBeCloseTo(expected, 6)
  })

  it('is added up without the last digits of fractions, in whatever order', () => {
    const tenth = item(8, { per100g: { alcoholG: 0.1 } })
    expect(
      alcoholGOf(
        [1, 2].map(ml => drunk(tenth.id, 100 * ml)),
        [tenth],
      ),
    ).toBe(0.3)
    const volumes = fc.array(fc.integer({ min: 1, max: 5000 }), { maxLength: 20 })
    fc.assert(
      fc.property(volumes, all => {
        const grams = (ordered: readonly number[]) =>
          alcoholGOf(
            ordered.map(volume => drunk(tenth.id, volume)),
            [tenth],
          )
        expect(grams([...all].reverse())).toBe(grams(all))
      }),
    )
  })

  it('is a quarter of four weeks in units of 8 g', () => {
    expect(unitsAWeek(0)).toBe(0)
    expect(unitsAWeek(32)).toBe(1)
    expect(unitsAWeek(448)).toBe(14)
  })
})

describe('the alcohol of a diary', () => {
  const gramsOf = (entries: readonly Entry[]) =>
    diaryOf(historyOf(historyWith([]).profile, entries, [punch]), now).alcoholG

  it.each([
    ['now', before(0), 8],
    ['a millisecond after now', before(-1), 0],
    ['27 days ago, at midnight', momentAgo(27, '00:00'), 8],
    ['28 days ago, before midnight', momentAgo(28, '23:59'), 0],
  ] as const)('%s', (_, at, expected) => {
    expect(gramsOf([drunk(punch.id, 100, at)])).toBe(expected)
  })

  it('is what a loader brings instead of the drinks, where it does', () => {
    const history = { ...historyOf(historyWith([]).profile, [drunk(punch.id, 100)], [punch]), alcoholG: 3 }
    expect(diaryOf(history, now).alcoholG).toBe(3)
    expect(diaryOf({ ...history, alcoholG: 0 }, now).alcoholG).toBe(0)
  })
})

describe('R15, by what was logged', () => {
  /** 5,600 ml in 28 dates are 14 units a week. */
  const judgedWith = (volumes: readonly number[], profile: Record<string, unknown> = {}) =>
    assess(
      {
        ...historyWith(
          [...known(28), ...cramps([1, 2, 3]), ...volumes.map(ml => drunk(punch.id, ml))],
          profile,
        ),
        items: [punch],
      },
      now,
    )

  it.each([
    ['5,599 ml', [5000, 599], 'not-met'],
    ['5,600 ml', [5000, 600], 'not-met'],
    ['5,601 ml', [5000, 601], 'met'],
  ] as const)('%s, and little in the profile', (_, volumes, expected) => {
    expect(verdict(judgedWith(volumes, { alcoholUnitsPerWeek: 0 }), 'R15')).toBe(expected)
    const untold = expected === 'met' ? 'met' : 'cannot-tell'
    expect(verdict(judgedWith(volumes), 'R15')).toBe(untold)
  })

  it('does not add the profile to what was logged', () => {
    expect(verdict(judgedWith([5000, 600], { alcoholUnitsPerWeek: 14 }), 'R15')).toBe('not-met')
  })

  it.each([
    [14.1, '15'],
    [14.6, '15'],
    [20, '20'],
  ] as const)('says %f units so that they are more than 14', (alcoholUnitsPerWeek, told) => {
    const assessment = judgedWith([], { alcoholUnitsPerWeek })
    expect(finding(assessment, 'R15')?.why).toContain(`About ${told} units of alcohol a week.`)
  })
})
