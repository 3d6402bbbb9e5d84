import type { LocalDate } from '../time/local-date'
import type { CrampsPerWeek } from './cramps-per-week'
import { isPartOfWeek, weekSentence } from './cramps-per-week-words'
import { scaleFor, type Scale } from './scale'

/** One week of the drawing; null cramps is a gap. */
export type CrampPoint = {
  from: LocalDate
  cramps: number | null
  /** Known days as a share of the days counted, 0 to 1. */
  known: number
  /** Fewer than seven days are counted: drawn as an outline. */
  isPart: boolean
  isThisWeek: boolean
  words: string
}

/** What the drawing of cramps per week needs, and nothing it would have to work out. */
export type CrampDrawing = { points: CrampPoint[]; mondays: LocalDate[]; scale: Scale }

export function crampPoints(series: CrampsPerWeek): CrampDrawing {
  const points = series.weeks.map(week => ({
    from: week.from,
    cramps: week.cramps,
    known: week.daysKnown / week.days,
    isPart: isPartOfWeek(week),
    isThisWeek: week.unfinished,
    words: weekSentence(week),
  }))
  return {
    points,
    mondays: series.weeks.filter(week => week.from === week.monday).map(({ monday }) => monday),
    scale: scaleFor(Math.max(0, ...points.map(({ cramps }) => cramps ?? 0))),
  }
}
