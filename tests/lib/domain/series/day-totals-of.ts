import type { DayTotals } from '@/lib/domain/day-totals'
import type { ChartSpan } from '@/lib/domain/series/chart-span'
import { stepFor, type Step } from '@/lib/domain/series/period'
import type { SpanId } from '@/lib/domain/series/span'
import { addDays, localDateSchema, type LocalDate } from '@/lib/domain/time/local-date'
import { english } from '@/lib/domain/words/english'
import type { Words } from '@/lib/domain/words/words'

export const date = (text: string): LocalDate => localDateSchema.parse(text)

type Figure = Exclude<keyof DayTotals, 'day' | 'logged'>

/** One set of figures per day, the last of them today; null is a day that is not known; the other figures are 0. */
export function daysOf(today: LocalDate, sets: readonly (Partial<DayTotals> | null)[]): DayTotals[] {
  return sets.map((set, index) => {
    const known = set === null ? null : 0
    return {
      day: addDays(today, index - sets.length + 1),
      logged: set !== null,
      cramps: known,
      worstSeverity: null,
      fluidMl: known,
      foods: known,
      potassiumMg: known,
      magnesiumMg: known,
      calciumMg: known,
      sodiumMg: known,
      exerciseMinutes: known,
      load: known,
      ...set,
    }
  })
}

/** One figure per day, the last of them today; null is a day that is not known. */
export const daysEndingWith = (
  today: LocalDate,
  figure: Figure,
  values: readonly (number | null)[],
): DayTotals[] =>
  daysOf(
    today,
    values.map(value => (value === null ? null : { [figure]: value })),
  )

/** So many days of the same figure. */
export const times = <T>(count: number, value: T): T[] => Array.from({ length: count }, () => value)

/** What the charts of a page share, for these days. */
export function chartSpan(
  days: readonly { day: LocalDate }[],
  span: SpanId | null = '4w',
  step?: Step,
  words: Words = english,
): ChartSpan {
  const from = days[0]?.day ?? date('2026-05-19')
  const to = days.at(-1)?.day ?? from
  return { span, from, to, today: to, step: step ?? stepFor(days.length), words }
}
