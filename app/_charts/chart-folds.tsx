import { IconHelp, IconTable } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { Words } from '@/lib/domain/words/words'
import classes from './chart.module.css'

type Props = {
  /** What else there is to know of the drawing; none: no fold for it. */
  explained: readonly string[]
  words: Words['charts']
  /** What stands under the table, such as the figures as a file. */
  foot?: ReactNode
  /** The table. */
  children: ReactNode
}

/** What is folded away below a chart: the rest of how to read it, and its table. An open one takes the whole width. */
export function ChartFolds({ explained, words, foot, children }: Props) {
  return (
    <div className={classes.folds}>
      {explained.length > 0 && (
        <details className={classes.explained}>
          <summary>
            <IconHelp size={19} stroke={1.9} aria-hidden />
            <span>{words.howToRead}</span>
          </summary>
          <ul role="list">
            {explained.map(said => (
              <li key={said}>{said}</li>
            ))}
          </ul>
        </details>
      )}
      <details className={classes.table}>
        <summary>
          <IconTable size={19} stroke={1.9} aria-hidden />
          <span>{words.showTable}</span>
        </summary>
        {children}
        {foot}
      </details>
    </div>
  )
}
