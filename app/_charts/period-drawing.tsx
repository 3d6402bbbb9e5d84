'use client'

import { useMemo } from 'react'
import { Bar, BarChart, Tooltip, XAxis, YAxis, type BarShapeProps } from 'recharts'
import type { DrawnPoint, Drawing, FigureRow } from '@/lib/domain/series/drawing'
import { markedPlaces } from '@/lib/domain/series/span-marks'
import { Axes } from './axes'
import { BarMark } from './bar-mark'
import { CrampMarks } from './cramp-marks'
import classes from './drawing.module.css'
import { EdgeArea, EdgeLine, OverMarks } from './edge-marks'
import { Gaps } from './gaps'
import { KnownStrips } from './known-strips'
import { Levels } from './levels'
import { MarkLines, roomForMarks } from './mark-lines'
import { useMarkedDays } from './marked-days'
import { MiddleMarks } from './middle-marks'
import { PointMarks } from './point-marks'
import { Pointed } from './pointed'
import { Readout } from './readout'
import { roomLeftOf } from './room-left'
import { WordsAtEnd } from './words-at-end'

type Props = {
  /** The sentence over the drawing, by which a screen reader calls it. */
  name: string
  drawing: Drawing
  /** The words of each point, by its key, with the names of their columns. */
  columns: readonly string[]
  rows: readonly FigureRow[]
}

/** One drawing of periods: bars, middles with their half, or points; a hatch where nothing is known; strips of known days. */
export function PeriodDrawing({ name, drawing, columns, rows }: Props) {
  const { shape, points, ticks, lines, top, stripWord, showsValues, levels, crampsWord, edgeWords } = drawing
  const last = points.at(-1)
  const marked = useMarkedDays()
  const places = useMemo(
    () =>
      markedPlaces(
        points.map(({ key }) => key),
        marked,
      ),
    [points, marked],
  )
  const roomForCramps = crampsWord === undefined ? 0 : 32
  const roomOver = roomForNumber + roomForCramps + (places.size > 0 ? roomForMarks : 0)
  return (
    <BarChart
      className={`${classes.drawing}`}
      responsive
      data={points}
      margin={{
        top: roomOver,
        right: 52,
        bottom: stripWord === null ? 26 : 40,
        left: roomLeftOf(lines),
      }}
      barCategoryGap="20%"
      maxBarSize={64}
      role="img"
      aria-label={name}
      accessibilityLayer
    >
      <XAxis dataKey="key" hide />
      <YAxis domain={[0, top]} hide />
      <Pointed />
      <Axes lines={lines} ticks={ticks} ticksBelow={stripWord === null ? 20 : 34} />
      <Gaps places={points.filter(({ isGap }) => isGap).map(({ key }) => key)} />
      <EdgeArea points={points} />
      <Tooltip
        content={({ active, label }) => (
          <Readout
            columns={columns}
            row={active ? rows.find(({ key }) => key === label) : undefined}
            marked={[...places].find(([key]) => key === label)?.[1] ?? []}
          />
        )}
        position={{ y: -14 }}
        allowEscapeViewBox={{ x: false, y: true }}
        cursor={false}
        filterNull={false}
        isAnimationActive={false}
      />
      {places.size > 0 && (
        <MarkLines places={places} lift={roomForCramps + (showsValues ? roomForNumber : 0)} />
      )}
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
      {levels !== undefined && <Levels levels={levels} points={points} />}
      {shape === 'middles' && <MiddleMarks points={points} top={top} />}
      {shape === 'marks' && <PointMarks points={points} />}
      {crampsWord !== undefined && <CrampMarks points={points} word={crampsWord} />}
      <EdgeLine points={points} />
      {edgeWords && <OverMarks points={points} above={edgeWords.above} />}
      {stripWord !== null && <KnownStrips points={points} word={stripWord} />}
      {last && <WordsAtEnd place={last.key} words={wordsAtEnd(drawing)} />}
    </BarChart>
  )
}

/** The word of today's mark, and that of the edges beside their middle. */
function wordsAtEnd({ points, atEnd, edgeWords }: Drawing): { value: number; lines: readonly string[] }[] {
  const edges = points.findLast(point => point.edges !== undefined)?.edges
  return [
    ...(edges && edgeWords ? [{ value: (edges.low + edges.high) / 2, lines: edgeWords.atEnd }] : []),
    ...(atEnd ? [atEnd] : []),
  ]
}

/** A figure for every place: where no place has one, the library makes no scale, and marks, lines and hatch are lost. */
const barValue = ({ value }: DrawnPoint): number => value ?? 0

/** What a number over the highest bar takes over the plot, in pixels. */
const roomForNumber = 14

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
