import type { LocalDate } from '../time/local-date'
import { dayWithYear } from '../words/date-words'
import type { Words } from '../words/words'
import type { Span } from './span'

/** The span as the end of a sentence: "in the last 28 days", "since 12 January 2016". */
export const spanWords = (span: Span, from: LocalDate, words: Words): string =>
  words.trends.inSpan[span.id](dayWithYear(from, words))

/** "25 of those days are known." */
export const knownWords = (known: number, days: number, span: Span, { trends }: Words): string =>
  trends.known(known, days, trends.thoseDays(days, span.id))
