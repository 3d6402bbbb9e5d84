import { IconTable } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import chart from '@/app/_charts/chart.module.css'
import { ChartTable } from '@/app/_charts/chart-table'
import type { LoadBar, LoadBars } from '@/lib/domain/training/load-bars'
import type { Words } from '@/lib/domain/words/words'
import classes from './load-drawing.module.css'

type Props = { icon: ReactNode; sentence: string; bars: LoadBars; words: Words }

/** Four weeks and today as bars, drawn on the server: name, sentence, drawing, what its shapes mean, table. */
export function LoadDrawing({ icon, sentence, bars, words }: Props) {
  const { drawing } = words.trainingLoad
  return (
    <section className={`${chart.chart} ${chart.training} ${classes.section}`} aria-labelledby="load">
      <h2 id="load" className={chart.name}>
        <span className={chart.icon}>{icon}</span>
        {drawing.name}
      </h2>
      <p className={chart.sentence}>{sentence}</p>
      <div role="img" aria-label={`${drawing.name}. ${sentence}`} className={classes.drawing}>
        <Lines lines={bars.lines} />
        {bars.weeks.map(({ first, bars: week }, index) => (
          <div key={first} className={classes.week} data-count={week.length}>
            <div className={classes.bars}>
              {week.map(bar => (
                <Bar key={bar.day} bar={bar} />
              ))}
            </div>
            <span className={classes.first}>{index === bars.weeks.length - 1 ? drawing.today : first}</span>
          </div>
        ))}
      </div>
      <ul role="list" className={classes.key}>
        {bars.shapes.map(shape => (
          <li key={shape}>
            <span className={classes.swatch} aria-hidden="true">
              <span className={classes.mark} data-shape={shape} />
            </span>
            {drawing[shape]}
          </li>
        ))}
      </ul>
      <details className={chart.table}>
        <summary>
          <IconTable size={19} stroke={1.9} aria-hidden />
          <span>{words.charts.showTable}</span>
        </summary>
        <ChartTable
          caption={`${drawing.name}. ${sentence}`}
          columns={bars.columns}
          rows={bars.rows}
          hrefOf={day => `/timeline?to=${day}`}
        />
      </details>
    </section>
  )
}

const Lines = ({ lines }: { lines: LoadBars['lines'] }) => (
  <div className={classes.lines}>
    {lines.map(({ words, percent }) => (
      <span key={words} className={classes.line} style={{ bottom: `${percent}%` }}>
        <span>{words}</span>
      </span>
    ))}
  </div>
)

const Bar = ({ bar: { shape, percent, isLogged } }: { bar: LoadBar }) => (
  <span className={classes.day} data-gap={isLogged || shape === 'unrated' ? undefined : ''}>
    {shape !== 'gap' && (
      <span
        className={classes.mark}
        data-shape={shape}
        style={shape === 'bar' || shape === 'open' ? { height: `${percent}%` } : undefined}
      />
    )}
  </span>
)
