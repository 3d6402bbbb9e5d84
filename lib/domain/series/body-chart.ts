import type { Side } from '../muscle'
import { capital } from '../words/capital'
import { muscleAndSide } from '../words/muscle-words'
import { numberWords } from '../words/number-words'
import { wholeWords } from '../words/whole-words'
import type { Words } from '../words/words'
import { bodyDrawings, type BodyDrawing } from './body-drawing'
import { bodySeries, type BodySeries, type CrampPlace, type PlaceCount } from './body-series'
import type { ChartSpan } from './chart-span'
import type { PlainRow } from './hours-chart'
import { readingOf, type Reading } from './reading'
import { spanWords } from './spoken-span'

export type BodyChart = Reading & {
  name: string
  sentence: string
  drawings: BodyDrawing[]
  columns: string[]
  rows: PlainRow[]
}

/** Muscles and sides of a span. `daysKnown` are its known days. */
export function bodyChart(
  counts: readonly PlaceCount[],
  daysKnown: number,
  at: Omit<ChartSpan, 'step'>,
): BodyChart {
  const { words } = at
  const during = spanWords(at)
  const { muscles } = words.whenAndWhere
  const series = bodySeries(counts)
  return {
    name: muscles.name,
    sentence:
      daysKnown === 0 && series.episodes === 0
        ? words.trends.noDayKnown(during)
        : sentenceOf(series, during, words),
    ...readingOf([
      muscles.reading,
      ...(series.offFigure > 0 ? [muscles.offFigure(series.offFigure)] : []),
      ...(series.onBoth > 0 ? [muscles.onBoth(series.onBoth)] : []),
    ]),
    drawings: bodyDrawings(series.marks, words),
    columns: [muscles.place, muscles.cramps, muscles.rated, muscles.middle],
    rows: series.places.map(place => ({
      key: `${place.muscle} ${place.side}`,
      head: capital(placeWords(place, words)),
      cells: [
        wholeWords(place.episodes),
        wholeWords(place.rated),
        place.middle === null ? words.trends.severity.notRated : outOfTen(place.middle, words),
      ],
    })),
  }
}

const outOfTen = (severity: number, words: Words): string =>
  words.trends.severity.outOfTen(numberWords(severity, words))

/** "left calf"; of a side that is no side, "belly, in the middle" and "calf, side not known". */
function placeWords({ muscle, side }: { muscle: CrampPlace['muscle']; side: Side }, words: Words): string {
  const { muscles } = words.whenAndWhere
  if (side === 'midline') return muscles.inTheMiddle(words.body.muscles[muscle])
  return side === 'unknown'
    ? muscles.sideUnknown(words.body.muscles[muscle])
    : muscleAndSide(muscle, side, words)
}

/** More places than this that come first together are none. */
const mostFirst = 2

function sentenceOf(series: BodySeries, during: string, words: Words): string {
  const { muscles } = words.whenAndWhere
  const { places, episodes, strongest, compared } = series
  const [top] = places
  if (top === undefined) return words.trends.severity.noCramp(during)
  const first = places.filter(place => place.episodes === top.episodes)
  const named = first.map(place => placeWords(place, words))
  const counted =
    places.length === 1
      ? muscles.onePlace(episodes, named.join(''), during)
      : first.length > mostFirst
        ? muscles.manyFirst(episodes, places.length, during)
        : muscles.first(named, top.episodes, episodes, during)
  if (strongest === null) return compared < 2 ? counted : `${counted} ${muscles.noneStronger}`
  return `${counted} ${muscles.strongest(
    placeWords(strongest.place, words),
    outOfTen(strongest.place.middle ?? 0, words),
    numberWords(strongest.next, words),
  )}`
}
