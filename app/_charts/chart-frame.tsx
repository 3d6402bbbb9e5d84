import { useId, type ReactNode } from 'react'
import { useWords } from '@/app/_ui/use-words'
import { unbroken } from '@/lib/domain/words/unbroken'
import classes from './chart.module.css'
import { ChartFolds } from './chart-folds'

type Props = {
  icon: ReactNode
  name: string
  sentence: string
  /** What it says of the days before, where these are asked for. */
  before: string | undefined
  reading: string
  /** What else there is to know of the drawing. */
  explained: readonly string[]
  /** The same figures as a table. */
  table: ReactNode
  /** What stands under the table, such as the figures as a file. */
  foot: ReactNode
  /** The drawing; it may be wider than high, and stands without scripts. */
  children: ReactNode
}

/** A chart of cramps that stands without scripts, in the fixed order: name, sentence, drawing, how to read it, table. */
export function ChartFrame({
  icon,
  name,
  sentence,
  before,
  reading,
  explained,
  table,
  foot,
  children,
}: Props) {
  const heading = useId()
  const { charts } = useWords()
  return (
    <section className={`${classes.chart} ${classes.cramps}`} aria-labelledby={heading}>
      <h2 id={heading} className={classes.name}>
        <span className={classes.icon}>{icon}</span>
        {name}
      </h2>
      <p className={classes.sentence}>{unbroken(sentence)}</p>
      {before !== undefined && <p className={classes.before}>{before}</p>}
      {children}
      <p className={classes.reading}>{reading}</p>
      <ChartFolds explained={explained} words={charts} foot={foot}>
        {table}
      </ChartFolds>
    </section>
  )
}
