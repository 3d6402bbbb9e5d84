'use client'

import { useId } from 'react'
import { usePlotArea, useXAxisScale } from 'recharts'
import type { DrawnPoint } from '@/lib/domain/series/drawing'
import classes from './drawing.module.css'
import { HatchPattern } from './hatch-pattern'

const height = 8
const below = 7

/** Under each period a strip of its days: the known ones filled from the left, the others hatched. */
export function KnownStrips({ points, word }: { points: readonly DrawnPoint[]; word: string }) {
  const id = useId()
  const place = useXAxisScale()
  const plot = usePlotArea()
  if (!place || !plot) return null
  const y = plot.y + plot.height + below
  return (
    <g>
      <HatchPattern id={id} apart={3.5} />
      {points.map(({ key, known }) => {
        const start = place(key, { position: 'start' })
        const end = place(key, { position: 'end' })
        if (start === undefined || end === undefined || known === undefined) return null
        return <Strip key={key} start={start} end={end} y={y} known={known} hatch={`url(#${id})`} />
      })}
      <text x={plot.x + plot.width + 5} y={y + height}>
        {word}
      </text>
    </g>
  )
}

type StripProps = { start: number; end: number; y: number; known: number; hatch: string }

function Strip({ start, end, y, known, hatch }: StripProps) {
  const gap = Math.max(0.75, Math.min(3, (end - start) * 0.1))
  const x = start + gap
  const width = end - start - 2 * gap
  const filled = width * known
  const radius = Math.min(height / 2, width / 4)
  return (
    <g>
      {known < 1 && (
        <>
          <rect x={x} y={y} width={width} height={height} rx={radius} fill={hatch} />
          <rect
            x={x + 0.5}
            y={y + 0.5}
            width={width - 1}
            height={height - 1}
            rx={radius}
            className={classes.strip}
          />
        </>
      )}
      <rect
        x={x}
        y={y}
        width={filled}
        height={height}
        rx={Math.min(radius, filled / 2)}
        className={classes.known}
      />
    </g>
  )
}
