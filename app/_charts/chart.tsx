import { IconTable } from '@tabler/icons-react'
import { useId, type ReactNode } from 'react'
import classes from './chart.module.css'
import { ChartTable, type TableColumn, type TableRow } from './chart-table'

type Props = {
  /** The factor's icon, in its colour. */
  icon: ReactNode
  /** What is drawn, with its unit. */
  name: string
  /** What the drawing says, as one could say it aloud. */
  sentence: string
  drawing: ReactNode
  /** How to read the drawing. */
  reading: string
  table: { columns: readonly TableColumn[]; rows: readonly TableRow[] }
}

/** One chart in its fixed order: name, sentence, drawing, how to read it, table. All but the drawing stands without scripts. */
export function Chart({ icon, name, sentence, drawing, reading, table }: Props) {
  const heading = useId()
  return (
    <section className={classes.chart} aria-labelledby={heading}>
      <h2 id={heading} className={classes.name}>
        {icon}
        {name}
      </h2>
      <p className={classes.sentence}>{sentence}</p>
      <div className={classes.drawing}>
        {drawing}
        <noscript>
          <p className={classes.reading}>The drawing needs scripts. The table holds the same figures.</p>
        </noscript>
      </div>
      <p className={classes.reading}>{reading}</p>
      <details className={classes.table}>
        <summary>
          <IconTable size={19} stroke={1.9} aria-hidden />
          <span>Show as a table</span>
        </summary>
        <ChartTable caption={`${name}. ${sentence}`} {...table} />
      </details>
    </section>
  )
}
