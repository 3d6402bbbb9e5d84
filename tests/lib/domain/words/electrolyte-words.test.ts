import { describe, expect, it } from 'vitest'
import type { DrugClass } from '@/lib/domain/medication'
import type { Consumed } from '@/lib/domain/nutrition/day-minerals'
import { electrolytesOfDay } from '@/lib/domain/nutrition/electrolytes-of-day'
import type { Mineral } from '@/lib/domain/nutrition/mineral'
import { profileSchema } from '@/lib/domain/profile'
import {
  mineralAmountWords,
  heldWords,
  lackingWords,
  leadWords,
  mineralSteps,
  splitWords,
  whyNoneWords,
} from '@/lib/domain/words/electrolyte-words'
import { english } from '@/lib/domain/words/english'
import { german } from '@/lib/domain/words/german'
import { ateByHand, drank } from '@/tests/support/consumed'
import { today } from '@/tests/support/diary'

const woman = { birthDate: '1990-05-19', sex: 'female' }

const of = (consumed: readonly Consumed[], profile: object = woman, classes: readonly DrugClass[] = []) =>
  electrolytesOfDay(profileSchema.parse({ timeZone: 'UTC', ...profile }), classes, {
    day: today,
    consumed,
    closed: null,
  })

const each = { potassiumMg: 900, magnesiumMg: 110, calciumMg: 300, sodiumMg: 800 }
const meals = (figures: object = each, times = ['08:00', '12:00', '19:00']) =>
  times.map(time => ateByHand(time, figures))

const lead = (day: ReturnType<typeof of>, isToday = false) => leadWords(day, isToday, english)

describe('the sentence of a day', () => {
  it('of nothing says that it is not known', () => {
    expect(lead(of([]))).toBe('Nothing you ate or drank is logged on this day, so it is not known.')
    expect(lead(of([]), true)).toBe('Nothing you ate or drank is logged yet today.')
  })

  it('of drinks says that what was eaten is not known', () => {
    expect(lead(of([drank('09:00', 'FNDDS-94000100', 300)]))).toBe(
      '1 drink and no food: what you ate is not known.',
    )
  })

  it('of two foods compares nothing', () => {
    expect(lead(of(meals({ potassiumMg: 5 }, ['08:00', '19:00'])))).toBe(
      '2 foods. That is no whole day, so nothing is compared.',
    )
  })

  it('of a whole day says what is under and what is above', () => {
    expect(lead(of(meals()))).toBe(
      '3 foods at 3 times of the day: it looks like a whole day. Under the published intake: calcium. Above a published limit: sodium.',
    )
  })

  it('of a whole day of which nothing is under says so', () => {
    expect(lead(of(meals({ ...each, calciumMg: 400, sodiumMg: 600 })))).toContain(
      'None of the four is under its published intake.',
    )
  })

  it('of a whole day with a figure missing does not say that it is under', () => {
    const said = lead(of([...meals(), ateByHand('20:00', {})]))
    expect(said).toContain('Cannot tell, as a figure is missing: calcium.')
    expect(said).not.toContain('Under')
    expect(said).not.toContain('None of the four')
  })

  it('of today, which is not over, says nothing that is under', () => {
    expect(lead(of(meals()), true)).toBe(
      '3 foods so far, at 3 times of the day. Above a published limit: sodium.',
    )
  })

  it('of whoever a clinic decides for says only what was logged', () => {
    const day = of(meals(), { ...woman, conditions: ['dialysis'] })
    expect(lead(day)).toBe('3 foods at 3 times of the day: it looks like a whole day.')
  })
})

