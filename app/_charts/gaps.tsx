'use client'

import { useId } from 'react'
import { usePlotArea, useXAxisScale } from 'recharts'
import classes from './drawing.module.css'

/** The pattern of what is not known: lines at 45 degrees, so many pixels apart. */
export function HatchPattern({ id, apart = 6 }: { id: string; apart?: number }) {
  return (
    <defs>
      <pattern
        id={id}
        width={apart}
        height={apart}
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <path d={`M0 0V${apart}`} className={classes.hatch} />
      </pattern>
    </defs>
  )
}

/** Columns of hatch over the whole height, where nothing is known. Neighbours grow together: a long gap is one. */
export function Gaps({ places }: { places: readonly string[] }) {
  const hatch = useId()
  const place = useXAxisScale()
  const plot = usePlotArea()
  if (!place || !plot) return null
  return (
    <g>
      <HatchPattern id={hatch} />
      {places.map(key => {
        const start = place(key, { position: 'start' })
        const end = place(key, { position: 'end' })
        if (start === undefined || end === undefined) return null
        return (
          <rect
            key={key}
            x={start}
            y={plot.y}
            width={end - start}
            height={plot.height}
            fill={`url(#${hatch})`}
          />
        )
      })}
    </g>
  )
}
