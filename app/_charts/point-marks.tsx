'use client'

import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts'
import type { DrawnMark, DrawnPoint } from '@/lib/domain/series/drawing'
import classes from './drawing.module.css'

/** Half a diamond, in pixels: as large to the eye as a point. */
const half = 7.5

/** Words over a point keep this far from the ends of the drawing. */
const halfWords = 26

/** Points of a place, one over the other; a ring round those that have one, a diamond for those over a limit. */
export function PointMarks({ points }: { points: readonly DrawnPoint[] }) {
  const across = useXAxisScale()
  const up = useYAxisScale()
  const plot = usePlotArea()
  if (!across || !up || !plot) return null
  const wordsAt = (x: number): number =>
    Math.min(Math.max(x, plot.x + halfWords), plot.x + plot.width - halfWords + 12)
  return (
    <g>
      {points.map(({ key, marks }) => {
        const x = across(key, { position: 'middle' })
        if (x === undefined || marks === undefined) return null
        return marks.map(mark => {
          const y = up(mark.at)
          if (y === undefined) return null
          return (
            <g key={`${key} ${mark.at}`}>
              <Mark mark={mark} x={x} y={y} />
              {mark.words !== undefined && (
                <text className={classes.strong} x={wordsAt(x)} y={y - 13} textAnchor="middle">
                  {mark.words}
                </text>
              )}
            </g>
          )
        })
      })}
    </g>
  )
}

const Mark = ({ mark: { hasRing, isOver }, x, y }: { mark: DrawnMark; x: number; y: number }) => (
  <>
    {hasRing && <circle cx={x} cy={y} r={9} className={classes.ring} />}
    {isOver === true ? (
      <path
        d={`M${x} ${y - half}L${x + half} ${y}L${x} ${y + half}L${x - half} ${y}Z`}
        className={`${classes.point} ${classes.over}`}
      />
    ) : (
      <circle cx={x} cy={y} r={6} className={classes.point} />
    )}
  </>
)
