'use client'

import { useXAxisScale, useYAxisScale } from 'recharts'
import type { DrawnPoint } from '@/lib/domain/series/drawing'
import classes from './drawing.module.css'

/** Points of a place, one over the other; a ring round those that have one. */
export function PointMarks({ points }: { points: readonly DrawnPoint[] }) {
  const across = useXAxisScale()
  const up = useYAxisScale()
  if (!across || !up) return null
  return (
    <g>
      {points.map(({ key, marks }) => {
        const x = across(key, { position: 'middle' })
        if (x === undefined || marks === undefined) return null
        return marks.map(({ at, hasRing }) => {
          const y = up(at)
          if (y === undefined) return null
          return (
            <g key={`${key} ${at}`}>
              {hasRing && <circle cx={x} cy={y} r={9} className={classes.ring} />}
              <circle cx={x} cy={y} r={6} className={classes.point} />
            </g>
          )
        })
      })}
    </g>
  )
}
