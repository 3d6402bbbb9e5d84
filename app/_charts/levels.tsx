'use client'

import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts'
import type { DrawnPoint, Level } from '@/lib/domain/series/drawing'
import classes from './drawing.module.css'

const lineHeight = 15

type Props = { levels: readonly Level[]; points: readonly DrawnPoint[] }

/** Dashed lines across: a middle over known places only, a limit over all; the words of each at the right end. */
export function Levels({ levels, points }: Props) {
  const across = useXAxisScale()
  const up = useYAxisScale()
  const plot = usePlotArea()
  if (!across || !up || !plot) return null
  const placed = levels
    .flatMap(level => {
      const y = up(level.at)
      return y === undefined ? [] : [{ level, y }]
    })
    .sort((one, other) => one.y - other.y)
  const span = (key: string) => {
    const [start, end] = [across(key, { position: 'start' }), across(key, { position: 'end' })]
    return start === undefined || end === undefined ? null : { start, end }
  }
  const known = points.flatMap(({ key, isGap }) => {
    const place = isGap ? null : span(key)
    return place === null ? [] : [place]
  })
  return (
    <g>
      {placed.map(({ level: { at, words, kind }, y }, index) => {
        const before = placed[index - 1]
        const free = before === undefined ? 0 : before.y + 4 + lineHeight * before.level.words.length
        return (
          <g key={`${kind} ${at}`}>
            {kind === 'limit' ? (
              <path d={`M${plot.x} ${y}h${plot.width}`} className={classes.limit} />
            ) : (
              <path d={pathOver(known, y)} className={classes.middle} />
            )}
            <text className={classes.strong} x={plot.x + plot.width + 5} y={Math.max(y, free) + 4.5}>
              {words.map((line, place) => (
                <tspan key={line} x={plot.x + plot.width + 5} dy={place === 0 ? 0 : lineHeight}>
                  {line}
                </tspan>
              ))}
            </text>
          </g>
        )
      })}
    </g>
  )
}

/** A line over each run of places that touch, so that its dashes go on from one to the next. */
function pathOver(places: readonly { start: number; end: number }[], y: number): string {
  let path = ''
  let reached: number | null = null
  for (const { start, end } of places) {
    path += reached !== null && Math.abs(start - reached) < 0.5 ? `H${end}` : `M${start} ${y}H${end}`
    reached = end
  }
  return path
}
