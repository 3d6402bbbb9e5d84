import { brokeSleep } from '../measures/resting-episodes'
import type { DayTotals } from '../day-totals'
import type { Episode } from '../measures/episodes'
import { quantile } from '../statistics/quantile'
import { addDays, daysBetween, dayNumber, type LocalDate } from '../time/local-date'
import type { DoctorPeriod } from './doctor-period'

/** How long one mark of the two charts is. */
export type DoctorStep = 'day' | 'week'

/** The longest period, in days, that is drawn day by day. */
const mostDaysDrawn = 31

/** A day, or seven days counted back from the end of the period; the first may be shorter. */
export type DoctorMark = {
  from: LocalDate
  to: LocalDate
  days: number
  daysKnown: number
  /** Each cramp that began in it, weakest first, those not rated before them; null where no day is known. */
  cramps: readonly { severity: number | null; brokeSleep: boolean }[] | null
  /** Of its days with a drink the middle one, in ml; 0 where it is known and nothing was drunk, null where it is not known. */
  fluidMl: number | null
  /** It holds today, which is not over. */
  isOpen: boolean
}

/** What both charts are drawn from. The cramps of all marks are all cramps of the period. */
export type DoctorSeries = { step: DoctorStep; marks: readonly DoctorMark[] }

const bySeverity = (one: { severity: number | null }, other: { severity: number | null }): number =>
  (one.severity ?? -1) - (other.severity ?? -1)

/** `days` are those of the period without a hole, oldest first; `episodes` those that count in it. */
export function doctorSeries(
  { from, to }: DoctorPeriod,
  days: readonly DayTotals[],
  episodes: readonly Episode[],
  today: LocalDate,
): DoctorSeries {
  const length = daysBetween(from, to) + 1
  const step = length <= mostDaysDrawn ? 'day' : 'week'
  const daysInMark = step === 'day' ? 1 : 7
  const count = Math.ceil(length / daysInMark)
  const marks = Array.from({ length: count }, (_, index) => {
    const last = addDays(to, -daysInMark * (count - 1 - index))
    const first = addDays(last, 1 - daysInMark)
    return markOf({ from: first < from ? from : first, to: last }, days, episodes, today)
  })
  return { step, marks }
}

function markOf(
  { from, to }: DoctorPeriod,
  days: readonly DayTotals[],
  episodes: readonly Episode[],
  today: LocalDate,
): DoctorMark {
  const inside = days.filter(({ day }) => day >= from && day <= to)
  const daysKnown = inside.filter(({ logged }) => logged).length
  const [first, last] = [dayNumber(from), dayNumber(to)]
  const cramps = episodes
    .filter(({ countsOn }) => countsOn >= first && countsOn <= last)
    .map(episode => ({ severity: episode.severity, brokeSleep: brokeSleep(episode) }))
    .toSorted(bySeverity)
  return {
    from,
    to,
    days: daysBetween(from, to) + 1,
    daysKnown,
    cramps: daysKnown === 0 && cramps.length === 0 ? null : cramps,
    fluidMl: fluidOf(inside),
    isOpen: to >= today,
  }
}

function fluidOf(days: readonly DayTotals[]): number | null {
  const known = days.flatMap(({ fluidMl }) => fluidMl ?? [])
  if (known.length === 0) return null
  return (
    quantile(
      known.filter(ml => ml > 0),
      0.5,
    ) ?? 0
  )
}
