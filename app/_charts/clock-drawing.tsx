import { useId } from 'react'
import type { HoursChart } from '@/lib/domain/series/hours-chart'
import classes from './clock.module.css'
import { HatchPattern } from './hatch-pattern'
import { PlacedWords } from './placed-words'

/** Hours round a clock, midnight at the top; hatched where no day is known. */
export function ClockDrawing({ chart: { drawing, around, sentence } }: { chart: HoursChart }) {
  const hatch = useId()
  const { width, height, inner, outer, night, bars, dots, words, gathered } = drawing
  const isKnown = bars.length + dots.length > 0
  return (
    <svg
      className={classes.clock}
      viewBox={`${-width / 2} ${-height / 2} ${width} ${height}`}
      role="img"
      aria-label={sentence}
    >
      <path d={night} className={classes.night} />
      {!isKnown && (
        <>
          <HatchPattern id={hatch} />
          <circle r={outer} fill={`url(#${hatch})`} />
        </>
      )}
      <circle r={inner} className={classes.ring} />
      <circle r={outer} className={classes.ring} />
      <PlacedWords words={words} />
      {dots.map(({ x, y }) => (
        <circle key={`${x} ${y}`} cx={x} cy={y} r="2.4" className={classes.none} />
      ))}
      {bars.map(({ hour, path }) => (
        <path key={hour} d={path} className={classes.bar} />
      ))}
      <g className={classes.counts}>
        <PlacedWords words={bars.flatMap(({ word }) => word ?? [])} />
      </g>
      {gathered !== null && (
        <>
          <path d={gathered.strip} className={classes.strip} />
          <circle cx={gathered.dot.x} cy={gathered.dot.y} r="5" className={classes.centre} />
        </>
      )}
      {around !== null && (
        <>
          <text y="-6" textAnchor="middle">
            {around.word}
          </text>
          <text y="14" textAnchor="middle" className={classes.time}>
            {around.time}
          </text>
        </>
      )}
    </svg>
  )
}
