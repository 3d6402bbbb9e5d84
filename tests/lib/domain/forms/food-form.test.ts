import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readEntry, type Food } from '@/lib/domain/entry'
import {
  blankFigures,
  blankFood,
  foodLike,
  measuredGrams,
  readFood,
  writeFood,
  type WrittenFood,
} from '@/lib/domain/forms/food-form'
import { pastMoment, present, setting, someSpelling } from '@/tests/support/form-setting'
import { noteText, tagList } from '@/tests/support/written-text'

const medium = { name: '1 medium', grams: 118 }
const large = { name: '1 extra large', grams: 152 }
const banana: WrittenFood = { ...blankFood, item: 'SR28-09040', portion: medium }
const bar: WrittenFood = { ...blankFood, way: 'hand', name: 'Corner bar', grams: '40' }

const read = (written: WrittenFood, part: Partial<WrittenFood> = {}) =>
  readFood({ ...written, ...part }, setting)

function kept(written: WrittenFood, part: Partial<WrittenFood> = {}): Food {
  const result = read(written, part)
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  return result.value
}

describe('from the tables', () => {
  test.each([
    ['1', 118],
    ['1,5', 177],
    ['0.25', 29.5],
    ['3', 354],
  ])('%s of a measure is its weight', (count, grams) => {
    expect(kept(banana, { count })).toMatchObject({ foodId: 'SR28-09040', grams })
  })

  test.each([
    ['1,5', 177],
    ['0.333', 39.3],
    ['', null],
    ['one', null],
  ])('%j of a measure is shown as %j g beside it', (count, grams) => {
    expect(measuredGrams({ portion: medium, count }, 'en')).toBe(grams)
    expect(measuredGrams({ portion: null, count }, 'en')).toBeNull()
  })

  test('grams are taken as written', () => {
    expect(kept(banana, { portion: null, grams: '90,5' }).grams).toBe(90.5)
  })

  test.each([
    [{ count: '' }, 'count', 'Write how many.'],
    [{ count: '0' }, 'count', 'Write a number from 0.1 to 100.'],
    [{ count: '43' }, 'count', 'That would be more than 5000 g. Write fewer.'],
    [{ portion: null, grams: '' }, 'grams', 'Write how much, in grams.'],
    [{ portion: null, grams: '0' }, 'grams', 'Write a number from 0.01 to 5000.'],
    [{ item: '' }, 'item', 'Choose the food, or write it by hand.'],
  ])('%j is refused', (part, path, message) => {
    expect(read(banana, part)).toEqual({ ok: false, problems: [{ path, message }] })
  })
})

describe('by hand', () => {
  test('blank figures are not known, zero is zero', () => {
    const food = kept(bar, { figures: { ...blankFigures, potassiumMg: '312,5', sodiumMg: '0' } })
    expect(food).toMatchObject({ name: 'Corner bar', grams: 40, custom: { potassiumMg: 312.5, sodiumMg: 0 } })
    expect(food.custom).not.toHaveProperty('magnesiumMg')
    expect(food).not.toHaveProperty('foodId')
  })

  test('a name and a weight are enough', () => {
    expect(kept(bar)).toMatchObject({ name: 'Corner bar', custom: {} })
  })

  test('a figure that is no number names its box', () => {
    expect(read(bar, { name: ' ', figures: { ...blankFigures, waterG: 'much' } })).toEqual({
      ok: false,
      problems: [
        { path: 'name', message: 'Write what it was.' },
        { path: 'figures.waterG', message: 'Write a number from 0 to 5000.' },
      ],
    })
  })

  test('a supplement is marked', () => {
    expect(kept(bar, { supplement: true }).supplement).toBe(true)
    expect(kept(bar)).not.toHaveProperty('supplement')
  })
})

describe('the next form', () => {
  test.each([
    ['2', medium, '2'],
    ['0.5', large, '0.5'],
  ])('counts %s of the measure again', (count, portion, expected) => {
    const last = kept(banana, { count, portion, note: 'ripe' })
    expect(foodLike(last, [medium, large], setting)).toMatchObject({
      portion,
      count: expected,
      grams: '',
      note: '',
    })
  })

  test('keeps grams that are no count of a measure', () => {
    const last = kept(banana, { portion: null, grams: '100' })
    expect(foodLike(last, [medium, large], setting)).toMatchObject({ portion: null, grams: '100' })
  })

  test('starts blank without a last one', () => {
    expect(foodLike(null, [], setting)).toEqual(blankFood)
  })
})

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined })
const figure = maybe(fc.integer({ min: 0, max: 50_000 }).map(tenths => tenths / 10))

const anyFood = fc
  .record({
    when: pastMoment,
    what: fc.oneof(
      fc.constant({ foodId: 'SR28-09040' }),
      fc.record({
        name: noteText,
        custom: fc
          .record({
            potassiumMg: figure,
            magnesiumMg: figure,
            calciumMg: figure,
            sodiumMg: figure,
            waterG: figure,
          })
          .map(present),
      }),
    ),
    grams: fc.integer({ min: 1, max: 500_000 }).map(hundredths => hundredths / 100),
    supplement: maybe(fc.constant(true)),
    note: maybe(noteText),
    tags: maybe(tagList),
  })
  .map(({ when, what, ...rest }): Food => {
    const entry = readEntry(
      present({ kind: 'food', id: setting.id, at: when.at, timeZone: when.timeZone, ...what, ...rest }),
    )
    if (!entry.ok || entry.value.kind !== 'food') throw new Error(JSON.stringify(entry))
    return entry.value
  })

test('a food written into the form and read again is the same food, in any language', () => {
  fc.assert(
    fc.property(anyFood, someSpelling, (food, spelling) => {
      expect(readFood(writeFood(food, spelling), { ...setting, ...spelling })).toEqual({
        ok: true,
        value: food,
      })
    }),
  )
})
