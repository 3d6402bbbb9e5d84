'use client'

import { useMemo } from 'react'
import { BarChart, Tooltip } from 'recharts'
import type { Drawing, FigureRow } from '@/lib/domain/series/drawing'
import { markedPlaces, type MarkedDay } from '@/lib/domain/series/span-marks'
import classes from './drawing.module.css'
import { MarkLines, roomForMarks } from './mark-lines'
import { useMarkedDays } from './marked-days'
import { PeriodBars } from './period-bars'
import { MarksBehind, MarksOver } from './period-marks'
import { PeriodScales } from './period-scales'
import { Pointed } from './pointed'
import { Readout } from './readout'
import { roomLeftOf } from './room-left'
import { usePieces } from './use-pieces'
import { useSize } from './use-size'

type Props = {
  /** The sentence over the drawing, by which a screen reader calls it. */
  name: string
  drawing: Drawing
  /** The words of each point, by its key, with the names of their columns. */
  columns: readonly string[]
  rows: readonly FigureRow[]
}

/** The pieces of a drawing, in the order in which they come: its frame, scales, bars, marks, and what answers a pointer. */
const piece = { frame: 1, scales: 2, bars: 3, marks: 4, readout: 5 } as const

/** What a number over the highest bar takes over the plot, in pixels. */
const roomForNumber = 14

/** What the marks of cramps take over the plot, in pixels. */
const roomForCramps = ({ crampsWord }: Drawing): number => (crampsWord === undefined ? 0 : 32)

/** What stands round the plot takes so much, in pixels. */
const marginOf = (drawing: Drawing, hasMarks: boolean) => ({
  top: roomForNumber + roomForCramps(drawing) + (hasMarks ? roomForMarks : 0),
  right: 52,
  bottom: drawing.stripWord === null ? 26 : 40,
  left: roomLeftOf(drawing.lines),
})

/** It fills its box, and is wider or narrower with it, in print too. */
const asLargeAsItsBox = { width: '100%', height: '100%' }

/**
 * One drawing of periods: bars, middles with their half, or points; a hatch where nothing is known; strips of known days.
 * It comes piece by piece: all at once would keep a slow telephone from answering.
 */
export function PeriodDrawing({ name, drawing, columns, rows }: Props) {
  const { points, showsValues } = drawing
  const [box, size] = useSize()
  const pieces = usePieces(piece.readout, size !== null)
  const marked = useMarkedDays()
  const places = useMemo(
    () =>
      markedPlaces(
        points.map(({ key }) => key),
        marked,
      ),
    [points, marked],
  )
  const margin = useMemo(() => marginOf(drawing, places.size > 0), [drawing, places])
  return (
    <div ref={box} className={classes.box}>
      {size !== null && pieces >= piece.frame && (
        <BarChart
          className={`${classes.drawing}`}
          {...size}
          style={asLargeAsItsBox}
          data={points}
          margin={margin}
          barCategoryGap="20%"
          maxBarSize={64}
          role="img"
          aria-label={name}
          accessibilityLayer
        >
          {pieces >= piece.readout && <Pointed />}
          {pieces >= piece.marks && <MarksBehind drawing={drawing} />}
          {pieces >= piece.readout && <RowUnderPointer columns={columns} rows={rows} places={places} />}
          {pieces >= piece.marks && places.size > 0 && (
            <MarkLines places={places} lift={roomForCramps(drawing) + (showsValues ? roomForNumber : 0)} />
          )}
          {pieces >= piece.scales && <PeriodScales top={drawing.top} />}
          {pieces >= piece.bars && <PeriodBars drawing={drawing} />}
          {pieces >= piece.marks && <MarksOver drawing={drawing} />}
        </BarChart>
      )}
    </div>
  )
}

type RowUnderPointerProps = Pick<Props, 'columns' | 'rows'> & { places: ReturnType<typeof markedPlaces> }

function RowUnderPointer({ columns, rows, places }: RowUnderPointerProps) {
  const markedAt = (label: unknown): MarkedDay[] => [...places].find(([key]) => key === label)?.[1] ?? []
  return (
    <Tooltip
      content={({ active, label }) => (
        <Readout
          columns={columns}
          row={active ? rows.find(({ key }) => key === label) : undefined}
          marked={markedAt(label)}
        />
      )}
      position={{ y: -14 }}
      allowEscapeViewBox={{ x: false, y: true }}
      cursor={false}
      filterNull={false}
      isAnimationActive={false}
    />
  )
}
