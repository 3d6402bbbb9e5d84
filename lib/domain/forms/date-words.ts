import { addDays, weekday, type LocalDate } from '../time/local-date'

const months = [
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
]

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

const monthOf = (date: LocalDate): string => months[Number(date.slice(5, 7)) - 1] ?? ''

const dayAndMonth = (date: LocalDate): string => `${Number(date.slice(8, 10))} ${monthOf(date)}`

/** "19 May 2026", or with its weekday "Tuesday 19 May 2026". */
export function dateInWords(date: LocalDate, form: 'plain' | 'weekday' = 'plain'): string {
  const day = `${dayAndMonth(date)} ${date.slice(0, 4)}`
  return form === 'weekday' ? `${weekdays[weekday(date) - 1] ?? ''} ${day}` : day
}

/** The night that ends on the date: "18–19 May", "31 May – 1 June". */
export function nightInWords(ending: LocalDate): string {
  const start = addDays(ending, -1)
  return monthOf(start) === monthOf(ending)
    ? `${Number(start.slice(8, 10))}–${dayAndMonth(ending)}`
    : `${dayAndMonth(start)} – ${dayAndMonth(ending)}`
}
