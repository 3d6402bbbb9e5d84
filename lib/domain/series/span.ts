import { addDays, daysBetween, isLocalDateText, localDateSchema, type LocalDate } from '../time/local-date'

/** The spans a page of charts offers: so many days that end with today, which is included; null: the whole diary. */
export const spans = [
  { id: '4w', days: 28 },
  { id: '12w', days: 84 },
  { id: '6m', days: 182 },
  { id: '1y', days: 365 },
  { id: 'all', days: null },
] as const

export type SpanId = (typeof spans)[number]['id']

/** Days that a page shows, both ends included. */
export type ShownDays = { from: LocalDate; to: LocalDate }

/** The shortest and the longest span of a person's own dates, in days: a week, and ten years with three leap days. */
export const fewestDays = 7
export const mostDays = 3653

/** What cannot be shown of the dates in an address, and the date that is to be written anew. */
export type SpanFault = {
  field: 'from' | 'to'
  what: 'unreadable' | 'in-the-future' | 'ends-before-it-begins' | 'too-short' | 'too-long'
}

/** Which time a page is about. With a fault it is the usual one, and `written` is what stood in the address. */
export type AskedSpan = ShownDays & {
  /** Null: dates of the person's own. */
  id: SpanId | null
  /** Beside the same number of days before. */
  isBesideBefore: boolean
  fault: SpanFault | null
  written: { from: string; to: string }
}

/** What stands behind the question mark of a page of charts. */
type Asked = Readonly<Record<string, string | readonly string[] | undefined>>

const usual: SpanId = '4w'

const one = (asked: Asked, key: string): string => {
  const found = asked[key]
  return (typeof found === 'string' ? found : found?.[0]) ?? ''
}

/** The days of an offered span. `since` is the first day of the diary; null: it is empty. */
export function daysOfSpan(id: SpanId, today: LocalDate, since: LocalDate | null): ShownDays {
  const length = spans.find(span => span.id === id)?.days ?? null
  if (length !== null) return { from: addDays(today, 1 - length), to: today }
  return { from: since !== null && since < today ? since : today, to: today }
}

/** The offered span that these days are; null: none is. */
const spanOfDays = ({ from, to }: ShownDays, today: LocalDate): SpanId | null =>
  to === today ? (spans.find(({ days }) => days === daysBetween(from, to) + 1)?.id ?? null) : null

function daysOf(written: AskedSpan['written'], today: LocalDate): ShownDays | SpanFault {
  const fault = (field: SpanFault['field'], what: SpanFault['what']): SpanFault => ({ field, what })
  if (!isLocalDateText(written.from)) return fault('from', 'unreadable')
  if (!isLocalDateText(written.to)) return fault('to', 'unreadable')
  const [from, to] = [localDateSchema.parse(written.from), localDateSchema.parse(written.to)]
  if (from > today) return fault('from', 'in-the-future')
  if (to > today) return fault('to', 'in-the-future')
  const length = daysBetween(from, to) + 1
  if (length < 1) return fault('to', 'ends-before-it-begins')
  if (length < fewestDays) return fault('to', 'too-short')
  return length > mostDays ? fault('from', 'too-long') : { from, to }
}

/**
 * Reads which time an address asks for: an offered span by its name, or `from` and `to`; the last four weeks where it
 * names none. Dates that cannot be shown are a fault, and the last four weeks are meant instead.
 */
export function askedSpan(asked: Asked, today: LocalDate, since: LocalDate | null): AskedSpan {
  const written = { from: one(asked, 'from').trim(), to: one(asked, 'to').trim() }
  const isBesideBefore = one(asked, 'beside') === 'before'
  const offered = (id: SpanId, fault: SpanFault | null): AskedSpan => ({
    id,
    ...daysOfSpan(id, today, since),
    isBesideBefore,
    fault,
    written,
  })
  if (written.from === '' && written.to === '')
    return offered(spans.find(({ id }) => id === one(asked, 'span'))?.id ?? usual, null)
  const days = daysOf(written, today)
  if ('field' in days) return offered(usual, days)
  return { ...days, id: spanOfDays(days, today), isBesideBefore, fault: null, written }
}

/** The same time as it stands behind a question mark. */
export function spanAddress(
  { id, from, to }: ShownDays & { id: SpanId | null },
  isBesideBefore: boolean,
): string {
  const asked = new URLSearchParams(id === null ? { from, to } : { span: id })
  if (isBesideBefore) asked.set('beside', 'before')
  return asked.toString()
}
