import type { ChartSheet } from '../domain/series/chart-sheet'

/** What a spreadsheet takes for the begin of a formula. */
const beginsFormula = /^[=+\-@\t\r]/

/** A cell: a number as it is, nothing for what is not known; a text that a spreadsheet would reckon begins with an apostrophe. */
function cellOf(value: string | number | null): string {
  if (value === null) return ''
  if (typeof value === 'number') return String(value)
  const safe = beginsFormula.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** The figures of a chart as a table of commas (RFC 4180), its columns in the first line. */
export const chartCsv = ({ columns, rows }: ChartSheet): string =>
  [columns, ...rows].map(cells => `${cells.map(cellOf).join(',')}\r\n`).join('')
