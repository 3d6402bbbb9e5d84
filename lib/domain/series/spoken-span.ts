import { dayWithYear, dayWords, spokenDay } from '../words/date-words'
import type { LocalDate } from '../time/local-date'
import type { ChartSpan } from './chart-span'

type Shown = Omit<ChartSpan, 'step'>

/** The span as the end of a sentence: "in the last 28 days", "since 12 January 2016", "from 3 March to 1 May 2025". */
export function spanWords({ span, from, to, words }: Shown): string {
  const { inSpan, between } = words.trendsFrame
  return span === null
    ? between(spokenDay(from, to, words), dayWithYear(to, words))
    : inSpan[span](dayWithYear(from, words))
}

/** Which days are whole, as the end of a sentence: "before today"; all of them where the span ended before today. */
export const wholeDaysWords = (shown: Shown): string =>
  shown.to < shown.today ? spanWords(shown) : shown.words.trendsFrame.beforeToday

/** "25 of those days are known." */
export const knownWords = (known: number, days: number, { span, words }: Shown): string =>
  words.trends.known(known, days, words.trendsFrame.thoseDays(days, span))

/** The days themselves: "3 March to 1 May 2025". */
export const datesWords = ({ from, to, words }: Pick<Shown, 'from' | 'to' | 'words'>): string =>
  words.trendsFrame.dates(spokenDay(from, to, words), dayWithYear(to, words))

/** The same in short: "3 Mar to 1 May 2025". */
export function shortDatesWords({ from, to, words }: Pick<Shown, 'from' | 'to' | 'words'>): string {
  const year = (date: LocalDate): string => date.slice(0, 4)
  const withYear = (date: LocalDate): string => words.dates.withYear(dayWords(date, words), year(date))
  return words.trendsFrame.dates(
    year(from) === year(to) ? dayWords(from, words) : withYear(from),
    withYear(to),
  )
}
