'use client'

import { memo } from 'react'
import { Bar, type BarShapeProps } from 'recharts'
import type { DrawnPoint, Drawing } from '@/lib/domain/series/drawing'
import { BarMark } from './bar-mark'
import classes from './drawing.module.css'

/** The bars of a drawing; where it has none, what its scales are made for. */
export const PeriodBars = memo(function PeriodBars({ drawing }: { drawing: Drawing }) {
  const { shape, points, showsValues } = drawing
  return (
    <Bar
      dataKey={barValue}
      shape={(bar: BarShapeProps) => (
        <PeriodBar
          bar={bar}
          point={shape === 'bars' ? points[bar.originalDataIndex] : undefined}
          showsValue={showsValues}
        />
      )}
      zIndex={0}
      isAnimationActive={false}
    />
  )
})

/** A figure for every place: where no place has one, the library makes no scale, and marks, lines and hatch are lost. */
const barValue = ({ value }: DrawnPoint): number => value ?? 0

/** Where a bar is at least this wide, its value stands over it. */
const roomForValue = 16

type BarProps = { bar: BarShapeProps; point: DrawnPoint | undefined; showsValue: boolean }

function PeriodBar({ bar, point, showsValue }: BarProps) {
  if (point === undefined || point.value === null) return null
  return (
    <g>
      <BarMark
        x={bar.x}
        y={bar.y}
        width={bar.width}
        height={bar.height}
        isOpen={point.isOpen}
        isPale={point.isPale}
      />
      {showsValue && point.value > 0 && bar.width >= roomForValue && (
        <text className={classes.strong} x={bar.x + bar.width / 2} y={bar.y - 5} textAnchor="middle">
          {point.value}
        </text>
      )}
    </g>
  )
}
