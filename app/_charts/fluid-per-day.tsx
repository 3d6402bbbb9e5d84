'use client'

import { Bar, BarChart, Tooltip, XAxis, YAxis, type BarShapeProps } from 'recharts'
import type { FluidDrawing, FluidPoint } from '@/lib/domain/series/fluid-per-day-points'
import { Axes } from './axes'
import { BarMark } from './bar-mark'
import classes from './drawing.module.css'
import { Gaps } from './gaps'
import { Pointed } from './pointed'
import { Readout } from './readout'
import { WordAtMark } from './word-at-mark'

/** `name` is the sentence over the drawing, by which a screen reader calls it. */
type Props = FluidDrawing & { name: string }

/** Fluid per day: a bar where it is known, a dot where no drink was logged, a hatch where nothing is; today an outline. */
export function FluidPerDay({ name, points, mondays, scale }: Props) {
  const gaps = points.filter(({ amount }) => amount === null).map(({ day }) => day)
  const today = points.find(({ isToday }) => isToday)
  return (
    <BarChart
      className={`${classes.drawing} ${classes.fluid}`}
      responsive
      data={points}
      margin={{ top: 14, right: 48, bottom: 26, left: 30 }}
      barCategoryGap="20%"
      role="img"
      aria-label={name}
      accessibilityLayer
    >
      <XAxis dataKey="day" hide />
      <YAxis domain={[0, scale.top]} hide />
      <Pointed />
      <Axes lines={scale.ticks} mondays={mondays} datesBelow={20} />
      <Gaps places={gaps} />
      <Tooltip
        content={({ active, label }) => (
          <Readout words={active ? points.find(point => point.day === label)?.words : undefined} />
        )}
        position={{ y: -14 }}
        allowEscapeViewBox={{ x: false, y: true }}
        cursor={false}
        filterNull={false}
        isAnimationActive={false}
      />
      <Bar
        dataKey="amount"
        shape={(bar: BarShapeProps) => <FluidBar bar={bar} point={points[bar.originalDataIndex]} />}
        zIndex={0}
        isAnimationActive={false}
      />
      {today && <WordAtMark place={today.day} value={today.amount ?? 0} lines={['today']} />}
    </BarChart>
  )
}

type MarkProps = { bar: BarShapeProps; point: FluidPoint | undefined }

function FluidBar({ bar, point }: MarkProps) {
  return point === undefined || point.amount === null ? null : (
    <BarMark x={bar.x} y={bar.y} width={bar.width} height={bar.height} isOpen={point.isToday} />
  )
}
