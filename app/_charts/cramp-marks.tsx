'use client'

import { usePlotArea, useXAxisScale } from 'recharts'
import type { DrawnPoint } from '@/lib/domain/series/drawing'
import classes from './drawing.module.css'

const radius = 4.5

/** What a digit of a number takes, in pixels. */
const digit = 7.5

/** Over each bar a mark where a cramp came, with their number over it where there were more; the word stands at the right. */
export function CrampMarks({ points, word }: { points: readonly DrawnPoint[]; word: string }) {
  const across = useXAxisScale()
  const plot = usePlotArea()
  if (!across || !plot) return null
  const y = plot.y - 12
  return (
    <g>
      {points.map(({ key, cramps }, index) => {
        const start = across(key, { position: 'start' })
        const end = across(key, { position: 'end' })
        if (start === undefined || end === undefined || cramps === undefined) return null
        const x = (start + end) / 2
        const words = String(cramps)
        const isBesideNumber = [index - 1, index + 1].some(beside => (points[beside]?.cramps ?? 0) > 1)
        const hasRoom = !isBesideNumber || end - start >= digit * words.length + 3
        return (
          <g key={key}>
            <circle cx={x} cy={y} r={Math.min(radius, (end - start) / 2)} className={classes.cramp} />
            {cramps > 1 && hasRoom && (
              <text className={classes.strong} x={x} y={y - 8} textAnchor="middle">
                {words}
              </text>
            )}
          </g>
        )
      })}
      <text x={plot.x + plot.width + 5} y={y + 4.5}>
        {word}
      </text>
    </g>
  )
}
