'use client'

import dynamic from 'next/dynamic'
import { useId, useMemo, type ReactNode } from 'react'
import { useWords } from '@/app/_ui/use-words'
import { unpackChart, type PackedChart } from '@/lib/domain/series/packed-chart'
import { unbroken } from '@/lib/domain/words/unbroken'
import classes from './chart.module.css'
import { ChartFolds } from './chart-folds'
import { ChartTable } from './chart-table'

/**
 * Loaded when a page shows it and only in the browser: the place that holds a drawing keeps its height free, and the
 * sentence and the table beside it do not wait.
 */
const PeriodDrawing = dynamic(() => import('./period-drawing').then(it => it.PeriodDrawing), { ssr: false })

/** The factors of the charts, each with the colour of its marks. */
const colours = {
  cramps: classes.cramps,
  fluid: classes.fluid,
  potassium: classes.potassium,
  magnesium: classes.magnesium,
  calcium: classes.calcium,
  sodium: classes.sodium,
  training: classes.training,
} as const

type Props = {
  factor: keyof typeof colours
  /** The factor's icon; it takes the factor's colour. */
  icon: ReactNode
  chart: PackedChart
  /** Its rows are days: each leads to the page of its day. */
  linksDays?: boolean
  /** What stands under the table: a way to have its figures. */
  foot?: ReactNode
}

/**
 * One chart in its fixed order: name, sentence, drawing, how to read it, table. All but the drawing stands without
 * scripts. Drawing and table share the rows, so that they are sent once.
 */
export function Chart({ factor, icon, chart, linksDays = false, foot }: Props) {
  const { name, sentence, reading, explained, columns } = chart
  const { drawing, rows } = useMemo(() => {
    const { points, ...unpacked } = unpackChart(chart)
    return { drawing: { ...chart.drawing, points }, ...unpacked }
  }, [chart])
  const heading = useId()
  const { charts } = useWords()
  return (
    <section className={`${classes.chart} ${colours[factor]}`} aria-labelledby={heading}>
      <h2 id={heading} className={classes.name}>
        <span className={classes.icon}>{icon}</span>
        {name}
      </h2>
      <p className={classes.sentence}>{unbroken(sentence)}</p>
      <div className={classes.drawing}>
        <PeriodDrawing name={sentence} drawing={drawing} columns={columns} rows={rows} />
        <noscript>
          <p className={classes.reading}>{charts.withoutScripts}</p>
        </noscript>
      </div>
      <p className={classes.reading}>{reading}</p>
      <ChartFolds explained={explained} words={charts} foot={foot}>
        <ChartTable
          caption={`${name}. ${sentence}`}
          columns={columns}
          rows={rows}
          hrefOf={linksDays ? dayHref : undefined}
        />
      </ChartFolds>
    </section>
  )
}

const dayHref = (day: string): string => `/days?day=${day}`
