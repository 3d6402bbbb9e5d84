import type { LocalDate } from '../time/local-date'
import type { Words } from '../words/words'
import type { Step } from './period'
import type { SpanId } from './span'

/** What all charts of a page share. */
export type ChartSpan = {
  /** The offered span it is; null: dates of the person's own. */
  span: SpanId | null
  /** The first and the last day shown, both included. The last is today or earlier. */
  from: LocalDate
  to: LocalDate
  today: LocalDate
  /** How long one mark is. */
  step: Step
  words: Words
}
