import * as z from 'zod'
import { addDays, isLocalDateText, type LocalDate } from './local-date'

const expected =
  'Write a moment with its offset, like 2026-05-19T18:30:00+01:00, in a year from 1900 to 9999.'

const shape = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})$/

const earliest = Date.UTC(1900, 0, 1)
const latest = Date.UTC(9999, 11, 31, 23, 59, 59, 999)

/**
 * A moment as it was written, with the offset of the place: "2026-05-19T18:30:00+01:00". The text is kept to the
 * letter, because the offset says what the clock on the wall showed. Both the wall clock and UTC lie in 1900 to 9999.
 */
export const instantSchema = z.string(expected).refine(isInstantText, expected).brand<'Instant'>()

export type Instant = z.output<typeof instantSchema>

/** Milliseconds since 1970-01-01T00:00Z, the form moments are compared in. */
export type EpochMs = number

/** The number two digits of the text write, from a place where the shape has them. */
const twoDigits = (value: string, at: number): number =>
  (value.charCodeAt(at) - 48) * 10 + value.charCodeAt(at + 1) - 48

const hasSeconds = (value: string): boolean => value.charAt(16) === ':'

/** Where the offset begins: at the "Z", the "+" or the "-". */
const offsetAt = (value: string): number => (value.endsWith('Z') ? value.length - 1 : value.length - 6)

function isInstantText(value: string): boolean {
  if (!shape.test(value) || !isLocalDateText(value.slice(0, 10))) return false
  if (twoDigits(value, 11) > 23 || twoDigits(value, 14) > 59) return false
  if (hasSeconds(value) && twoDigits(value, 17) > 59) return false
  const at = offsetAt(value)
  if (!value.endsWith('Z') && (twoDigits(value, at + 1) > 18 || twoDigits(value, at + 4) > 59)) return false
  const epoch = epochOf(value)
  return epoch >= earliest && epoch <= latest
}

function offsetMs(value: string, at: number): number {
  if (value.endsWith('Z')) return 0
  const size = (twoDigits(value, at + 1) * 60 + twoDigits(value, at + 4)) * 60_000
  return value.charAt(at) === '-' ? -size : size
}

function epochOf(value: string): EpochMs {
  const at = offsetAt(value)
  const year = twoDigits(value, 0) * 100 + twoDigits(value, 2)
  const secondsMs = hasSeconds(value) ? twoDigits(value, 17) * 1000 : 0
  const fractionMs = value.charAt(19) === '.' ? Math.trunc(Number(`0${value.slice(19, at)}`) * 1000) : 0
  return (
    Date.UTC(year, twoDigits(value, 5) - 1, twoDigits(value, 8), twoDigits(value, 11), twoDigits(value, 14)) +
    secondsMs +
    fractionMs -
    offsetMs(value, at)
  )
}

/** The moment in milliseconds since 1970; fractions below a millisecond are cut off. */
export const epochMs = (instant: Instant): EpochMs => epochOf(instant)

/** The date on the wall clock where it was written, before any day start. */
export const writtenDate = (instant: Instant): LocalDate => instant.slice(0, 10) as LocalDate

/** The time on the wall clock where it was written, "HH:MM". */
export const writtenTime = (instant: Instant): string => instant.slice(11, 16)

/** Minutes since midnight on the wall clock where it was written, 0 to 1439. */
export const writtenMinutes = (instant: Instant): number =>
  Number(instant.slice(11, 13)) * 60 + Number(instant.slice(14, 16))

/**
 * The calendar day the moment belongs to: the written date, or the date before it when the written time is earlier
 * than the person's day start ("HH:MM"). No zone is asked: travel and clock changes never move an entry.
 */
export const calendarDay = (instant: Instant, dayStartsAt: string): LocalDate =>
  writtenTime(instant) < dayStartsAt ? addDays(writtenDate(instant), -1) : writtenDate(instant)
