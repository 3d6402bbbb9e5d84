import { Temporal } from 'temporal-polyfill'
import * as z from 'zod'
import { instantSchema, calendarDay, type EpochMs, type Instant } from './instant'
import { addDays, type LocalDate } from './local-date'

const expected = 'Write a time zone like Europe/London.'

/** An IANA zone name that this machine's zone data knows; offsets like "+01:00" are not names. */
export const timeZoneSchema = z.string(expected).refine(isZoneName, expected).brand<'TimeZone'>()

export type TimeZone = z.output<typeof timeZoneSchema>

const known = new Map<string, boolean>()

function isZoneName(value: string): boolean {
  const remembered = known.get(value)
  if (remembered !== undefined) return remembered
  if (!/^[A-Za-z][A-Za-z0-9+_-]*(\/[A-Za-z0-9+_-]+)*$/.test(value) || value.length > 64) return false
  const found = zoneExists(value)
  if (found) known.set(value, true)
  return found
}

function zoneExists(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== ''
  } catch (error) {
    if (error instanceof RangeError) return false
    throw error
  }
}

/** The moment as the wall clock of the zone wrote it, to the second: "2026-05-19T18:30:00+01:00". */
export function instantIn(zone: TimeZone, at: EpochMs): Instant {
  const whole = Math.floor(at / 1000) * 1000
  const text = Temporal.Instant.fromEpochMilliseconds(whole)
    .toZonedDateTimeISO(zone)
    .toString({ timeZoneName: 'never', smallestUnit: 'second' })
  return instantSchema.parse(text)
}

/**
 * The moment a wall clock in the zone showed this date and time ("HH:MM"). A time that the clock skipped is read as
 * the moment after the gap by the same distance; a time it showed twice is read as the first.
 */
export function instantAt(zone: TimeZone, date: LocalDate, time: string): Instant {
  const zoned = Temporal.PlainDateTime.from(`${date}T${time}`).toZonedDateTime(zone, {
    disambiguation: 'compatible',
  })
  return instantIn(zone, zoned.epochMilliseconds)
}

/** What tells the calendar day of a moment for one person: their zone, and the time ("HH:MM") their day begins. */
export type DayClock = { timeZone: TimeZone; dayStartsAt: string }

/** Today's calendar day for the person: the zone's date, or the one before it earlier than the day start. */
export const todayIn = (zone: TimeZone, now: EpochMs, dayStartsAt: string): LocalDate =>
  calendarDay(instantIn(zone, now), dayStartsAt)

/**
 * The last moment of a calendar day for the person. Where the clock skips the time at which the next day begins, that is
 * the moment of the change; where it goes back before that time, the day goes on until the clock reaches it again.
 */
export function endOfDay({ timeZone, dayStartsAt }: DayClock, day: LocalDate): EpochMs {
  const next = Temporal.PlainDateTime.from(`${addDays(day, 1)}T${dayStartsAt}`)
  const last = next.toZonedDateTime(timeZone, { disambiguation: 'later' })
  const isSkipped = !last.toPlainDateTime().equals(next)
  const change = isSkipped ? last.add({ milliseconds: 1 }).getTimeZoneTransition('previous') : null
  const end = (change ?? last).epochMilliseconds - 1
  if (todayIn(timeZone, end, dayStartsAt) === day) return end
  return next.toZonedDateTime(timeZone, { disambiguation: 'earlier' }).epochMilliseconds - 1
}
