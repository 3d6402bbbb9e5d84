import type { ComponentProps } from 'react'
import { Chart } from '@/app/_charts/chart'
import type { ChartFile } from '@/lib/auth/chart-sheets'
import type { ChartSpan } from '@/lib/domain/series/chart-span'
import type { ChartOf } from '@/lib/domain/series/drawing'
import { packChart } from '@/lib/domain/series/packed-chart'
import { ChartIcon } from './chart-icon'
import { CsvLink } from './csv-link'

type Props = {
  factor: ComponentProps<typeof Chart>['factor']
  chart: ChartOf
  /** Its figures as a file. */
  csv: ChartFile
  at: ChartSpan
  /** Where its rows are days, they lead to the pages of these. */
  leadsToDays?: boolean
}

/** A chart with a line of time on a page of Trends: with the icon of its factor, its figures as a file, ways to its days. */
export const TrendChart = ({ factor, chart, csv, at, leadsToDays = true }: Props) => (
  <Chart
    factor={factor}
    icon={<ChartIcon factor={factor} />}
    chart={packChart(chart)}
    foot={<CsvLink chart={csv} at={at} />}
    linksDays={leadsToDays && at.step === 'day'}
  />
)
