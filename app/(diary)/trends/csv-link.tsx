import type { ChartFile } from '@/lib/auth/chart-sheets'
import type { ChartSpan } from '@/lib/domain/series/chart-span'
import { FileLink } from './file-link'

type Days = Pick<ChartSpan, 'from' | 'to' | 'words'>

/** The figures of a chart as a file; its address holds nothing of the diary but the time shown. */
export function CsvLink({ chart, at: { from, to, words } }: { chart: ChartFile; at: Days }) {
  const asked = new URLSearchParams({ chart, from, to })
  return <FileLink href={`/api/v1/trends/csv?${asked.toString()}`} words={words.trendsFrame.csv} />
}
