import * as z from 'zod'
import { addDays, localDateSchema, type LocalDate } from './local-date'

const expected =
  'Write a moment with its offset, like 2026-05-19T18:30:00+01:00, in a year from 1900 to 9999.'

const shape = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})(?::(\d{2})(\.\d{1,9})?)?(?:Z|([+-])(\d{2}):(\d{2}))$/

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

function isInstantText(value: string): boolean {
  const parts = shape.exec(value)
  if (!parts) return false
  const [, date, hour, minute, second, , , offsetHour, offsetMinute] = parts
  if (!localDateSchema.safeParse(date).success) return false
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second ?? 0) > 59) return false
  if (Number(offsetHour ?? 0) > 18 || Number(offsetMinute ?? 0) > 59) return false
  const epoch = epochOf(value)
  return epoch >= earliest && epoch <= latest
}

function epochOf(value: string): EpochMs {
  const parts = shape.exec(value)
  if (!parts) throw new TypeError('not an instant')
  const [, date, hour, minute, second, fraction, sign, offsetHour, offsetMinute] = parts
  const wall =
    Date.parse(`${date}T00:00:00Z`) +
    Number(hour) * 3_600_000 +
    Number(minute) * 60_000 +
    Number(second ?? 0) * 1000 +
    Math.trunc(Number(`0${fraction ?? ''}`) * 1000)
  const offset = (Number(offsetHour ?? 0) * 60 + Number(offsetMinute ?? 0)) * 60_000
  return sign === '-' ? wall + offset : wall - offset
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
