import type { Observation, Patient, Reference } from '@medplum/fhirtypes'
import type { DayTotals } from '../../domain/day-totals'
import { hasFood } from '../../domain/has-food'
import type { LocalDate } from '../../domain/time/local-date'
import type { Words } from '../../domain/words/words'
import { codes, quantity } from './codes'

const mineralKeys = ['potassiumMg', 'magnesiumMg', 'calciumMg', 'sodiumMg'] as const

/** What one day's sum is about, with the day: the part of its name that is its own. */
export type DailySum = {
  day: LocalDate
  key: 'fluidMl' | (typeof mineralKeys)[number]
  observation: Observation
}

/** As published figures are: whole milligrams and millilitres. */
const whole = (value: number): number => Math.round(value)

/**
 * What was drunk on each day with a drink, and the minerals of each day with a food whose figures are all known, as the
 * doctor page counts them. A day that is not known is not written; today is left out, as it is not over.
 */
export function dailySums(
  days: readonly DayTotals[],
  today: LocalDate | null,
  subject: Reference<Patient>,
  words: Words,
): DailySum[] {
  const observed = (day: LocalDate, key: DailySum['key'], value: number): DailySum => ({
    day,
    key,
    observation: {
      resourceType: 'Observation',
      status: 'final',
      category: [{ coding: [codes.survey] }],
      code: { coding: [codes[key]], text: words.fhir.sums[key] },
      subject,
      effectiveDateTime: day,
      valueQuantity: quantity(whole(value), key === 'fluidMl' ? 'mL' : 'mg'),
    },
  })
  return days
    .filter(({ day }) => day !== today)
    .flatMap(totals => {
      const { day, fluidMl } = totals
      const fluid = fluidMl !== null && fluidMl > 0 ? [observed(day, 'fluidMl', fluidMl)] : []
      if (!hasFood(totals)) return fluid
      const eaten = mineralKeys.flatMap(key => {
        const value = totals[key]
        return value === null ? [] : [observed(day, key, value)]
      })
      return [...fluid, ...eaten]
    })
}
