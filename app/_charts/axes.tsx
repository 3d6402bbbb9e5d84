'use client'

import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts'
import type { Drawing } from '@/lib/domain/series/drawing'
import classes from './drawing.module.css'

/** What "16 Nov" and the gap to its neighbour take, in pixels. */
const roomForTick = 50

type Props = {
  /** Where the horizontal lines stand, and their words. */
  lines: Drawing['lines']
  ticks: Drawing['ticks']
  /** From the line of 0 down to the foot of the words below, in pixels. */
  ticksBelow: number
}

/**
 * Thin horizontal lines with their numbers, and dates below. Drawn here because the library's own axes go through
 * portals, and a browser makes every portal inside a drawing a stop of the tab key.
 */
export function Axes({ lines, ticks, ticksBelow }: Props) {
  const across = useXAxisScale()
  const up = useYAxisScale()
  const plot = usePlotArea()
  if (!across || !plot) return null
  const dates = ticks.flatMap(tick => {
    const x = across(tick.key, { position: 'middle' })
    return x === undefined ? [] : [{ ...tick, x }]
  })
  const [first, second] = dates
  const every = first && second ? Math.max(1, Math.ceil(roomForTick / (second.x - first.x))) : 1
  return (
    <g>
      {lines.map(({ at, words }) => {
        const y = up?.(at)
        if (y === undefined) return null
        return (
          <g key={at}>
            <path d={`M${plot.x} ${y}h${plot.width}`} className={classes.line} />
            <text x={plot.x - 8} y={y + 4.5} textAnchor="end">
              {words}
            </text>
          </g>
        )
      })}
      {dates
        .filter((_, index) => index % every === 0)
        .map(({ key, words, x }) => (
          <text key={key} x={x} y={plot.y + plot.height + ticksBelow} textAnchor="middle">
            {words}
          </text>
        ))}
    </g>
  )
}
