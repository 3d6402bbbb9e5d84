import { addDays, daysBetween, type LocalDate } from '../time/local-date'

/** How many calendar days the timeline shows at once. */
export const windowDays = 7

/** The days of one page, both ends included, and what lies on either side. */
export type TimelineWindow = {
  from: LocalDate
  to: LocalDate
  /** The last day of the next older page; null: nothing is older. */
  olderTo: LocalDate | null
  /** Silent days between this page and the older one, both ends included; null: they touch. */
  gap: { from: LocalDate; to: LocalDate } | null
  /** The last day of the page before; null: this is the newest. */
  newerTo: LocalDate | null
}

/** The first day of the page that ends on `to`. */
export const windowStart = (to: LocalDate): LocalDate => addDays(to, 1 - windowDays)

/**
 * The page that ends on `to`. `newest` is the last day that can be shown, `older` the newest day before the page that
 * holds an entry. Days without any entry are passed over when they would fill a page.
 */
export function timelineWindow(to: LocalDate, newest: LocalDate, older: LocalDate | null): TimelineWindow {
  const from = windowStart(to)
  const before = addDays(from, -1)
  const isFar = older !== null && daysBetween(older, before) >= windowDays
  const newerTo = to >= newest ? null : addDays(to, windowDays)
  return {
    from,
    to,
    olderTo: older === null ? null : isFar ? older : before,
    gap: isFar ? { from: addDays(older, 1), to: before } : null,
    newerTo: newerTo !== null && newerTo > newest ? newest : newerTo,
  }
}
