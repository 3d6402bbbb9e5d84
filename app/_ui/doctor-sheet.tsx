import type { CSSProperties, ReactNode } from 'react'
import type { DrawnChart } from '@/lib/domain/doctor/drawn-charts'
import type { DoctorSheet as Sheet } from '@/lib/domain/doctor/sheet'
import type { SheetNote } from '@/lib/domain/doctor/sheet-notes'
import type { SheetTable } from '@/lib/domain/doctor/sheet-tables'
import { DoctorDrawing } from './doctor-drawing'
import classes from './doctor-sheet.module.css'

type DoctorSheetProps = {
  sheet: Sheet
  /** The share of the usual size at which it stands on one sheet of A4. */
  scale: number
  /** Whether it is all there is on the screen, so that its title is that of the page. */
  isAlone?: boolean
}

/** Letters that a large number may have. */
const mostLarge = 8

const printedAt = (scale: number): CSSProperties & Record<'--print-scale', number> => ({
  '--print-scale': scale,
})

/** The doctor page as a sheet of white paper in every theme: one column on a phone, one A4 page in print. */
export function DoctorSheet({ sheet, scale, isAlone = false }: DoctorSheetProps) {
  const Title = isAlone ? 'h1' : 'p'
  const { charts, tables, notes } = sheet
  return (
    <article
      className={classes.sheet}
      lang={sheet.language}
      aria-label={sheet.title}
      style={printedAt(scale)}
    >
      <header className={classes.head}>
        <Title className={classes.title}>{sheet.title}</Title>
        <p>{sheet.line}</p>
      </header>
      <Reason reason={sheet.reason} />
      <ul role="list" className={classes.figures}>
        {sheet.figures.map(({ figure, line, second }) => (
          <li key={line}>
            <span className={classes.figure} data-long={figure.length > mostLarge || undefined}>
              {figure}
            </span>
            <span className={classes.muted}>{line}</span>
            {second !== null && <span className={classes.muted}>{second}</span>}
          </li>
        ))}
      </ul>
      <Pair one={<Chart drawn={charts.cramps} />} other={<Chart drawn={charts.fluid} />} />
      <Pair
        one={
          <>
            <Rows of={tables.where} />
            <Rows of={tables.when} />
          </>
        }
        other={
          <>
            <Rows of={tables.tried} />
            <Note note={notes.visits} />
          </>
        }
      />
      <Signs signs={sheet.signs} />
      <Pair
        one={
          <>
            <Note note={notes.medicines} />
            <Note note={notes.cannotTell} />
          </>
        }
        other={<Note note={notes.intake} />}
      />
      <footer className={classes.foot}>
        {sheet.foot.map(line => (
          <p key={line}>{line}</p>
        ))}
      </footer>
    </article>
  )
}

const Pair = ({ one, other }: { one: ReactNode; other: ReactNode }) => (
  <div className={classes.pair}>
    <div className={classes.column}>{one}</div>
    <div className={classes.column}>{other}</div>
  </div>
)

function Reason({ reason: { title, rules, more, none, note } }: { reason: Sheet['reason'] }) {
  return (
    <section className={classes.reason}>
      <h2>{title}</h2>
      {rules.map(rule => (
        <p key={rule.line}>
          <b>{rule.title}.</b> {rule.why} <span className={classes.muted}>{rule.line}</span>
        </p>
      ))}
      <p className={classes.muted}>{[none, more, note].filter(words => words !== null).join('. ')}</p>
    </section>
  )
}

function Chart({ drawn }: { drawn: DrawnChart }) {
  return (
    <section>
      <h2>{drawn.name}</h2>
      <DoctorDrawing drawn={drawn} />
      {drawn.caption !== '' && <p className={classes.muted}>{drawn.caption}</p>}
    </section>
  )
}

function Rows({ of }: { of: SheetTable }) {
  const { title, rows, more, note, empty } = of
  const hasCount = rows.some(({ count }) => count !== '')
  const hasDetail = rows.some(({ detail }) => detail !== '')
  return (
    <section>
      <h2>{title}</h2>
      {rows.length === 0 ? (
        <p className={classes.muted}>{empty}</p>
      ) : (
        <table className={classes.rows}>
          <tbody>
            {rows.map(row => (
              <tr key={row.name}>
                <th scope="row">{row.name}</th>
                {hasCount && <td className={classes.count}>{row.count}</td>}
                {hasDetail && <td className={classes.detail}>{row.detail}</td>}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {more !== null && <p className={classes.muted}>{more}</p>}
      {note !== null && <p className={classes.muted}>{note}</p>}
    </section>
  )
}

function Signs({ signs: { title, rows } }: { signs: Sheet['signs'] }) {
  return (
    <section>
      <h2>{title}</h2>
      <table className={classes.rows}>
        <tbody>
          {rows.map(({ answer, label, text }) => (
            <tr key={answer}>
              <th scope="row" className={classes.answer}>
                {label}
              </th>
              <td>{text}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Note({ note }: { note: SheetNote }) {
  return (
    <section className={classes.note}>
      <h2>{note.title}</h2>
      {note.lines.map(({ bold, text }) => (
        <p key={`${bold ?? ''} ${text}`}>
          {bold !== null && <b>{bold} </b>}
          {text}
        </p>
      ))}
      {note.more !== null && <p className={classes.muted}>{note.more}</p>}
    </section>
  )
}
