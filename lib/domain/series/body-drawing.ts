import { muscles } from '../muscle'
import type { Words } from '../words/words'
import { bodyPlaces, type FigureView } from './body-places'
import type { FigureMark, FigureSide } from './body-series'
import { bodySize } from './body-size'
import type { CrampStep } from './calendar-drawing'

/** A strip of tape as a path; `step` is null where no cramp is counted. */
export type DrawnStrip = { key: string; path: string; width: number; step: CrampStep | null }

/** Words beside the figure, cut into lines, and the line from them to their strip. */
export type FigureLabel = {
  key: string
  x: number
  y: number
  anchor: 'start' | 'end'
  lines: string[]
  leader: string
}

/** One view of the figure in a box of `bodySize`. */
export type BodyDrawing = {
  view: FigureView
  strips: DrawnStrip[]
  labels: FigureLabel[]
  /** The sides of the person, as they stand at the left and at the right of the drawing. */
  sides: readonly [string, string]
  name: string
}

/** Half of what the figure takes, arms included. */
const reach = 78
const lineHeight = 15
const between = 5
const mostInLine = 12

/** The half of the drawing a side of the person stands in: the left one at the left as seen from behind. */
const directionOf = (side: FigureSide, view: FigureView): -1 | 0 | 1 => {
  if (side === 'midline') return 0
  return (side === 'left') === (view === 'back') ? -1 : 1
}

/** Both views with the marks of a series. */
export const bodyDrawings = (marks: readonly FigureMark[], words: Words): BodyDrawing[] =>
  (['front', 'back'] as const).map(view => drawingOf(view, marks, words))

function drawingOf(view: FigureView, marks: readonly FigureMark[], words: Words): BodyDrawing {
  const { left, right, fromBehind, fromTheFront } = words.body
  const places = muscles.flatMap(muscle => {
    const place = bodyPlaces[view][muscle]
    if (place === undefined) return []
    return (['left', 'right', 'midline'] as const).flatMap(side => {
      const strip = side === 'midline' ? place.middle : place.side
      const mark = marks.find(one => one.muscle === muscle && one.side === side)
      if (strip === undefined || (side === 'midline' && mark === undefined)) return []
      const [x1, y1, x2, y2] = strip.path
      const turned = directionOf(side, view)
      const across = (x: number): number => bodySize.middle + (turned === 0 ? x : turned * x)
      return [{ muscle, side, mark, strip, turned, from: [across(x1), y1], to: [across(x2), y2] } as const]
    })
  })
  const marked = places.flatMap(({ mark, turned, from, to, muscle, side }) =>
    mark === undefined
      ? []
      : [
          {
            episodes: mark.episodes,
            key: `${muscle} ${side}`,
            at: { x: (from[0] + to[0]) / 2, y: (from[1] + to[1]) / 2 },
            turned,
            lines: linesOf(words.body.muscles[muscle], mark.episodes),
          },
        ],
  )
  return {
    view,
    strips: places.map(({ muscle, side, mark, strip, from, to }) => ({
      key: `${muscle} ${side}`,
      path: `M${from.join(' ')}L${to.join(' ')}`,
      width: strip.width,
      step: mark?.step ?? null,
    })),
    labels: [
      ...labelsOf(
        marked.filter(({ turned }) => turned === -1),
        -1,
      ),
      ...labelsOf(
        marked.filter(({ turned }) => turned !== -1),
        1,
      ),
    ],
    sides: view === 'back' ? [left, right] : [right, left],
    name: view === 'back' ? fromBehind : fromTheFront,
  }
}

/** "calf 14"; a long name in lines of its own, the count with the last of them where it has room. */
function linesOf(muscle: string, count: number): string[] {
  const number = String(count)
  const whole = `${muscle} ${number}`
  if (whole.length <= mostInLine) return [whole]
  const lines = muscle.split(' ')
  const last = lines.at(-1) ?? ''
  return last.length + number.length < mostInLine
    ? [...lines.slice(0, -1), `${last} ${number}`]
    : [...lines, number]
}

type Marked = { episodes: number; key: string; at: { x: number; y: number }; lines: string[] }

const heightOf = ({ lines }: { lines: readonly string[] }): number => lines.length * lineHeight + between

/** The lowest place of a label's foot: below it stand the sides. */
const lowest = bodySize.height - 20

/** Those with the most cramps, as many as have room below each other. The table has all. */
function withRoom(marked: readonly Marked[]): Marked[] {
  let free = lowest
  return marked
    .toSorted((one, other) => other.episodes - one.episodes)
    .filter(label => {
      free -= heightOf(label)
      return free >= 0
    })
}

/** Labels of one side from the top down, each as near to the height of its strip as the others leave it room. */
function labelsOf(marked: readonly Marked[], direction: -1 | 1): FigureLabel[] {
  const sorted = withRoom(marked).toSorted((one, other) => one.at.y - other.at.y)
  const x = bodySize.middle + direction * reach
  return topsOf(sorted).map(([label, top]) => {
    const { key, at, lines } = label
    const middle = top + (lines.length * lineHeight) / 2
    return {
      key,
      x: x + direction * 4,
      y: top + 12,
      anchor: direction === -1 ? 'end' : 'start',
      lines,
      leader: `M${x} ${middle}L${at.x} ${at.y}`,
    }
  })
}

/** Where each label begins: from the top down, then back up from the foot. */
function topsOf(sorted: readonly Marked[]): [Marked, number][] {
  let free = 0
  const down = sorted.map((label): [Marked, number] => {
    const top = Math.max(free, label.at.y - (label.lines.length * lineHeight) / 2)
    free = top + heightOf(label)
    return [label, top]
  })
  let foot = lowest
  return down
    .toReversed()
    .map(([label, wanted]): [Marked, number] => {
      foot = Math.min(wanted, foot - heightOf(label))
      return [label, foot]
    })
    .reverse()
}
