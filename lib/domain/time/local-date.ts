import * as z from 'zod'

const DAY_MS = 86_400_000

const expected = 'Write a date like 2026-05-19.'

/** A calendar date without a zone, "2026-05-19", years 1900 to 9999. Text order is date order. */
export const localDateSchema = z.string(expected).refine(isLocalDateText, expected).brand<'LocalDate'>()

export type LocalDate = z.output<typeof localDateSchema>

/** A date as a count of days since 1970-01-01, for arithmetic. */
export type DayNumber = number

/** Whether the text is a date of the calendar as it is written here. */
export function isLocalDateText(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false
  const [year, month, day] = [Number(value.slice(0, 4)), Number(value.slice(5, 7)), Number(value.slice(8))]
  return year >= 1900 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
}

const isLeapYear = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)

/** Days of a month (1 to 12) in the Gregorian calendar. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** Days from 1970-01-01 to the date; negative before. */
export const dayNumber = (date: LocalDate): DayNumber =>
  Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8))) / DAY_MS

const twoDigits = (value: number): string => (value < 10 ? `0${String(value)}` : String(value))

/** The date of a day number whose year has four digits. */
export function dateOfDayNumber(day: DayNumber): LocalDate {
  const date = new Date(day * DAY_MS)
  const [month, ofMonth] = [twoDigits(date.getUTCMonth() + 1), twoDigits(date.getUTCDate())]
  // Four times as quick as to cut it out of `toISOString`; a screen of ten years asks for twenty thousand dates.
  return `${String(date.getUTCFullYear())}-${month}-${ofMonth}` as LocalDate
}

/** The date so many days later (earlier when negative). */
export const addDays = (date: LocalDate, days: number): LocalDate => dateOfDayNumber(dayNumber(date) + days)

/** Whole days from the first date to the second; negative when the second is earlier. */
export const daysBetween = (from: LocalDate, to: LocalDate): number => dayNumber(to) - dayNumber(from)

/** 1 for Monday to 7 for Sunday (ISO 8601). */
export const weekday = (date: LocalDate): number => ((((dayNumber(date) + 3) % 7) + 7) % 7) + 1

/** The Monday of the date's week. */
export const mondayOf = (date: LocalDate): LocalDate => addDays(date, 1 - weekday(date))
