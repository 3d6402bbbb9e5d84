import { momentOf, type Entry } from '../entry'
import { epochMs, writtenDate, writtenTime, type EpochMs, type Instant } from '../time/instant'
import type { LocalDate } from '../time/local-date'
import { instantIn, type TimeZone } from '../time/time-zone'
import { weekdayWords } from '../words/date-words'
import type { BrowserWords } from '../words/words'

const offsetOf = (at: Instant): string => /(?:Z|[+-]\d{2}:\d{2})$/.exec(at)?.[0].replace('Z', '+00:00') ?? ''

const offsetWords = (at: Instant): string => (offsetOf(at) === '+00:00' ? 'UTC' : `UTC${offsetOf(at)}`)

const offsetMs = (at: Instant): number => {
  const [, sign = '+', hours = '0', minutes = '0'] = /([+-])(\d{2}):(\d{2})$/.exec(offsetOf(at)) ?? []
  return (sign === '-' ? -60_000 : 60_000) * (Number(hours) * 60 + Number(minutes))
}

/** What the clock of an entry's place shows at another moment: by its zone, or by its offset where they disagree. */
function onSameClock(at: Instant, zone: TimeZone, then: EpochMs): { date: LocalDate; time: string } {
  const byZone = offsetOf(instantIn(zone, epochMs(at))) === offsetOf(at)
  if (byZone) {
    const moment = instantIn(zone, then)
    return { date: writtenDate(moment), time: writtenTime(moment) }
  }
  const moment = new Date(then + offsetMs(at)).toISOString()
  return { date: moment.slice(0, 10) as LocalDate, time: moment.slice(11, 16) }
}

/** When it was over: a cramp's or a session's length later, or when a drink was finished; null: not known, or at once. */
function endOf(entry: Entry): EpochMs | null {
  if (entry.kind === 'cramp')
    return entry.durationSeconds === undefined
      ? null
      : epochMs(entry.startedAt) + entry.durationSeconds * 1000
  if (entry.kind === 'exercise') return epochMs(entry.startedAt) + entry.durationMinutes * 60_000
  return entry.kind === 'fluid' && entry.until !== undefined ? epochMs(entry.until) : null
}

/**
 * What a row adds so that its time reads true: the date on the clock when the entry belongs to another day, its end
 * when that lies past midnight, and where it was when that is not the home of the diary.
 */
export function rowNotes(entry: Entry, day: LocalDate, home: TimeZone, words: BrowserWords): string[] {
  const at = momentOf(entry)
  if (at === null || !('timeZone' in entry)) return []
  const { timeline } = words
  const date = writtenDate(at)
  const end = endOf(entry)
  const over = end === null ? null : onSameClock(at, entry.timeZone, end)
  return [
    ...(date === day ? [] : [timeline.byTheClock(weekdayWords(date, words))]),
    ...(over === null || over.date === date
      ? []
      : [timeline.untilDay(over.time, weekdayWords(over.date, words))]),
    ...placeNote(at, entry.timeZone, home, words),
  ]
}

function placeNote(at: Instant, zone: TimeZone, home: TimeZone, { timeline }: BrowserWords): string[] {
  const place = zone.split('/').at(-1)?.replaceAll('_', ' ') ?? zone
  if (zone !== home) {
    const offset = offsetWords(at)
    return [timeline.inPlace(place === offset ? place : `${place} (${offset})`)]
  }
  return offsetOf(instantIn(zone, epochMs(at))) === offsetOf(at) ? [] : [timeline.onOffset(offsetWords(at))]
}
