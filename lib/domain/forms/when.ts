import type { Read } from '../problem'
import { epochMs, instantSchema, writtenDate, writtenTime, type EpochMs, type Instant } from '../time/instant'
import { addDays, daysBetween, localDateSchema, type LocalDate } from '../time/local-date'
import { clockTimeSchema } from '../time/clock-time'
import { instantAt, instantIn, type TimeZone } from '../time/time-zone'
import { nightWords, weekdayInYear } from '../words/date-words'
import type { BrowserWords } from '../words/words'

export const whenChoices = ['now', '15', '30', '60', 'last-night', 'pick', 'given'] as const

export type WhenChoice = (typeof whenChoices)[number]

/** A moment and where the person was. */
export type Moment = { at: Instant; timeZone: TimeZone }

/** The answer to "when?" as it stands in the form. */
export type WrittenWhen = {
  choice: WhenChoice
  /** When a relative choice was tapped; null counts back from the moment of saving. */
  tappedAt: EpochMs | null
  /** "HH:MM" of the night for `last-night`. */
  nightTime: string
  /** "YYYY-MM-DD" and "HH:MM" for `pick`, on the wall clock of the device. */
  date: string
  time: string
  /** A moment the form was opened with (the end of a session); `given` keeps it to the letter. */
  given: Moment | null
  /**
   * The moment of an entry that is being corrected: `pick` is read on the clock of its place, and its own minute keeps
   * it to the letter, ahead of now or not. Null for a new entry.
   */
  kept: Moment | null
}

/** What is being dated, for the message when it lies ahead. */
export type WhenSubject =
  | 'This cramp would start'
  | 'This drink would be'
  | 'This meal would be'
  | 'This session would start'
  | 'This session would end'
  | 'This would be'

export const blankWhen: WrittenWhen = {
  choice: 'now',
  tappedAt: null,
  nightTime: '',
  date: '',
  time: '',
  given: null,
  kept: null,
}

/** The answer that keeps a moment as it is. */
export const givenWhen = (moment: Moment): WrittenWhen => ({ ...blankWhen, choice: 'given', given: moment })

/** The answer that asks for a date and a time, with a date to begin with. */
export const unpickedDate = (when: WrittenWhen, date: LocalDate): WrittenWhen => ({
  ...when,
  choice: 'pick',
  date: when.date === '' ? date : when.date,
})

/** The answer that shows the moment of a kept entry as a date and a time, on the clock it was written by. */
export const keptWhen = (moment: Moment): WrittenWhen => ({
  ...blankWhen,
  choice: 'pick',
  date: writtenDate(moment.at),
  time: writtenTime(moment.at),
  kept: moment,
})

const minutesAgo: Partial<Record<WhenChoice, number>> = { now: 0, '15': 15, '30': 30, '60': 60 }

/** UTC of the earliest date may lie in 1899, which no instant may; the day after is safe in every zone. */
const earliestDate = '1900-01-02'

const refused = (path: string, message: string): Read<never> => ({ ok: false, problems: [{ path, message }] })

/**
 * The moment a person meant. Relative choices count from the tap; `last-night` runs from yesterday noon to today noon;
 * a time the clock skipped or showed twice is read as `instantAt` says. Later than `latest`, by default now, is refused.
 */
export function readWhen(
  written: WrittenWhen,
  { now, zone }: { now: EpochMs; zone: TimeZone },
  subject: WhenSubject,
  latest: EpochMs = now,
): Read<Moment> {
  const read = momentMeant(written, now, zone)
  if (!read.ok) return read
  if (epochMs(read.value.at) <= latest || read.value === written.kept) return read
  return refused(
    written.choice === 'pick' ? aheadPath(read.value, now, zone) : 'when',
    aheadMessage(read.value, now, zone, subject),
  )
}

function momentMeant(written: WrittenWhen, now: EpochMs, zone: TimeZone): Read<Moment> {
  const { choice } = written
  if (choice === 'given')
    return written.given === null
      ? refused('when', 'Choose when it was.')
      : { ok: true, value: written.given }
  if (choice === 'pick') return readPicked(written, zone)
  if (choice === 'last-night') return readNight(written, written.tappedAt ?? now, zone)
  const at = instantIn(zone, (written.tappedAt ?? now) - (minutesAgo[choice] ?? 0) * 60_000)
  return { ok: true, value: { at, timeZone: zone } }
}

