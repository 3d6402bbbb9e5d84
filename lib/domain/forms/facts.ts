import type { Instant } from '../time/instant'
import { writtenDate, writtenTime } from '../time/instant'
import { spokenDay, weekdayWords } from '../time/date-words'
import type { LocalDate } from '../time/local-date'
import type { TimeZone } from '../time/time-zone'

/** One row of a kept entry: what is asked, and the answer in words. Line breaks part several answers. */
export type Fact = { label: string; value: string }

/** The rows that hold something, with the note and tags at the end. */
export function noted(
  entry: { note?: string; tags?: string[] },
  rows: readonly { label: string; value: string | null }[],
): Fact[] {
  const tags = entry.tags === undefined || entry.tags.length === 0 ? null : entry.tags.join(', ')
  const all = [...rows, { label: 'Note', value: entry.note ?? null }, { label: 'Tags', value: tags }]
  return all.flatMap(({ label, value }) => (value === null ? [] : [{ label, value }]))
}

/** "Yes", "No", or null when it was not answered. */
export const yesNoWords = (answer: boolean | undefined): string | null =>
  answer === undefined ? null : answer ? 'Yes' : 'No'

/** The words with a capital first letter. */
export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

/** The moment on the clock of its own place: "Tue 19 May, 14:05"; with the year when it is not this one. */
export function momentFact(at: Instant, today: LocalDate): string {
  const date = writtenDate(at)
  const [name = ''] = weekdayWords(date).split(' ')
  return `${name} ${spokenDay(date, today)}, ${writtenTime(at)}`
}

/** Where the clock stood: "Asia/Kathmandu (UTC+05:45)". */
export function zoneFact(at: Instant, zone: TimeZone): string {
  const offset = /(?:Z|[+-]\d{2}:\d{2})$/.exec(at)?.[0] ?? 'Z'
  return `${zone.replaceAll('_', ' ')} (UTC${offset === 'Z' || offset === '+00:00' ? '' : offset})`
}

/** A figure with its unit, to at most one decimal; null stays null. */
export const figureWords = (figure: number | null, unit: string): string | null =>
  figure === null ? null : `${Number(figure.toFixed(figure < 10 ? 1 : 0))} ${unit}`
