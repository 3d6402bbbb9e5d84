import type { Figures } from './figures'
import { goalsTable } from './goals'
import { kb, ms, table, timing } from './table'

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

function costsTable({ raw, postsAtOnce, scan, assess, search, memory, held, besideImport }: Figures): string {
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
      [`judging a year by every rule (${assess.entries} entries)`, timing(assess)],
      [
        `search as one types (${search.items} items and ${search.own} own), per key`,
        timing(search.withReading),
      ],
      ['the same without reading the own items', timing(search.alone)],
      ['reading the same rows, alone', timing(raw.readYear)],
      ['reading all drinks of ten years, alone', timing(raw.readAllDrinks)],
      [`\`scan\` of ten years (${(scan.bytes / 1e6).toFixed(1)} MB)`, timing(scan)],
      ['import of the same document', ms(besideImport.importMs)],
      ['… `/api/health` meanwhile, at most', ms(besideImport.health.longestMs)],
      ['… Today of somebody else meanwhile, at most', ms(besideImport.today.longestMs)],
      ['Memory before an export of ten years (the middle of five)', megabytes(memory.before)],
      ['… at its highest during it', megabytes(memory.peak)],
      ['… after it', megabytes(memory.after)],
      ['What stays in memory of a warm server', megabytes(held.warm)],
      [`… after Trends, all and What comes before were opened ${held.openings} times`, megabytes(held.after)],
    ],
  )
}

function crampNowTable({ crampNow: { firstTime, installed, interaction } }: Figures): string {
  return table(
    ['Cramp now, in Chromium', 'Median / p95'],
    [
      ['from the tap on Today until it can be answered: empty cache, mobile line', timing(firstTime)],
      ['the same with the app on the device', timing(installed)],
      ['longest tap to the next paint, processor four times as slow', timing(interaction)],
    ],
  )
}

/** The figures of a run as Markdown. */
export function report(figures: Figures): string {
  const { cores, processor, memoryGb, load, node, next, sqlite } = figures.machine
  const where = `${processor}, ${cores} cores, ${memoryGb} GB; Node ${node}, Next ${next}, SQLite ${sqlite}.`
  const how = `${figures.runs} runs of each, a new session for each page; load of the machine at the start ${load.toFixed(1)}.`
  return [
    `${where} ${how}`,
    '## What it is held against',
    goalsTable(figures),
    '## Times',
    timesTable(figures),
    costsTable(figures),
    crampNowTable(figures),
    '## Weights',
    weightsTable(figures),
  ].join('\n\n')
}
