import type { LocalDate } from '../time/local-date'
import type { ChartOf, DrawnPoint, FigureRow } from './drawing'

type Drawn = Omit<ChartOf['drawing'], 'points'>

/**
 * A chart as it is sent to a browser: what a point and its row have in common stands once, and lists of figures stand in
 * place of lists of named ones. A third of the size of the chart itself.
 */
export type PackedChart = Omit<ChartOf, 'drawing' | 'rows'> & {
  drawing: Drawn
  /** The keys of points and rows, oldest first, between spaces. */
  keys: string
  values: (number | null)[]
  /** Ends of the middle half; absent where no point has them. */
  lows?: (number | null)[]
  highs?: (number | null)[]
  /** The lower and the upper edge of what it is held against; absent where no point has them. */
  edgeLows?: (number | null)[]
  edgeHighs?: (number | null)[]
  /** The least and the most; absent where no point has them. */
  leasts?: (number | null)[]
  mosts?: (number | null)[]
  /** Cramps marked over the bars; absent where none are. */
  cramps?: (number | null)[]
  /** For each point "g" a gap, "o" an outline, "b" both, "p" pale, "-" nothing of it. */
  kinds: string
  /** For each point "a" above the upper edge, "l" at least so much, "-" neither; absent where all are neither. */
  overs?: string
  /** Known days in thousandths of the days counted; absent where the drawing has no strips. */
  known?: (number | null)[]
  marks?: DrawnPoint['marks'][]
  /** The heads of the rows, and their other cells column by column, oldest first. */
  heads: string[]
  cells: string[][]
}

const kindOf = ({ isGap, isOpen, isPale }: DrawnPoint): string => {
  if (isGap) return isOpen ? 'b' : 'g'
  if (isPale) return 'p'
  return isOpen ? 'o' : '-'
}

const overLetters = { above: 'a', 'at-least': 'l' } as const

const overOf = ({ over }: DrawnPoint): string => (over === undefined ? '-' : overLetters[over])

/** A list of what each point has, unless none has it. */
const listed = (
  points: readonly DrawnPoint[],
  of: (point: DrawnPoint) => number | null | undefined,
): (number | null)[] | null => {
  const list = points.map(point => of(point) ?? null)
  return list.every(held => held === null) ? null : list
}

/** Figures as exact as a drawing with that upper end can show them: to a 20 000th of it or less, whole ones whole. */
function drawnExactly(top: number): (value: number | null | undefined) => number | null {
  const places = Math.min(12, Math.max(0, 5 - Math.ceil(Math.log10(top))))
  const factor = 10 ** places
  return value => (value === null || value === undefined ? null : Math.round(value * factor) / factor)
}

/** Packs a chart whose rows are the points' own, newest first. */
export function packChart({ drawing: { points, ...drawing }, rows, ...words }: ChartOf): PackedChart {
  const oldestFirst = rows.toReversed()
  const marks = points.map(point => point.marks)
  const exactly = drawnExactly(drawing.top)
  const lows = listed(points, ({ low }) => exactly(low))
  const highs = listed(points, ({ high }) => exactly(high))
  const edgeLows = listed(points, ({ edges }) => exactly(edges?.low))
  const edgeHighs = listed(points, ({ edges }) => exactly(edges?.high))
  const overs = points.map(overOf).join('')
  const leasts = listed(points, ({ least }) => exactly(least))
  const mosts = listed(points, ({ most }) => exactly(most))
  const cramps = listed(points, point => point.cramps)
  const known = listed(points, point =>
    point.known === undefined ? undefined : Math.round(point.known * 1000),
  )
  return {
    ...words,
    drawing,
    keys: points.map(({ key }) => key).join(' '),
    values: points.map(({ value }) => exactly(value)),
    ...(lows && { lows }),
    ...(highs && { highs }),
    ...(edgeLows && { edgeLows }),
    ...(edgeHighs && { edgeHighs }),
    ...(leasts && { leasts }),
    ...(mosts && { mosts }),
    ...(cramps && { cramps }),
    kinds: points.map(kindOf).join(''),
    ...(/[al]/.test(overs) && { overs }),
    ...(known && { known }),
    ...(marks.some(held => held !== undefined) && { marks }),
    heads: oldestFirst.map(({ head }) => head),
    cells: words.columns.slice(1).map((_, column) => oldestFirst.map(({ cells }) => cells[column] ?? '')),
  }
}

/** The points and rows of a packed chart, as they were; figures to a 20 000th of the scale, shares of known days to a thousandth. */
export function unpackChart(packed: PackedChart): { points: DrawnPoint[]; rows: FigureRow[] } {
  const keys = packed.keys === '' ? [] : packed.keys.split(' ').map(key => key as LocalDate)
  const points = keys.map((key, index) => pointAt(packed, key, index))
  const rows = keys.map((key, index) => ({
    key,
    head: packed.heads[index] ?? '',
    cells: packed.cells.map(column => column[index] ?? ''),
  }))
  return { points, rows: rows.toReversed() }
}

function pointAt(packed: PackedChart, key: LocalDate, index: number): DrawnPoint {
  const { values, lows, highs, leasts, mosts, cramps, kinds, known, marks, edgeLows, edgeHighs } = packed
  const kind = kinds[index]
  const at = (list: (number | null)[] | undefined): number | null => list?.[index] ?? null
  const [low, high, least, most] = [at(lows), at(highs), at(leasts), at(mosts)]
  const [edgeLow, edgeHigh, over] = [at(edgeLows), at(edgeHighs), packed.overs?.[index]]
  const [share, marked, own] = [at(known), at(cramps), marks?.[index]]
  return {
    key,
    value: at(values),
    ...(low !== null && { low }),
    ...(high !== null && { high }),
    ...(least !== null && { least }),
    ...(most !== null && { most }),
    isGap: kind === 'g' || kind === 'b',
    isOpen: kind === 'o' || kind === 'b',
    ...(kind === 'p' && { isPale: true }),
    ...(edgeLow !== null && edgeHigh !== null && { edges: { low: edgeLow, high: edgeHigh } }),
    ...(over === 'a' && { over: 'above' }),
    ...(over === 'l' && { over: 'at-least' }),
    ...(share !== null && { known: share / 1000 }),
    ...(own && { marks: own }),
    ...(marked !== null && { cramps: marked }),
  }
}
