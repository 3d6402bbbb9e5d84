import { isLocalDateText, localDateSchema, type LocalDate } from '../time/local-date'
import { doctorSpans, faultOfPeriod, periodOfSpan, type DoctorPeriod, type DoctorSpan } from './doctor-period'
import { usualWho, whoParts, type WhoPart } from './who-shown'

/** What stands behind the question mark of the doctor page, as a browser writes it. */
export type AskedPage = Readonly<Record<string, string | readonly string[] | undefined>>

/** Which page is asked for. With a fault `period` is the usual one, and `from` and `to` are what was written. */
export type DoctorChoice = {
  period: DoctorPeriod
  /** Null: dates of the person's own. */
  span: DoctorSpan | null
  shown: readonly WhoPart[]
  fault: 'ends-before-it-begins' | 'in-the-future' | 'too-long' | 'unreadable' | null
  written: { from: string; to: string }
}

/** What a form sends when nothing about the person is chosen, so that it is not taken for "not asked". */
export const nobodyShown = 'none'

const usualSpan: DoctorSpan = '4w'

const first = (asked: AskedPage, key: string): string => {
  const found = asked[key]
  return (typeof found === 'string' ? found : found?.[0]) ?? ''
}

function shownOf(asked: AskedPage): readonly WhoPart[] {
  const found = asked.show
  if (found === undefined) return usualWho
  const written = (typeof found === 'string' ? [found] : found).flatMap(text => text.split(','))
  return whoParts.filter(part => written.includes(part))
}

const dateOf = (written: string): LocalDate | null =>
  isLocalDateText(written) ? localDateSchema.parse(written) : null

/** The offered length that dates happen to have. */
const spanOf = (period: DoctorPeriod, today: LocalDate): DoctorSpan | null =>
  doctorSpans.find(({ id }) => periodOfSpan(id, today).from === period.from && period.to === today)?.id ??
  null

/** Reads what is asked for; what cannot be read is named, and the usual page is meant instead. */
export function doctorChoice(asked: AskedPage, today: LocalDate): DoctorChoice {
  const shown = shownOf(asked)
  const written = { from: first(asked, 'from'), to: first(asked, 'to') }
  const usual = { period: periodOfSpan(usualSpan, today), span: usualSpan, shown, written }
  if (written.from === '' && written.to === '') {
    const span = doctorSpans.find(({ id }) => id === first(asked, 'span'))?.id ?? usualSpan
    return { ...usual, period: periodOfSpan(span, today), span, fault: null }
  }
  const [from, to] = [dateOf(written.from), dateOf(written.to)]
  if (from === null || to === null) return { ...usual, fault: 'unreadable' }
  const period = { from, to }
  const fault = faultOfPeriod(period, today)
  return fault === null ? { ...usual, period, span: spanOf(period, today), fault } : { ...usual, fault }
}

/** The same choice as it stands behind a question mark. */
export function askedFor({ period, shown }: Pick<DoctorChoice, 'period' | 'shown'>): URLSearchParams {
  const parts = shown.length === 0 ? nobodyShown : shown.join(',')
  return new URLSearchParams({ from: period.from, to: period.to, show: parts })
}
