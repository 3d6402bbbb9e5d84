'use client'

import { useId } from 'react'
import { usePlotArea, useXAxisScale } from 'recharts'
import { HatchPattern } from './hatch-pattern'

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
