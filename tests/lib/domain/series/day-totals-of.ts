import type { DayTotals } from '@/lib/domain/day-totals'
import { addDays, localDateSchema, type LocalDate } from '@/lib/domain/time/local-date'

export const date = (text: string): LocalDate => localDateSchema.parse(text)

/** One figure per day, the last of them today; null is a day that is not known. */
export function daysEndingWith(
  today: LocalDate,
  figure: 'cramps' | 'fluidMl',
  values: readonly (number | null)[],
): DayTotals[] {
  return values.map((value, index) => {
    const known = value === null ? null : 0
    return {
      day: addDays(today, index - values.length + 1),
      logged: value !== null,
      cramps: known,
      worstSeverity: null,
      fluidMl: known,
      potassiumMg: known,
      magnesiumMg: known,
      calciumMg: known,
      sodiumMg: known,
      exerciseMinutes: known,
      load: known,
      [figure]: value,
    }
  })
}

/** So many days of the same figure. */
export const times = (count: number, value: number | null): (number | null)[] =>
  Array.from({ length: count }, () => value)
