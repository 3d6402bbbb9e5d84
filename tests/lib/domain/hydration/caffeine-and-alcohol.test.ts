import { describe, expect, it } from 'vitest'
import { alcoholWeek, type WithAlcohol } from '@/lib/domain/hydration/alcohol-week'
import { caffeineDay } from '@/lib/domain/hydration/caffeine'
import { figuresOfDrink } from '@/lib/domain/nutrition/serving'
import { readProfile } from '@/lib/domain/profile'
import { localDateSchema } from '@/lib/domain/time/local-date'
import { entryOf } from '../../../support/correcting'

const day = localDateSchema.parse('2026-05-19')

function profileOf(fields: object) {
  const read = readProfile({ timeZone: 'Europe/London', ...fields })
  if (!read.ok) throw new Error('the test is wrong')
  return read.value
}

const adult = { birthDate: '1990-01-01' }

const fluid = () => entryOf('fluid', { at: '2026-05-19T10:00:00+01:00', beverageId: 'x', volumeMl: 250 })

/** A drink with so much caffeine; null: nobody knows. */
const cup = (caffeineMg: number | null) => ({
  entry: fluid(),
  figures: { ...figuresOfDrink({ volumeMl: 250 }, null), caffeineMg },
})

const caffeine = (mg: readonly (number | null)[], profile: object = adult, massKg: number | null = null) =>
  caffeineDay(mg.map(cup), { profile: profileOf(profile), day, massKg })

describe('caffeine (EFSA 2015)', () => {
  it.each([
    [[199, 200], false],
    [[200, 200], false],
    [[200, 201], true],
  ])('of %j mg in a day is above 400 mg: %s', (mg, isAbove) => {
    expect(caffeine(mg).isAboveDay).toBe(isAbove)
  })

  it.each([
    [199, false],
    [200, false],
    [201, true],
  ])('of %i mg at once is above 200 mg: %s', (mg, isAbove) => {
    expect(caffeine([50, mg, 10])).toMatchObject({ isAboveAtOnce: isAbove, atOnce: { mg } })
  })

  it.each([
    [{ ...adult, pregnancyDueDate: '2026-09-01' }, 'pregnancy', 200, false],
    [{ ...adult, pregnancyDueDate: '2026-09-01' }, 'pregnancy', 201, true],
    [{ ...adult, lactating: true }, 'lactation', 200, false],
    [{ ...adult, lactating: true }, 'lactation', 201, true],
    [{}, 'age-not-known', 400, false],
    [{}, 'age-not-known', 401, true],
  ] as const)('for %j goes by the limit of %s: %i mg is above it: %s', (profile, group, mg, isAboveDay) => {
    expect(caffeine([mg], profile)).toMatchObject({ group, isAboveDay })
  })

  it.each([
    ['2008-05-20', 'child', 150],
    ['2008-05-19', 'adult', 400],
  ])('for somebody of 50 kg born on %s goes by the limit of %s: %i mg', (birthDate, group, dayLimitMg) => {
    expect(caffeine([], { birthDate }, 50)).toMatchObject({ group, dayLimitMg })
  })

  it.each([
    [149, false],
    [150, false],
    [151, true],
  ])('of %i mg is above 3 mg a kg for a child of 50 kg: %s', (mg, isAbove) => {
    const { isAboveDay, isAboveAtOnce } = caffeine([mg], { birthDate: '2012-01-01' }, 50)
    expect([isAboveDay, isAboveAtOnce]).toEqual([isAbove, isAbove])
  })

  it.each([
    [66, 'child', 198],
    [67, 'pregnancy', 200],
    [40, 'child', 120],
    [null, 'pregnancy', 200],
  ])('in a pregnancy at 17 with %s kg goes by the smaller limit: %s, %i mg', (massKg, group, dayLimitMg) => {
    const young = { birthDate: '2009-01-01', pregnancyDueDate: '2026-09-01' }
    expect(caffeine([], young, massKg)).toMatchObject({ group, dayLimitMg })
  })

  it('has no limit for a child whose mass is not known', () => {
    expect(caffeine([500], { birthDate: '2012-01-01' })).toMatchObject({
      dayLimitMg: null,
      isAboveDay: false,
    })
  })

  it('is at least so much where the figure of a drink is not known', () => {
    expect(caffeine([80, null, 0, null])).toMatchObject({ mg: 80, unknownDrinks: 2 })
    expect(caffeine([80, null, 0]).entryIds).toHaveLength(1)
  })
})

const glass = (grams: number | null): WithAlcohol => ({ entry: fluid(), on: day, grams })
const week = (grams: readonly (number | null)[], profile: object = adult) =>
  alcoholWeek(grams.map(glass), profileOf(profile), day)

describe('the days behind the alcohol', () => {
  it('are those with a drink or a food, each once', () => {
    const before = localDateSchema.parse('2026-05-18')
    expect(week([]).loggedDays).toBe(0)
    expect(
      alcoholWeek([glass(8), glass(0), { ...glass(8), on: before }], profileOf(adult), day).loggedDays,
    ).toBe(2)
  })
})

describe('alcohol (14 units of 8 g a week)', () => {
  it('counts 8 g as one unit', () => {
    expect(week([8, 12]).units).toBe(2.5)
  })

  it.each([
    [111.9, false],
    [112, false],
    [112.1, true],
  ])('of %d g in a week is above the line: %s', (grams, isAbove) => {
    expect(week([grams]).isAbove).toBe(isAbove)
  })

  it.each([
    ['2008-05-20', null],
    ['2008-05-19', 14],
  ])('for somebody born on %s has the line %s', (birthDate, limitUnits) => {
    expect(week([200], { birthDate }).limitUnits).toBe(limitUnits)
  })

  it('has no line in a pregnancy', () => {
    expect(week([200], { ...adult, pregnancyDueDate: '2026-09-01' })).toMatchObject({
      limitUnits: null,
      isAbove: false,
    })
  })

  it('is at least so much where the figure of a drink is not known', () => {
    expect(week([8, null, 0])).toMatchObject({ units: 1, unknownDrinks: 1 })
    expect(week([8, null, 0]).entryIds).toHaveLength(1)
  })
})