describe('a mineral of a day in words', () => {
  it('is an amount, at least an amount, or not known; of a part of a day it is what is logged', () => {
    const amount = (consumed: readonly Consumed[]) => mineralAmountWords(of(consumed), 'potassium', english)
    expect(amount(meals())).toBe('2700 mg')
    expect(amount([...meals(), ateByHand('20:00', {})])).toBe('At least 2700 mg')
    expect(amount(meals({}))).toBe('Not known')
    expect(amount([])).toBe('Not known')
    expect(amount(meals(each, ['08:00']))).toBe('900 mg in what is logged')
    expect(amount(meals({ potassiumMg: 0 }))).toBe('0 mg')
  })

  it('says what it is made of and how many entries lack a figure', () => {
    const day = of([
      ...meals(),
      ateByHand('20:00', { potassiumMg: 50 }, { supplement: true }),
      ateByHand('21:00', {}),
    ])
    expect(splitWords(day, 'potassium', english)).toBe('Foods 2700 mg and supplements 50 mg.')
    expect(lackingWords(day, 'potassium', english)).toBe('1 entry has no figure of it.')
    expect(lackingWords(day, 'calcium', english)).toBe('2 entries have no figure of it.')
    expect(splitWords(of([]), 'potassium', english)).toBeNull()
    expect(lackingWords(of([]), 'potassium', english)).toBeNull()
  })

  it('says what it is held against', () => {
    const held = (profile: object, consumed = meals()) =>
      heldWords(of(consumed, profile), 'potassium', english)
    expect(held(woman)).toBe('Published for you: 2600 mg a day.')
    expect(held({ birthDate: '1990-05-19' })).toBe(
      'Published: 2600 to 3400 mg a day. Your sex is not told, so it is the range of both.',
    )
    expect(held({ birthDate: '1990-05-19', lactating: true, pregnancyDueDate: '2026-08-01' })).toBe(
      'Published for you: 2800 to 2900 mg a day.',
    )
    expect(held(woman, meals(each, ['08:00']))).toBe('For a whole day 2600 mg is published.')
    expect(held({ sex: 'female' })).toBeNull()
  })

  it('says once why an age leaves nothing to compare', () => {
    expect(whyNoneWords(of(meals(), {}), english)).toContain('your birth date is not in your profile')
    expect(whyNoneWords(of(meals(), { birthDate: '2026-01-01' }), english)).toContain('first year of life')
    expect(
      whyNoneWords(of(meals(), { ...woman, birthDate: '1960-01-01', lactating: true }), english),
    ).toContain('from 14 to 50 years')
    expect(whyNoneWords(of(meals()), english)).toBeNull()
    expect(whyNoneWords(of(meals(), { conditions: ['dialysis'] }), english)).toBeNull()
  })

  it('names the limits it is held against, each with who published it', () => {
    const steps = mineralSteps(of(meals()), 'magnesium', english)
    expect(steps).toContain(
      'Published as the most from supplements and medicines alone: 250 mg a day (EFSA).',
    )
    expect(steps).toContain(
      'Published as the most from supplements and medicines alone: 350 mg a day (NASEM).',
    )
    expect(mineralSteps(of(meals()), 'sodium', english)).toContain(
      'Advised to reduce above 2300 mg a day (NASEM).',
    )
    expect(new Set(steps).size).toBe(steps.length)
  })

  it('says whom to ask by the kind of reason, of sodium by the reasons for salt', () => {
    const held = (profile: object, classes: DrugClass[], mineral: Mineral = 'potassium') =>
      heldWords(of(meals(), { ...woman, ...profile }, classes), mineral, english)
    const { condition, medicine } = english.electrolytes.reason.ask
    expect(held({ conditions: ['kidney-disease'] }, [])).toBe(condition)
    expect(held({ conditions: ['kidney-disease'] }, ['arb'])).toBe(condition)
    expect(held({}, ['arb'])).toBe(medicine)
    expect(held({ conditions: ['hypertension'] }, ['arb'])).toBe(medicine)
    expect(held({ conditions: ['hypertension'] }, ['arb'], 'sodium')).toBe(condition)
    expect(held({ conditions: ['hypertension'] }, [], 'sodium')).toBe(condition)
  })

  it('is said in German too', () => {
    expect(leadWords(of(meals()), false, german)).toBe(
      '3 Lebensmittel, zu 3 Tageszeiten: Es sieht nach einem ganzen Tag aus. Unter der veröffentlichten Menge: Calcium. Über einer veröffentlichten Grenze: Natrium.',
    )
  })
})
