'use client'

import { useXAxisScale, useYAxisScale } from 'recharts'
import type { DrawnPoint } from '@/lib/domain/series/drawing'
import classes from './drawing.module.css'

/** The ends of a place across, and its edges up, in pixels. */
type Placed = { start: number; end: number; low: number; high: number }

/** Neighbours that have edges, one run after the other. */
function usePlacedRuns(points: readonly DrawnPoint[]): Placed[][] {
  const across = useXAxisScale()
  const up = useYAxisScale()
  const runs: Placed[][] = []
  let run: Placed[] = []
  for (const { key, edges } of points) {
    const start = across?.(key, { position: 'start' })
    const end = across?.(key, { position: 'end' })
    const low = edges && up?.(edges.low)
    const high = edges && up?.(edges.high)
    if (start === undefined || end === undefined || low === undefined || high === undefined) run = []
    else {
      if (run.length === 0) runs.push(run)
      run.push({ start, end, low, high })
    }
  }
  return runs
}

const steps = (run: readonly Placed[], edge: 'low' | 'high'): string =>
  run.map(place => `V${place[edge]}H${place.end}`).join('')

const stepsBack = (run: readonly Placed[]): string =>
  run
    .toReversed()
    .map(place => `V${place.low}H${place.start}`)
    .join('')

const isLine = (points: readonly DrawnPoint[]): boolean =>
  points.every(({ edges }) => edges === undefined || edges.low === edges.high)

/** What the values are held against as a stepped area behind them; nothing where both edges are one everywhere. */
export function EdgeArea({ points }: { points: readonly DrawnPoint[] }) {
  const runs = usePlacedRuns(points)
  if (isLine(points)) return null
  return (
    <g>
      {runs.map(run => {
        const [first] = run
        return (
          first && (
            <path
              key={first.start}
              d={`M${first.start} ${first.high}${steps(run, 'high')}${stepsBack(run)}Z`}
              className={classes.edges}
            />
          )
        )
      })}
    </g>
  )
}

/** The same as a line over the values, where both edges are one everywhere. */
export function EdgeLine({ points }: { points: readonly DrawnPoint[] }) {
  const runs = usePlacedRuns(points)
  if (!isLine(points)) return null
  return (
    <g>
      {runs.map(run => {
        const [first] = run
        if (first === undefined) return null
        const path = `M${first.start} ${first.high}${steps(run, 'high')}`
        return (
          <g key={first.start}>
            <path d={path} className={classes.edgeGround} />
            <path d={path} className={classes.edge} />
          </g>
        )
      })}
    </g>
  )
}

/** Words over neighbouring marks would run into each other. */
const roomForWord = 52

type Over = { key: string; x: number; y: number; over: 'above' | 'at-least' }

/** Which of these marks, from left to right, have room for their word. */
function withWord(marks: readonly Over[]): Set<string> {
  const worded = new Set<string>()
  let last = -Infinity
  for (const { key, x, over } of marks) {
    if (over !== 'above' || x - last < roomForWord) continue
    worded.add(key)
    last = x
  }
  return worded
}

type OverProps = { points: readonly DrawnPoint[]; above: string }

/** Over a bar: a diamond with a word where it is over the upper edge, an arrow where it is at least so much. */
export function OverMarks({ points, above }: OverProps) {
  const across = useXAxisScale()
  const up = useYAxisScale()
  if (!across || !up) return null
  const marks = points.flatMap(({ key, value, over }) => {
    const x = across(key, { position: 'middle' })
    const y = value === null ? undefined : up(value)
    return over === undefined || x === undefined || y === undefined ? [] : [{ key, x, y, over }]
  })
  const worded = withWord(marks)
  return (
    <g>
      {marks.map(({ key, x, y, over }) =>
        over === 'at-least' ? (
          <path key={key} d={`M${x} ${y - 2}v-8m-3.5 3.5l3.5 -3.5l3.5 3.5`} className={classes.atLeast} />
        ) : (
          <g key={key}>
            <path d={`M${x} ${y - 14}l5 5l-5 5l-5 -5Z`} className={classes.above} />
            {worded.has(key) && (
              <text x={x} y={y - 18} textAnchor="middle" className={classes.strong}>
                {above}
              </text>
            )}
          </g>
        ),
      )}
    </g>
  )
}
