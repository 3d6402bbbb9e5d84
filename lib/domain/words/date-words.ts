import { addDays, weekday, type LocalDate } from '../time/local-date'
import type { BrowserWords } from './words'

const dayOfMonth = (date: LocalDate): number => Number(date.slice(8, 10))
const monthIndex = (date: LocalDate): number => Number(date.slice(5, 7)) - 1
const yearOf = (date: LocalDate): string => date.slice(0, 4)
const fullDay = (date: LocalDate, { dates }: BrowserWords): string =>
  dates.day(dayOfMonth(date), dates.months[monthIndex(date)] ?? '')

/** "19 May": for ticks, tables and rows. The month is cut to three letters. */
export const dayWords = (date: LocalDate, { dates }: BrowserWords): string =>
  dates.day(dayOfMonth(date), dates.shortMonths[monthIndex(date)] ?? '')

/** "19 January": for sentences; with the year, "19 January 2025", when that is not the year of today. */
export function spokenDay(date: LocalDate, today: LocalDate, words: BrowserWords): string {
  return yearOf(date) === yearOf(today) ? fullDay(date, words) : dayWithYear(date, words)
}

/** "19 January 2025". */
export const dayWithYear = (date: LocalDate, words: BrowserWords): string =>
  words.dates.withYear(fullDay(date, words), yearOf(date))

/** "Tue 19 May". */
export const weekdayWords = (date: LocalDate, words: BrowserWords): string =>
  words.dates.withWeekday(shortWeekday(date, words), dayWords(date, words))

/** "Tue 19 May"; with the year, "Tue 19 May 2025", when that is not the year of today. */
export const weekdayInYear = (date: LocalDate, today: LocalDate, words: BrowserWords): string =>
  yearOf(date) === yearOf(today)
    ? weekdayWords(date, words)
    : words.dates.withYear(weekdayWords(date, words), yearOf(date))

/** "Tue". */
export const shortWeekday = (date: LocalDate, { dates }: BrowserWords): string =>
  dates.shortWeekdays[weekday(date) - 1] ?? ''

/** "Tue 19 January"; with the year when that is not the year of today. */
export const spokenWeekday = (date: LocalDate, today: LocalDate, words: BrowserWords): string =>
  words.dates.withWeekday(shortWeekday(date, words), spokenDay(date, today, words))

/** A day as the heading of a screen: "Tuesday 19 May". */
export const dayHeading = (date: LocalDate, words: BrowserWords): string =>
  words.dates.withWeekday(words.dates.weekdays[weekday(date) - 1] ?? '', fullDay(date, words))

/** The same with the year when that is not the year of today: "Tuesday 19 May 2025". */
export const dayHeadingInYear = (date: LocalDate, today: LocalDate, words: BrowserWords): string =>
  yearOf(date) === yearOf(today)
    ? dayHeading(date, words)
    : words.dates.withYear(dayHeading(date, words), yearOf(date))

/** The night that ends on the date: "18–19 May", "31 May – 1 June"; with the year when it is not the year of today. */
export function nightWords(ending: LocalDate, today: LocalDate, words: BrowserWords): string {
  const start = addDays(ending, -1)
  return start.slice(0, 7) === ending.slice(0, 7)
    ? words.dates.night(dayOfMonth(start), spokenDay(ending, today, words))
    : `${spokenDay(start, ending, words)} – ${spokenDay(ending, today, words)}`
}
