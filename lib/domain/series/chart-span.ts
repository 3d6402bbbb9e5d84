import type { LocalDate } from '../time/local-date'
import type { Words } from '../words/words'
import type { Step } from './period'
import type { Span } from './span'

/** What all charts of a page share: the span and its first day, today, how long one mark is, and the texts. */
export type ChartSpan = { span: Span; from: LocalDate; today: LocalDate; step: Step; words: Words }
