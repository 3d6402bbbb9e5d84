import { muscles, sides, type Muscle, type Side } from '../muscle'
import { quantile } from '../statistics/quantile'

/** So many cramps of one muscle, side and severity. */
export type PlaceCount = {
  muscle: Muscle
  side: Side
  /** 0 to 10; null: not rated. */
  severity: number | null
  episodes: number
}

/** Cramps of one muscle and side, as they were logged. */
export type CrampPlace = {
  muscle: Muscle
  side: Side
  episodes: number
  rated: number
  /** The middle severity of the rated ones; null where none is rated. */
  middle: number | null
}

/** A half of the figure, from the person's own view, or the middle of the trunk. */
export type FigureSide = 'left' | 'right' | 'midline'

/** A mark of the figure: 1 less than a tenth of all cramps, 2 up to a third, 3 a third or more. */
export type FigureMark = { muscle: Muscle; side: FigureSide; episodes: number; step: 1 | 2 | 3 }

export type BodySeries = {
  episodes: number
  /** Most cramps first; of as many, in the order of muscles and sides. */
  places: CrampPlace[]
  marks: FigureMark[]
  /** Cramps of both sides, which stand on each side of the figure. */
  onBoth: number
  /** Cramps that have no place on the figure: the side is not known, or the muscle is another one. */
  offFigure: number
  /** Rated clearly stronger than all others; null: none is, or too few are rated to say. */
  strongest: { place: CrampPlace; next: number } | null
  /** How many places have ratings enough to be compared. */
  compared: number
}

/** Muscles that have a middle: a cramp there may be on neither side. */
const withMiddle: ReadonlySet<Muscle> = new Set(['abdomen', 'chest', 'back', 'neck', 'jaw', 'face'])

/** Fewer ratings make no middle that could be compared. Ours; the same as where severity is compared over time. */
export const fewestRated = 4

/** A smaller difference of ratings from 0 to 10 is none to speak of; the same as where severity is compared over time. */
export const clearDifference = 2

/** Cramps by muscle and side. `counts` hold each muscle, side and severity once. */
export function bodySeries(counts: readonly PlaceCount[]): BodySeries {
  const places = placesOf(counts)
  const episodes = sum(counts)
  const marks = marksOf(places, episodes)
  const shown = new Set(marks.map(({ muscle, side }) => `${muscle} ${side}`))
  const isOff = ({ muscle, side }: CrampPlace): boolean =>
    side === 'both' ? !shown.has(`${muscle} left`) : !shown.has(`${muscle} ${side}`)
  return {
    episodes,
    places,
    marks,
    onBoth: sum(places.filter(place => place.side === 'both' && !isOff(place))),
    offFigure: sum(places.filter(isOff)),
    ...strongestOf(places),
  }
}

function placesOf(counts: readonly PlaceCount[]): CrampPlace[] {
  return muscles
    .flatMap(muscle =>
      sides.map(side =>
        placeOf(
          muscle,
          side,
          counts.filter(one => one.muscle === muscle && one.side === side),
        ),
      ),
    )
    .filter(({ episodes }) => episodes > 0)
    .sort((one, other) => other.episodes - one.episodes)
}

function placeOf(muscle: Muscle, side: Side, counts: readonly PlaceCount[]): CrampPlace {
  const severities = counts.flatMap(({ severity, episodes }) =>
    severity === null ? [] : Array.from({ length: episodes }, () => severity),
  )
  return {
    muscle,
    side,
    episodes: sum(counts),
    rated: severities.length,
    middle: quantile(severities, 0.5),
  }
}

function marksOf(places: readonly CrampPlace[], all: number): FigureMark[] {
  return muscles
    .filter(muscle => muscle !== 'other')
    .flatMap(muscle =>
      (['left', 'right', 'midline'] as const).flatMap((side): FigureMark[] => {
        if (side === 'midline' && !withMiddle.has(muscle)) return []
        const episodes = sum(
          places.filter(
            place =>
              place.muscle === muscle &&
              (place.side === side || (place.side === 'both' && side !== 'midline')),
          ),
        )
        return episodes === 0 ? [] : [{ muscle, side, episodes, step: stepOf(episodes, all) }]
      }),
    )
}

function stepOf(episodes: number, all: number): FigureMark['step'] {
  if (episodes * 3 >= all) return 3
  return episodes * 10 >= all ? 2 : 1
}

function strongestOf(places: readonly CrampPlace[]): Pick<BodySeries, 'strongest' | 'compared'> {
  const enough = places
    .flatMap(place =>
      place.rated < fewestRated || place.middle === null ? [] : [{ place, middle: place.middle }],
    )
    .sort((one, other) => other.middle - one.middle)
  const [first, second] = enough
  if (first === undefined || second === undefined) return { strongest: null, compared: enough.length }
  const isClear = first.middle - second.middle >= clearDifference
  return { strongest: isClear ? { place: first.place, next: second.middle } : null, compared: enough.length }
}

const sum = (counts: readonly { episodes: number }[]): number =>
  counts.reduce((all, { episodes }) => all + episodes, 0)