function readPicked({ date, time, kept }: WrittenWhen, zone: TimeZone): Read<Moment> {
  if (kept !== null && date === writtenDate(kept.at) && time === writtenTime(kept.at))
    return { ok: true, value: kept }
  const day = localDateSchema.safeParse(date)
  if (!day.success || date < earliestDate)
    return refused('when.date', date === '' ? 'Choose the date.' : 'Write a date like 2026-05-19.')
  if (!clockTimeSchema.safeParse(time).success)
    return refused('when.time', time === '' ? 'Choose the time.' : 'Write a time like 18:30.')
  const value =
    kept === null
      ? { at: instantAt(zone, day.data, time), timeZone: zone }
      : { at: onClockOf(kept, day.data, time), timeZone: kept.timeZone }
  return { ok: true, value }
}

/**
 * Another date and time on the clock a moment was written by. Its own offset counts where the zone has that offset
 * then too (an hour the clock showed twice), and where it never agreed with its zone; else the zone's.
 */
function onClockOf({ at, timeZone }: Moment, date: LocalDate, time: string): Instant {
  const offset = /(?:Z|[+-]\d{2}:\d{2})$/.exec(at)?.[0] ?? 'Z'
  const written = instantSchema.safeParse(`${date}T${time}:00${offset}`)
  const agrees = (moment: Instant): boolean =>
    instantIn(timeZone, epochMs(moment)).slice(0, 16) === moment.slice(0, 16)
  return written.success && (agrees(written.data) || !agrees(at))
    ? written.data
    : instantAt(timeZone, date, time)
}

function readNight({ nightTime }: WrittenWhen, now: EpochMs, zone: TimeZone): Read<Moment> {
  if (!clockTimeSchema.safeParse(nightTime).success)
    return refused(
      'when.time',
      nightTime === '' ? 'Choose about what time it was.' : 'Write a time like 03:00.',
    )
  const morning = nightEnding(now, zone)
  const date = nightTime < '12:00' ? morning : addDays(morning, -1)
  return { ok: true, value: { at: instantAt(zone, date, nightTime), timeZone: zone } }
}

/** The date on which "last night" ended, or is ending: today's on the wall clock of the zone. */
export const nightEnding = (now: EpochMs, zone: TimeZone): LocalDate => writtenDate(instantIn(zone, now))

const daysAhead = (moment: Moment, now: EpochMs, zone: TimeZone): number =>
  daysBetween(writtenDate(instantIn(zone, now)), writtenDate(moment.at))

const aheadPath = (moment: Moment, now: EpochMs, zone: TimeZone): string =>
  daysAhead(moment, now, zone) > 0 ? 'when.date' : 'when.time'

/** Says how far ahead a moment lies and what to check: "This cramp would start tomorrow. Check the date." */
export function aheadMessage(moment: Moment, now: EpochMs, zone: TimeZone, subject: WhenSubject): string {
  const days = daysAhead(moment, now, zone)
  if (days <= 0) return `${subject} later than now. Check the time.`
  if (days === 1) return `${subject} tomorrow. Check the date.`
  return `${subject} on ${writtenDate(moment.at)}. Check the date.`
}

/** What the present answer means, in words: "Today, 14:05", "Night of 18–19 May, 02:41"; null when it says nothing yet. */
export function whenInWords(
  written: WrittenWhen,
  now: EpochMs,
  zone: TimeZone,
  words: BrowserWords,
): string | null {
  const { parts } = words
  const night = () => nightWords(nightEnding(now, zone), nightEnding(now, zone), words)
  if (written.choice === 'now' && written.tappedAt === null) return null
  if (written.choice === 'last-night' && written.nightTime === '') return parts.nightOf(night())
  const read = momentMeant(written, now, zone)
  if (!read.ok) return null
  const at = read.value.at
  if (written.choice === 'last-night') return parts.moment(parts.nightOf(night()), writtenTime(at))
  return momentInWords(at, writtenDate(instantIn(zone, now)), words)
}

/** A moment beside today's date: "Today, 14:05", "Yesterday, 22:10", "Tue 19 May, 14:05". */
export function momentInWords(at: Instant, today: LocalDate, words: BrowserWords): string {
  const date = writtenDate(at)
  const days = daysBetween(date, today)
  const day =
    days === 0 ? words.parts.today : days === 1 ? words.parts.yesterday : weekdayInYear(date, today, words)
  return words.parts.moment(day, writtenTime(at))
}

/** So many minutes later (earlier when negative), on the clock of the same zone. */
export const minutesLater = (moment: Moment, minutes: number): Moment => ({
  at: instantIn(moment.timeZone, epochMs(moment.at) + minutes * 60_000),
  timeZone: moment.timeZone,
})
