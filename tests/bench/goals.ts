import type { Figures } from './figures'
import { kb, ms, table } from './table'

type Goal = {
  what: string
  goal: string
  measured: number | null
  most: number
  said: (value: number) => string
}

const times = (value: number): string => `${value.toFixed(2)}×`

/** What the speed of Charley is held against, and what a run found. `most` itself is reached. */
function goalsOf(figures: Figures): Goal[] {
  const { weights, memory, held, scan, assess, search, crampNow, charts, bareScriptBytes } = figures
  const { month, decade } = figures.times
  const factor = (name: string): Goal => ({
    what: `${name}, ten years against one month`,
    goal: 'at most 1.3×',
    measured: (decade[name]?.medianMs ?? Number.NaN) / (month[name]?.medianMs ?? Number.NaN),
    most: 1.3,
    said: times,
  })
  const weight = (what: string, goal: string, measured: number | undefined, most: number): Goal => ({
    what,
    goal,
    measured: measured ?? null,
    most,
    said: kb,
  })
  const { before, peak } = memory
  return [
    factor('Today'),
    factor('Timeline'),
    factor('Assessment'),
    weight('Today, HTML and the data in it', 'under 100 kB', weights['/']?.htmlBytes, 100_000),
    weight('Today, scripts at first, gzip', 'under 200 kB', weights['/']?.scriptGzipBytes, 200_000),
    ...['/trends', '/trends/intake', '/trends/training', '/trends/relief'].map(page =>
      weight(
        `\`${page}\` of ten years, data`,
        'at most 60 kB',
        weights[`${page}?span=all`]?.dataBytes,
        60_000,
      ),
    ),
    ...[
      'Trends, all',
      'Trends of food and drink, all',
      'Trends of training, all',
      'Trends of relief, all',
      'What comes before',
    ].map(name => ({
      what: `${name}, ten years, on the server`,
      goal: 'under 300 ms',
      measured: decade[name]?.medianMs ?? null,
      most: 300,
      said: ms,
    })),
    {
      what: 'Trends, all, three pages: longest task with a piece of a drawing, processor four times as slow',
      goal: 'under 100 ms',
      measured: charts.p95Ms,
      most: 100,
      said: ms,
    },
    {
      what: 'Export of ten years, growth of memory',
      goal: 'under 50 MB',
      measured: before === null || peak === null ? null : peak - before,
      most: 50,
      said: value => `${value.toFixed(0)} MB`,
    },
    {
      what: `Trends, all and What comes before of ten years, opened ${held.openings} times: growth of what stays in memory`,
      goal: 'under 5 MB',
      measured: held.after - held.warm,
      most: 5,
      said: value => `${value.toFixed(1)} MB`,
    },
    {
      what: '`scan` of ten years',
      goal: 'under 0.5 s',
      measured: scan.medianMs / 1000,
      most: 0.5,
      said: value => `${value.toFixed(2)} s`,
    },
    {
      what: 'Judging a year by every rule, without reading it',
      goal: 'under 2 ms',
      measured: assess.medianMs,
      most: 2,
      said: value => `${value.toFixed(1)} ms`,
    },
    {
      what: `Search as one types, ${search.items} items of the tables and ${search.own} own, median per key`,
      goal: 'under 10 ms',
      measured: search.withReading.medianMs,
      most: 10,
      said: value => `${value.toFixed(1)} ms`,
    },
    weight(
      'Cramp now, scripts at first above a bare page, gzip',
      'at most 40 kB',
      (weights['/cramp-now']?.scriptGzipBytes ?? Number.NaN) - bareScriptBytes,
      40_000,
    ),
    {
      what: 'Cramp now, from the tap until it can be answered, mobile line',
      goal: 'within 1 s',
      measured: crampNow.firstTime.p95Ms,
      most: 1000,
      said: ms,
    },
    {
      what: 'Cramp now, a tap to the next paint, processor four times as slow',
      goal: 'under 200 ms',
      measured: crampNow.interaction.p95Ms,
      most: 200,
      said: ms,
    },
  ]
}

/** The goals beside the figures of a run, as Markdown. */
export const goalsTable = (figures: Figures): string =>
  table(
    ['', 'Goal', 'This run', 'Reached'],
    goalsOf(figures).map(({ what, goal, measured, most, said }) =>
      measured === null
        ? [what, goal, 'not measured', '–']
        : [what, goal, said(measured), measured <= most ? 'yes' : '**no**'],
    ),
  )
