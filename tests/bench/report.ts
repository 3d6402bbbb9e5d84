import type { Machine } from './machine'
import type { RawCosts } from './raw-sqlite'
import { kb, table, timing } from './table'
import type { Timing } from './timing'
import type { Weight } from './weights'

/** Everything a run of the benchmark found. */
export type Figures = {
  machine: Machine
  runs: number
  times: { month: Record<string, Timing>; decade: Record<string, Timing> }
  memory: { before: number | null; peak: number | null; after: number | null }
  postsAtOnce: { perSecond: number; timing: Timing }
  weights: Record<string, Weight>
  raw: RawCosts
  scan: Timing & { bytes: number }
  bareScriptBytes: number
}

const megabytes = (value: number | null): string =>
  value === null ? 'not measured' : `${value.toFixed(0)} MB`

function timesTable({ times }: Figures): string {
  const rows = Object.entries(times.decade).map(([name, decade]) => {
    const month = times.month[name]
    const factor = month === undefined ? '' : `${(decade.medianMs / month.medianMs).toFixed(2)}×`
    return [name, month === undefined ? '' : timing(month), timing(decade), factor]
  })
  return table(['Median / p95', 'One month', 'Ten years', 'Ten years : one month'], rows)
}

function weightsTable({ weights, bareScriptBytes }: Figures): string {
  const rows = Object.entries(weights).map(([path, weight]) => [
    `\`${path}\``,
    kb(weight.htmlBytes),
    kb(weight.dataBytes),
    kb(weight.htmlGzipBytes),
    kb(weight.scriptGzipBytes),
  ])
  const bare = ['a bare page of the same Next', '', '', '', kb(bareScriptBytes)]
  return table(['Ten years', 'HTML', 'of it data', 'HTML, gzip', 'Scripts at first, gzip'], [...rows, bare])
}

function costsTable({ raw, postsAtOnce, scan, memory }: Figures): string {
  return table(
    ['Measure', 'Median / p95'],
    [
      [
        'POST one entry at 16 connections',
        `${postsAtOnce.perSecond.toFixed(0)} a second, ${timing(postsAtOnce.timing)}`,
      ],
      [
        'the same commit with better-sqlite3 alone',
        `${raw.commitsPerSecond.toFixed(0)} a second, ${timing(raw.commit)}`,
      ],
      ['reading one day of drinks, alone', timing(raw.readDay)],
      ['reading the cramps a judgement looks at, alone', timing(raw.readJudged)],
      ['reading all drinks of ten years, alone', timing(raw.readAllDrinks)],
      [`\`scan\` of ten years (${(scan.bytes / 1e6).toFixed(1)} MB)`, timing(scan)],
      ['Memory before an export of ten years', megabytes(memory.before)],
      ['… at its highest during it', megabytes(memory.peak)],
      ['… after it', megabytes(memory.after)],
    ],
  )
}

/** The figures of a run as Markdown. */
export function report(figures: Figures): string {
  const { cores, processor, memoryGb, load, node, next, sqlite } = figures.machine
  const where = `${processor}, ${cores} cores, ${memoryGb} GB; Node ${node}, Next ${next}, SQLite ${sqlite}.`
  const how = `${figures.runs} runs of each, a new session for each page; load of the machine at the start ${load.toFixed(1)}.`
  return [`${where} ${how}`, timesTable(figures), costsTable(figures), weightsTable(figures)].join('\n\n')
}
