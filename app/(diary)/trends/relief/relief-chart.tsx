import type { ReactNode } from 'react'
import chart from '@/app/_charts/chart.module.css'
import { ChartFolds } from '@/app/_charts/chart-folds'
import { ChartTable } from '@/app/_charts/chart-table'
import type { Entry } from '@/lib/domain/entry'
import type { ReliefBar, ReliefBars } from '@/lib/domain/relief/relief-bars'
import type { Words } from '@/lib/domain/words/words'
import { CrampsOfRelief } from './cramps-of-relief'
import classes from './relief.module.css'

type Props = {
  icon: ReactNode
  bars: ReliefBars
  /** The cramps that the bars name. */
  cramps: readonly Entry[]
  /** This screen, to come back to. */
  from: string
  /** What stands under the table, such as the figures as a file. */
  foot: ReactNode
  words: Words
}

/** What was tried as bars in parts, each with its words, its time and its cramps; the table of the same. */
export function ReliefChart({ icon, bars: all, cramps, from, foot, words }: Props) {
  const { trendsRelief, charts } = words
  const { sentence, bars, columns, rows } = all
  return (
    <section className={`${chart.chart} ${classes.relief}`} aria-labelledby="tried">
      <h2 id="tried" className={chart.name}>
        <span className={classes.icon}>{icon}</span>
        {trendsRelief.name}
      </h2>
      <p className={chart.sentence}>{sentence}</p>
      {bars.length > 0 && (
        <>
          <ul role="list" className={classes.bars}>
            {bars.map(bar => (
              <li key={bar.method}>
                <Bar bar={bar} />
                <CrampsOfRelief bar={bar} cramps={cramps} from={from} words={words} />
              </li>
            ))}
          </ul>
          <p className={chart.reading}>{trendsRelief.reading}</p>
          <ChartFolds explained={[trendsRelief.everyTime]} words={charts} foot={foot}>
            <div className={classes.wide}>
              <ChartTable caption={`${trendsRelief.name}. ${sentence}`} columns={columns} rows={rows} />
            </div>
          </ChartFolds>
        </>
      )}
    </section>
  )
}

const Bar = ({ bar: { name, parts, words, after } }: { bar: ReliefBar }) => (
  <>
    <h3 className={classes.what}>{name}</h3>
    <div className={classes.bar} aria-hidden="true">
      {parts.map(({ kind, count, percent }) => (
        <span key={kind} className={classes.part} data-kind={kind} style={{ width: `${percent}%` }}>
          {percent >= 8 && <span>{count}</span>}
        </span>
      ))}
    </div>
    <p className={classes.words}>{words}</p>
    {after !== '' && <p className={classes.after}>{after}</p>}
  </>
)
