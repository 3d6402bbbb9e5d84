'use client'

import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts'
import type { DrawnPoint } from '@/lib/domain/series/drawing'
import classes from './drawing.module.css'

/** A strip at most this wide, and its dot, in pixels. */
const widest = 12
const dot = 4.25

/**
 * In each place a strip from one end of a middle's span to the other, with a dot at the middle, and a thin line from the
 * least to the most where they are given. A strip that leaves the scale ends in an arrow.
 */
export function MiddleMarks({ points, top }: { points: readonly DrawnPoint[]; top: number }) {
  const across = useXAxisScale()
  const up = useYAxisScale()
  const plot = usePlotArea()
  if (!across || !up || !plot) return null
  return (
    <g>
      {points.map(({ key, value, low, high, least, most }) => {
        const start = across(key, { position: 'start' })
        const end = across(key, { position: 'end' })
        const y = value === null ? undefined : up(value)
        if (start === undefined || end === undefined || y === undefined) return null
        const width = Math.min(widest, (end - start) * 0.8)
        const x = (start + end) / 2
        const isCut = high !== undefined && high > top
        return (
          <g key={key}>
            <Whole
              x={x}
              from={least === undefined ? undefined : up(least)}
              to={most === undefined ? undefined : up(most)}
            />
            <Half
              x={x}
              width={width}
              from={up(low ?? value)}
              to={up(Math.min(high ?? value ?? 0, top))}
              isCut={isCut}
            />
            <circle cx={x} cy={y} r={Math.min(dot, width / 2)} className={classes.bar} />
          </g>
        )
      })}
    </g>
  )
}

type Ends = { x: number; from: number | undefined; to: number | undefined }

function Whole({ x, from, to }: Ends) {
  if (from === undefined || to === undefined) return null
  return <path d={`M${x} ${from}V${to}`} className={classes.whole} />
}

function Half({ x, width, from, to, isCut }: Ends & { width: number; isCut: boolean }) {
  if (from === undefined || to === undefined) return null
  const ends = width / 2
  const foot = from + ends
  return isCut ? (
    <g>
      <path
        d={`M${x - ends} ${to}V${from}a${ends} ${ends} 0 0 0 ${width} 0V${to}Z`}
        className={classes.half}
      />
      <path d={`M${x - ends} ${to + ends}L${x} ${to}L${x + ends} ${to + ends}`} className={classes.arrow} />
    </g>
  ) : (
    <rect
      x={x - ends}
      y={to - ends}
      width={width}
      height={foot - to + ends}
      rx={ends}
      className={classes.half}
    />
  )
}
