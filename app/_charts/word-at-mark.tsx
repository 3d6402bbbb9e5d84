'use client'

import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts'
import classes from './drawing.module.css'

type Props = {
  /** The place on the axis, the last one of the drawing. */
  place: string
  /** The value the word stands beside. */
  value: number
  /** The word, cut into the lines it takes at the right end. */
  lines: readonly string[]
}

/** A word at the right end beside the last mark, in place of a legend. */
export function WordAtMark({ place, value, lines }: Props) {
  const across = useXAxisScale()
  const up = useYAxisScale()
  const plot = usePlotArea()
  const x = across?.(place, { position: 'end' })
  const y = up?.(value)
  if (x === undefined || y === undefined || !plot) return null
  const first = Math.min(Math.max(y + 12, plot.y + 12), plot.y + plot.height - 6 - 15 * (lines.length - 1))
  return (
    <text className={classes.strong} x={x + 5} y={first}>
      {lines.map((line, index) => (
        <tspan key={line} x={x + 5} dy={index === 0 ? 0 : 15}>
          {line}
        </tspan>
      ))}
    </text>
  )
}
