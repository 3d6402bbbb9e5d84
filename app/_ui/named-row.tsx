import type { ReactNode } from 'react'
import links from './link-rows.module.css'
import classes from './named-row.module.css'

/** What a row says: its name, a mark beside it, and lines about it. */
export type NamedRow = { title: string; mark?: string | null; lines: readonly string[] }

/** The words of a row of a list. */
export function RowWords({ title, mark = null, lines }: NamedRow) {
  return (
    <span className={links.words}>
      <b>{title}</b>
      {mark !== null && <span className={classes.here}>{mark}</span>}
      {lines.map(line => (
        <span key={line} className={links.line}>
          {line}
        </span>
      ))}
    </span>
  )
}

/** A row with its words and what can be done with it at its end. */
export function RowWithEnd({ end, ...row }: NamedRow & { end: ReactNode }) {
  return (
    <div className={links.row}>
      <RowWords {...row} />
      <div className={classes.end}>{end}</div>
    </div>
  )
}
