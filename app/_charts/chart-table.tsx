import classes from './chart.module.css'

export type TableColumn = { name: string; isNumber: boolean }

/** One row: a key that is its own, the words of its first cell, which names the row, and the other cells. */
export type TableRow = { key: string; head: string; cells: readonly string[] }

type Props = { caption: string; columns: readonly TableColumn[]; rows: readonly TableRow[] }

/** All figures of a drawing, as a table a screen reader can walk. */
export function ChartTable({ caption, columns, rows }: Props) {
  return (
    <table>
      <caption className={classes.caption}>{caption}</caption>
      <thead>
        <tr>
          {columns.map(({ name, isNumber }) => (
            <th key={name} scope="col" data-number={isNumber || undefined}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, head, cells }) => (
          <tr key={key}>
            <th scope="row">{head}</th>
            {cells.map((cell, index) => (
              <td key={columns[index + 1]?.name} data-number={columns[index + 1]?.isNumber || undefined}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
