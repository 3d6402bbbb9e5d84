'use client'

import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts'
import classes from './drawing.module.css'

/** A word beside a value at the right end, cut into the lines it takes there. */
type WordAtEnd = { value: number; lines: readonly string[] }

type Props = {
  /** The place on the axis, the last one of the drawing. */
  place: string
  words: readonly WordAtEnd[]
}

const lineHeight = 15

type Placed = WordAtEnd & { first: number }

/** The same with the first lines so far apart that no words meet, from the top down; none below `lowest`. */
function apart(words: readonly Placed[], lowest: number): Placed[] {
  let free = -Infinity
  const spread = words
    .toSorted((one, other) => one.first - other.first)
    .map(word => {
      const first = Math.max(word.first, free)
      free = first + lineHeight * word.lines.length
      return { ...word, first }
    })
  const over = Math.max(0, free - lineHeight - lowest)
  return spread.map(word => ({ ...word, first: word.first - over }))
}

/** Words at the right end beside what they name, in place of a legend; those that would meet stand one below the other. */
export function WordsAtEnd({ place, words }: Props) {
  const across = useXAxisScale()
  const up = useYAxisScale()
  const plot = usePlotArea()
  const x = across?.(place, { position: 'end' })
  if (x === undefined || !up || !plot) return null
  const lowest = plot.y + plot.height - 6
  const placed = words.flatMap(word => {
    const y = up(word.value)
    const last = lowest - lineHeight * (word.lines.length - 1)
    return y === undefined ? [] : [{ ...word, first: Math.min(Math.max(y + 12, plot.y + 12), last) }]
  })
  return (
    <g>
      {apart(placed, lowest).map(({ lines, first }) => (
        <text key={lines.join(' ')} className={classes.strong} x={x + 5} y={first}>
          {lines.map((line, index) => (
            <tspan key={line} x={x + 5} dy={index === 0 ? 0 : lineHeight}>
              {line}
            </tspan>
          ))}
        </text>
      ))}
    </g>
  )
}
