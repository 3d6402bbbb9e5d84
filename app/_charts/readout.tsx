import type { FigureRow } from '@/lib/domain/series/drawing'
import classes from './drawing.module.css'

/** The row under the finger, the pointer or the arrow keys, as words; nothing while nothing is pointed at. */
export function Readout({ columns, row }: { columns: readonly string[]; row: FigureRow | undefined }) {
  if (row === undefined) return null
  return (
    <div className={classes.readout}>
      <strong>{row.head}</strong>
      {row.cells.map((cell, index) => (
        <span key={columns[index + 1]}>
          {columns[index + 1]}: {cell}
        </span>
      ))}
    </div>
  )
}
