import type { FigureRow } from '@/lib/domain/series/drawing'
import type { MarkedDay } from '@/lib/domain/series/span-marks'
import classes from './drawing.module.css'

type ReadoutProps = {
  columns: readonly string[]
  row: FigureRow | undefined
  /** The days of the row that are marked. */
  marked: readonly MarkedDay[]
}

/** The row under the finger, the pointer or the arrow keys, as words; nothing while nothing is pointed at. */
export function Readout({ columns, row, marked }: ReadoutProps) {
  if (row === undefined) return null
  return (
    <div className={classes.readout}>
      <strong>{row.head}</strong>
      {row.cells.map((cell, index) => (
        <span key={columns[index + 1]}>
          {columns[index + 1]}: {cell}
        </span>
      ))}
      {marked.map(({ day, words }) => (
        <span key={day}>{words}</span>
      ))}
    </div>
  )
}
