'use client'

import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts'
import { dayWords } from '@/lib/domain/time/date-words'
import type { LocalDate } from '@/lib/domain/time/local-date'
import classes from './drawing.module.css'

/** What "16 Nov" and the gap to its neighbour take, in pixels. */
const roomForDate = 50

type Props = {
  /** Where the horizontal lines stand. */
  lines: readonly number[]
  mondays: readonly LocalDate[]
  /** From the line of 0 down to the foot of the dates, in pixels. */
  datesBelow: number
}

/**
 * Thin horizontal lines with their numbers, and Mondays below. Drawn here because the library's own axes go through
 * portals, and a browser makes every portal inside a drawing a stop of the tab key.
 */
export function Axes({ lines, mondays, datesBelow }: Props) {
  const across = useXAxisScale()
  const up = useYAxisScale()
  const plot = usePlotArea()
  if (!across || !plot) return null
  const dates = mondays.flatMap(day => {
    const x = across(day, { position: 'middle' })
    return x === undefined ? [] : [{ day, x }]
  })
  const [first, second] = dates
  const every = first && second ? Math.max(1, Math.ceil(roomForDate / (second.x - first.x))) : 1
  return (
    <g>
      {lines.map(value => {
        const y = up?.(value)
        if (y === undefined) return null
        return (
          <g key={value}>
            <path d={`M${plot.x} ${y}h${plot.width}`} className={classes.line} />
            <text x={plot.x - 8} y={y + 4.5} textAnchor="end">
              {value}
            </text>
          </g>
        )
      })}
      {dates
        .filter((_, index) => index % every === 0)
        .map(({ day, x }) => (
          <text key={day} x={x} y={plot.y + plot.height + datesBelow} textAnchor="middle">
            {dayWords(day)}
          </text>
        ))}
    </g>
  )
}
