import type { Timing } from './timing'

/** A measure with the words of its figures. */
export type Row = readonly string[]

export const ms = (value: number): string => `${value.toFixed(value < 10 ? 1 : 0)} ms`
export const kb = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`
export const timing = ({ medianMs, p95Ms }: Timing): string => `${ms(medianMs)} / ${ms(p95Ms)}`

/** A table as Markdown writes it. */
export function table(heads: Row, rows: readonly Row[]): string {
  const lines = [heads, heads.map(() => '---'), ...rows]
  return lines.map(cells => `| ${cells.join(' | ')} |`).join('\n')
}
