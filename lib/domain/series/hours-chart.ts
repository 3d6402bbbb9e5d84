import { nightHours } from '../strips/day-axis'
import { wholeWords } from '../words/whole-words'
import type { Words } from '../words/words'
import type { ChartSpan } from './chart-span'
import { spanWords } from './spoken-span'
import { clockDrawing, type ClockDrawing } from './clock-drawing'
import { readingOf, type Reading } from './reading'
import { fewestDays, hoursSeries, type Gathering, type HoursSeries, type MinuteCount } from './hours-series'

/** A row of a table that is not one of days: its key, the words that name it, and the other cells. */
export type PlainRow = { key: string; head: string; cells: string[] }

export type HoursChart = Reading & {
  name: string
  sentence: string
  drawing: ClockDrawing
  /** The time in the middle of the clock, cut into lines; null: no one time stands out. */
  around: { word: string; time: string } | null
  columns: string[]
  rows: PlainRow[]
}

/** Diaries write times roughly: their centre is said to so many minutes. */
const roughMinutes = 10

/**
 * The hours cramps began in, by the clock where each was. `minutes` are those of a span, and `daysKnown` its known days.
 */
export function hoursChart(
  minutes: readonly MinuteCount[],
  daysKnown: number,
  at: Omit<ChartSpan, 'step'>,
): HoursChart {
  const { words } = at
  const during = spanWords(at)
  const { hours } = words.whenAndWhere
  const series = hoursSeries(minutes)
  const isKnown = daysKnown > 0 || series.episodes > 0
  const gathering = series.gathering === 'too-few' ? null : series.gathering
  const night = { from: hours.time(nightHours.from, 0), to: hours.time(nightHours.to, 0) }
  return {
    name: hours.name,
    sentence: isKnown ? sentenceOf(series, during, words) : words.trends.noDayKnown(during),
    ...readingOf([
      hours.reading(night.from, night.to),
      ...(gathering === null ? [] : [hours.strip, hours.sure]),
      hours.once,
    ]),
    drawing: clockDrawing(series, isKnown, words),
    around: gathering === null ? null : { word: hours.around, time: centreWords(gathering, words) },
    columns: [hours.hour, hours.cramps],
    rows: series.counts.map((count, hour) => ({
      key: String(hour),
      head: words.trends.range(hours.time(hour, 0), hours.time((hour + 1) % 24, 0)),
      cells: [isKnown ? wholeWords(count) : words.trends.notKnown],
    })),
  }
}

function centreWords({ centreMinute }: Gathering, { whenAndWhere: { hours } }: Words): string {
  const rough = (Math.round(centreMinute / roughMinutes) * roughMinutes) % (24 * 60)
  return hours.time(Math.floor(rough / 60), rough % 60)
}

function sentenceOf({ episodes, days, gathering }: HoursSeries, during: string, words: Words): string {
  const { hours } = words.whenAndWhere
  if (episodes === 0) return words.trends.severity.noCramp(during)
  if (gathering === 'too-few') return hours.tooFew(episodes, days, fewestDays, during)
  if (gathering === null) return hours.none(episodes, during)
  const { fromHour, inside } = gathering
  return hours.gather(centreWords(gathering, words), inside, episodes, {
    from: hours.time(fromHour, 0),
    to: hours.time((fromHour + gathering.hours) % 24, 0),
  })
}
