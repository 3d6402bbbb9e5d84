import Link from 'next/link'
import classes from './chart.module.css'

type Props = {
  caption: string
  columns: readonly string[]
  rows: readonly { key: string; head: string; cells: readonly string[] }[]
  /** The screen on which the entries of a row stand, by its key; null: it has none. */
  hrefOf?: ((key: string) => string | null) | undefined
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
              <RowHead head={head} href={hrefOf?.(key) ?? null} />
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

const RowHead = ({ head, href }: { head: string; href: string | null }) =>
  href === null ? (
    head
  ) : (
    <Link href={href} prefetch={false}>
      {head}
    </Link>
  )
