'use client'

import { Bar, BarChart, Tooltip, XAxis, YAxis, type BarShapeProps } from 'recharts'
import type { CrampDrawing, CrampPoint } from '@/lib/domain/series/cramps-per-week-points'
import { Axes } from './axes'
import { BarMark } from './bar-mark'
import classes from './drawing.module.css'
import { Gaps } from './gaps'
import { KnownStrips } from './known-strips'
import { Pointed } from './pointed'
import { Readout } from './readout'
import { WordAtMark } from './word-at-mark'

/** `name` is the sentence over the drawing, by which a screen reader calls it. */
type Props = CrampDrawing & { name: string }

/** Cramps per week: a bar with its count, a dot for a week without a cramp, a hatch where nothing is known; under each the days known. */
export function CrampsPerWeek({ name, points, mondays, scale }: Props) {
  const gaps = points.filter(({ cramps }) => cramps === null).map(({ from }) => from)
  const thisWeek = points.find(({ isThisWeek }) => isThisWeek)
  return (
    <BarChart
      className={`${classes.drawing} ${classes.cramps}`}
      responsive
      data={points}
      margin={{ top: 14, right: 48, bottom: 40, left: 30 }}
      barCategoryGap="20%"
      maxBarSize={64}
      role="img"
      aria-label={name}
      accessibilityLayer
    >
      <XAxis dataKey="from" hide />
      <YAxis domain={[0, scale.top]} hide />
      <Pointed />
      <Axes lines={scale.ticks} mondays={mondays} datesBelow={34} />
      <Gaps places={gaps} />
      <Tooltip
        content={({ active, label }) => (
          <Readout words={active ? points.find(point => point.from === label)?.words : undefined} />
        )}
        position={{ y: -14 }}
        allowEscapeViewBox={{ x: false, y: true }}
        cursor={false}
        filterNull={false}
        isAnimationActive={false}
      />
      <Bar
        dataKey="cramps"
        shape={(bar: BarShapeProps) => <CrampBar bar={bar} point={points[bar.originalDataIndex]} />}
        zIndex={0}
        isAnimationActive={false}
      />
      <KnownStrips points={points} />
      {thisWeek && <WordAtMark place={thisWeek.from} value={thisWeek.cramps ?? 0} lines={['this', 'week']} />}
    </BarChart>
  )
}

/** Where a bar is at least this wide, its count stands over it. */
const roomForCount = 12

type MarkProps = { bar: BarShapeProps; point: CrampPoint | undefined }

function CrampBar({ bar, point }: MarkProps) {
  if (point === undefined || point.cramps === null) return null
  return (
    <g>
      <BarMark x={bar.x} y={bar.y} width={bar.width} height={bar.height} isOpen={point.isPart} />
      {point.cramps > 0 && bar.width >= roomForCount && (
        <text className={classes.strong} x={bar.x + bar.width / 2} y={bar.y - 5} textAnchor="middle">
          {point.cramps}
        </text>
      )}
    </g>
  )
}
