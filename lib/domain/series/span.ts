import { addDays, type LocalDate } from '../time/local-date'

/** The spans a page of charts can show: so many days that end with today, which is included; null: the whole diary. */
export const spans = [
  { id: '4w', days: 28 },
  { id: '6m', days: 182 },
  { id: 'all', days: null },
] as const

export type Span = (typeof spans)[number]

/** The span an address names; 4 weeks when it names none, or one that does not exist. */
export const spanOf = (id: string | undefined): Span => spans.find(span => span.id === id) ?? spans[0]

/** The first and the last day of the span, both included. `since` is the first day of the diary; null: it is empty. */
export function daysOfSpan(
  span: Span,
  today: LocalDate,
  since: LocalDate | null,
): { from: LocalDate; to: LocalDate } {
  if (span.days !== null) return { from: addDays(today, 1 - span.days), to: today }
  return { from: since !== null && since < today ? since : today, to: today }
}
