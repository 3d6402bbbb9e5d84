'use client'

import { usePlotArea, useXAxisScale } from 'recharts'
import type { MarkedDay, MarkKind } from '@/lib/domain/series/span-marks'
import type { LocalDate } from '@/lib/domain/time/local-date'
import classes from './drawing.module.css'
import { markIcons } from './mark-icons'

/** An icon's side, its gap to the plot, and how near two of them make one group, in pixels. */
const side = 16
const gap = 4
const near = 20

/** Room that the marks take over the plot, in pixels. */
export const roomForMarks = side + gap + 4

type Group = { xs: number[]; kinds: MarkKind[] }

type MarkLinesProps = {
  places: ReadonlyMap<LocalDate, readonly MarkedDay[]>
  /** So many pixels over the plot are taken by something else. */
  lift: number
}

/** Over each marked place its shape, or how many there are, and a dotted line down. Their words stand in the readout. */
export function MarkLines({ places, lift }: MarkLinesProps) {
  const across = useXAxisScale()
  const plot = usePlotArea()
  if (!across || !plot) return null
  const groups: Group[] = []
  for (const [key, days] of [...places].sort(([one], [other]) => (one < other ? -1 : 1))) {
    const x = across(key, { position: 'middle' })
    if (x === undefined) continue
    const kinds = days.flatMap(day => day.kinds)
    const last = groups.at(-1)
    if (last && x - (last.xs[0] ?? x) < near) {
      last.xs.push(x)
      last.kinds.push(...kinds)
    } else groups.push({ xs: [x], kinds })
  }
  return groups.map(group => (
    <Mark key={group.xs[0]} group={group} top={plot.y - lift} height={plot.height + lift} />
  ))
}

function Mark({ group: { xs, kinds }, top, height }: { group: Group; top: number; height: number }) {
  const middle = ((xs[0] ?? 0) + (xs.at(-1) ?? 0)) / 2
  const [kind] = kinds
  const Icon = kind === undefined || kinds.length > 1 ? null : markIcons[kind]
  return (
    <g>
      {xs.map(x => (
        <path key={x} d={`M${x} ${top - gap + 2}V${top + height}`} className={classes.marked} />
      ))}
      {Icon === null ? (
        <text x={middle} y={top - gap - 3} textAnchor="middle" className={classes.strong}>
          {kinds.length}
        </text>
      ) : (
        <Icon
          x={middle - side / 2}
          y={top - gap - side}
          size={side}
          stroke={1.9}
          className={classes.markIcon}
          aria-hidden
        />
      )}
    </g>
  )
}
