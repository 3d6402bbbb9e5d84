import { addDays, type LocalDate } from '../time/local-date'

/** The spans a page of charts can show: so many days that end with today, which is included. */
export const spans = [
  { id: '28d', days: 28, words: '28 days' },
  { id: '12w', days: 84, words: '12 weeks' },
  { id: '26w', days: 182, words: '26 weeks' },
] as const

export type Span = (typeof spans)[number]

/** The span an address names; 28 days when it names none, or one that does not exist. */
export const spanOf = (id: string | undefined): Span => spans.find(span => span.id === id) ?? spans[0]

/** The first and the last day of the span, both included. */
export const daysOfSpan = (span: Span, today: LocalDate): { from: LocalDate; to: LocalDate } => ({
  from: addDays(today, 1 - span.days),
  to: today,
})
