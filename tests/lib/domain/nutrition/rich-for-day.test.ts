import { describe, expect, it } from 'vitest'
import type { Consumed } from '@/lib/domain/nutrition/day-minerals'
import { electrolytesOfDay } from '@/lib/domain/nutrition/electrolytes-of-day'
import { itemOfPerson } from '@/lib/domain/nutrition/item-of'
import { lifeOn } from '@/lib/domain/nutrition/reference-intakes'
import { richForDay } from '@/lib/domain/nutrition/rich-for-day'
import { profileSchema } from '@/lib/domain/profile'
import { ateByHand } from '@/tests/support/consumed'
import { today } from '@/tests/support/diary'

const woman = { birthDate: '1990-05-19', sex: 'female' }

const suggested = (fields: object, consumed: readonly Consumed[] = []) => {
  const profile = profileSchema.parse({ timeZone: 'Asia/Kathmandu', ...fields })
  const day = electrolytesOfDay(profile, [], { day: today, consumed, closed: null })
  const logged = { consumed, own: [], itemOf: itemOfPerson([]) }
  return richForDay('potassium', day, lifeOn(profile, today), logged)
}

/** Four meals over a day that hold so much together. */
const meals = (potassiumMg: number): Consumed[] =>
  ['08:00', '12:00', '19:00', '19:30'].map(time => ateByHand(time, { potassiumMg: potassiumMg / 4 }))

describe('what may be suggested as rich in potassium', () => {
  it.each([
    [2599, true],
    [2600, false],
    [2601, false],
  ])('on a whole day that holds %i mg is something: %s', (potassiumMg, isSomething) => {
    expect(suggested(woman, meals(potassiumMg)) !== null).toBe(isSomething)
  })

  it.each([
    [{ ...woman, conditions: ['kidney-disease'] }, false],
    [{ ...woman, conditions: ['addisons'] }, false],
    [woman, true],
    [{}, true],
    [{ birthDate: '2025-05-20' }, false],
    [{ birthDate: '2025-05-19' }, true],
    [{ birthDate: '2026-05-20' }, false],
  ])('to %j is something: %s', (profile, isSomething) => {
    expect(suggested(profile) !== null).toBe(isSomething)
  })
})
