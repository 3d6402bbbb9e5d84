import { dayWords, weekdayWords } from '../words/date-words'
import type { Words } from '../words/words'
import { weekday, type LocalDate } from '../time/local-date'
import type { Tick } from './drawing'
import { startOf, type Step } from './period'

type Stretch = { from: LocalDate; to: LocalDate; isOpen: boolean; isPart: boolean }

const yearOf = (date: LocalDate): string => date.slice(0, 4)

const shortMonth = (date: LocalDate, { dates }: Words): string =>
  dates.shortMonths[Number(date.slice(5, 7)) - 1] ?? ''

function nameOf({ from, to }: Stretch, step: Step, words: Words): string {
  const { period } = words.trends
  if (step === 'day') return weekdayWords(from, words)
  if (step === 'week') return period.week(dayWords(from, words))
  if (step === 'month') return period.month(shortMonth(from, words), yearOf(from))
  if (step === 'year') return yearOf(from)
  const [first, last] = [shortMonth(from, words), shortMonth(to, words)]
  return first === last ? period.month(first, yearOf(from)) : period.quarter(first, last, yearOf(from))
}

/** A period as the head of a row: "Tue 19 May", "Week from 11 May", "May 2026", "Apr to Jun 2026"; and whether it is whole. */
export function periodWords(stretch: Stretch, step: Step, words: Words): string {
  const name = nameOf(stretch, step, words)
  if (stretch.isOpen) return words.trends.period.notOver(name)
  return stretch.isPart ? words.trends.period.part(name) : name
}

/** The longest run of months that is marked by its quarters; a longer one is marked by its years. */
const mostMonths = 24

/** Words under a drawing: Mondays, the first months of quarters, or Januaries with their year. */
export function ticksOf(places: readonly { from: LocalDate }[], step: Step, words: Words): Tick[] {
  const byMonth = step === 'month' && places.length <= mostMonths
  return places.flatMap(({ from }) => {
    if (step === 'day' || step === 'week') {
      return weekday(from) === 1 ? [{ key: from, words: dayWords(from, words) }] : []
    }
    if (byMonth) {
      const month = words.trends.period.month(shortMonth(from, words), from.slice(2, 4))
      return startOf(from, 'quarter') === startOf(from, 'month') ? [{ key: from, words: month }] : []
    }
    return startOf(from, 'year') === startOf(from, step) ? [{ key: from, words: yearOf(from) }] : []
  })
}

/** The name of the column of periods. */
export const periodColumn = (step: Step, { trends }: Words): string => trends.column[step]

/** The word beside the mark of the period that holds today. */
export const openWords = (step: Step, { trends }: Words): readonly string[] =>
  step === 'day' ? trends.marks.today : trends.marks[step]
