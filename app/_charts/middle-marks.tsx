'use client'

import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts'
import type { DrawnPoint } from '@/lib/domain/series/drawing'
import classes from './drawing.module.css'

/** A strip at most this wide, and its dot, in pixels. */
const widest = 12
const dot = 4.25

/** In each place a strip from one end of the middle half to the other, with a dot at the middle. */
export function MiddleMarks({ points }: { points: readonly DrawnPoint[] }) {
  const across = useXAxisScale()
  const up = useYAxisScale()
  const plot = usePlotArea()
  if (!across || !up || !plot) return null
  return (
    <g>
      {points.map(({ key, value, low, high }) => {
        const start = across(key, { position: 'start' })
        const end = across(key, { position: 'end' })
        const y = value === null ? undefined : up(value)
        if (start === undefined || end === undefined || y === undefined) return null
        const width = Math.min(widest, (end - start) * 0.8)
        const x = (start + end) / 2
        return (
          <g key={key}>
            <Half x={x} width={width} from={up(low ?? value)} to={up(high ?? value)} />
            <circle cx={x} cy={y} r={Math.min(dot, width / 2)} className={classes.bar} />
          </g>
        )
      })}
    </g>
  )
}

type HalfProps = { x: number; width: number; from: number | undefined; to: number | undefined }

function Half({ x, width, from, to }: HalfProps) {
  if (from === undefined || to === undefined) return null
  const ends = width / 2
  return (
    <rect
      x={x - ends}
      y={to - ends}
      width={width}
      height={from - to + 2 * ends}
      rx={ends}
      className={classes.half}
    />
  )
}
