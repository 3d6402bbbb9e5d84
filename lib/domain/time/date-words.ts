import { weekday, type LocalDate } from './local-date'

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const
const fullMonths = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const
const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const

const dayOfMonth = (date: LocalDate): number => Number(date.slice(8, 10))
const monthIndex = (date: LocalDate): number => Number(date.slice(5, 7)) - 1

/** "19 May": for ticks, tables and rows. The month is cut to three letters. */
export const dayWords = (date: LocalDate): string => `${dayOfMonth(date)} ${months[monthIndex(date)]}`

/** "19 January": for sentences; with the year, "19 January 2025", when that is not the year of today. */
export function spokenDay(date: LocalDate, today: LocalDate): string {
  const words = `${dayOfMonth(date)} ${fullMonths[monthIndex(date)]}`
  return date.slice(0, 4) === today.slice(0, 4) ? words : `${words} ${date.slice(0, 4)}`
}

/** "Tue 19 May". */
export const weekdayWords = (date: LocalDate): string => `${weekdays[weekday(date) - 1]} ${dayWords(date)}`
