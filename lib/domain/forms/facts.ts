import type { Instant } from '../time/instant'
import { writtenDate, writtenTime } from '../time/instant'
import { spokenWeekday } from '../words/date-words'
import { numberWords } from '../words/number-words'
import type { BrowserWords } from '../words/words'
import type { LocalDate } from '../time/local-date'
import type { TimeZone } from '../time/time-zone'

/** One row of a kept entry: what is asked, and the answer in words. Line breaks part several answers. */
export type Fact = { label: string; value: string }

/** The rows that hold something, with the note and tags at the end. */
export function noted(
  entry: { note?: string; tags?: string[] },
  rows: readonly { label: string; value: string | null }[],
  { general }: BrowserWords,
): Fact[] {
  const tags = entry.tags === undefined || entry.tags.length === 0 ? null : entry.tags.join(', ')
  const all = [
    ...rows,
    { label: general.note, value: entry.note ?? null },
    { label: general.tags, value: tags },
  ]
  return all.flatMap(({ label, value }) => (value === null ? [] : [{ label, value }]))
}

/** "Yes", "No", or null when it was not answered. */
export const yesNoWords = (answer: boolean | undefined, { general }: BrowserWords): string | null =>
  answer === undefined ? null : answer ? general.yes : general.no

/** The moment on the clock of its own place: "Tue 19 May, 14:05"; with the year when it is not this one. */
export const momentFact = (at: Instant, today: LocalDate, words: BrowserWords): string =>
  words.parts.moment(spokenWeekday(writtenDate(at), today, words), writtenTime(at))

/** Where the clock stood: "Asia/Kathmandu (UTC+05:45)". */
export function zoneFact(at: Instant, zone: TimeZone): string {
  const offset = /(?:Z|[+-]\d{2}:\d{2})$/.exec(at)?.[0] ?? 'Z'
  return `${zone.replaceAll('_', ' ')} (UTC${offset === 'Z' || offset === '+00:00' ? '' : offset})`
}

/** A figure with its unit, to at most one decimal; null stays null. */
export const figureWords = (figure: number | null, unit: string, words: BrowserWords): string | null =>
  figure === null ? null : `${numberWords(Number(figure.toFixed(figure < 10 ? 1 : 0)), words)} ${unit}`
