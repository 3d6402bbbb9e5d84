import { IconDownload } from '@tabler/icons-react'
import type { ChartFile } from '@/lib/auth/chart-sheets'
import type { ChartSpan } from '@/lib/domain/series/chart-span'
import classes from './csv-link.module.css'

type Days = Pick<ChartSpan, 'from' | 'to' | 'words'>

/** The figures of a chart as a file; its address holds nothing of the diary but the time shown. */
export function CsvLink({ chart, at: { from, to, words } }: { chart: ChartFile; at: Days }) {
  const asked = new URLSearchParams({ chart, from, to })
  return (
    <a href={`/api/v1/trends/csv?${asked.toString()}`} className={classes.csv} download>
      <IconDownload size={19} stroke={1.9} aria-hidden />
      <span>{words.trendsFrame.csv}</span>
    </a>
  )
}
