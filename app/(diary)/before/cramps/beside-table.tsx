import Link from 'next/link'
import { withFrom } from '@/app/_ui/entry-row'
import type { Cramp } from '@/lib/domain/entry'
import type { LocalDate } from '@/lib/domain/time/local-date'
import type { BesideRow } from '@/lib/domain/words/cramps-beside'
import { weekdayInYear } from '@/lib/domain/words/date-words'
import type { Words } from '@/lib/domain/words/words'
import classes from './cramps.module.css'
import { whenWords } from './when-words'

type Props = {
  cramps: readonly { cramp: Cramp; day: LocalDate }[]
  rows: { cramp: BesideRow[]; before: BesideRow[] }
  today: LocalDate
  words: Words
}

/** The table; where it is wider than the screen it scrolls by itself, also with the arrow keys. */
export function BesideTable({ cramps, rows, today, words }: Props) {
  const { beside } = words.beforeCramps
  return (
    <>
      {cramps.length > 1 && <p className={classes.swipe}>{beside.swipe}</p>}
      <div className={classes.frame} role="region" aria-label={beside.table} tabIndex={0}>
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">{beside.rows.when}</th>
              {cramps.map(({ cramp }) => (
                <th key={cramp.id} scope="col">
                  <Link href={withFrom(`/cramps/${cramp.id}`, '/before/cramps')} prefetch={false}>
                    {whenWords(cramp, today, words)}
                  </Link>
                </th>
              ))}
            </tr>
          </thead>
          <Group label={beside.theCramp} rows={rows.cramp} columns={cramps.length} words={words} />
          <Group label={beside.dayBefore} rows={rows.before} columns={cramps.length} words={words} />
          <tfoot>
            <tr>
              <td />
              {cramps.map(({ cramp, day }) => (
                <td key={cramp.id}>
                  <Link
                    href={`/timeline?to=${day}`}
                    prefetch={false}
                    aria-label={`${beside.wholeDay}: ${weekdayInYear(day, today, words)}`}
                  >
                    {beside.wholeDay}
                  </Link>
                </td>
              ))}
            </tr>
          </tfoot>
        </table>
      </div>
    </>
  )
}

type GroupProps = { label: string; rows: readonly BesideRow[]; columns: number; words: Words }

function Group({ label, rows, columns, words }: GroupProps) {
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={columns + 1}>
          <span>{label}</span>
        </th>
      </tr>
      {rows.map(({ id, label: name, cells }) => (
        <tr key={id}>
          <th scope="row">{name}</th>
          {cells.map((lines, index) => (
            <td key={index}>
              <Cell lines={lines} words={words} />
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  )
}

function Cell({ lines, words }: { lines: readonly string[]; words: Words }) {
  const [only] = lines
  if (only === undefined)
    return <span className={classes.missing}>{words.beforeCramps.beside.notLogged}</span>
  if (lines.length === 1) return only
  return (
    <ul role="list">
      {lines.map((line, index) => (
        <li key={index}>{line}</li>
      ))}
    </ul>
  )
}
