import Link from 'next/link'
import type { FigureRow } from '@/lib/domain/series/drawing'
import classes from './chart.module.css'

type Props = {
  caption: string
  columns: readonly string[]
  rows: readonly FigureRow[]
  /** The screen on which the entries of a row stand, by its key. */
  hrefOf?: ((key: string) => string) | undefined
}

/** All figures of a drawing, as a table a screen reader can walk. The first column names the rows. */
export function ChartTable({ caption, columns, rows, hrefOf }: Props) {
  return (
    <table>
      <caption className={classes.caption}>{caption}</caption>
      <thead>
        <tr>
          {columns.map(name => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, head, cells }) => (
          <tr key={key}>
            <th scope="row">
              {hrefOf === undefined ? (
                head
              ) : (
                <Link href={hrefOf(key)} prefetch={false}>
                  {head}
                </Link>
              )}
            </th>
            {cells.map((cell, index) => (
              <td key={columns[index + 1]}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
