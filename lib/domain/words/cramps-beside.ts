import { amountIn, countIn, stretchesIn, type KnownAmount } from '../comparison/before'
import type { CrampBeside } from '../comparison/cramp-beside'
import { lengthOf, reliefOf, severityOf } from '../forms/cramp-facts'
import { sessionLoad } from '../training/session-load'
import { capital } from './capital'
import { crampContextWords, entryWords, type WordsContext } from './entry-words'
import { muscleAndSide } from './muscle-words'
import { numberWords } from './number-words'
import { volumeWords } from './volume-words'
import { wholeWords } from './whole-words'
import type { Words } from './words'

/** One row of the table: a cell for each cramp, in lines; an empty one was not logged. */
export type BesideRow = { id: string; label: string; cells: string[][] }

/** As many things of a kind as a cell lists before it says how many more there are. */
const mostListed = 8

type By = { context: WordsContext; words: Words }
type CellOf = (one: CrampBeside, by: By) => readonly (string | null)[]

type RowId = keyof Words['beforeCramps']['beside']['rows']

const listed = (said: readonly string[], { words }: By): string[] => {
  const more = said.length - mostListed
  return more <= 1 ? [...said] : [...said.slice(0, mostListed), words.beforeCramps.beside.andMore(more)]
}

const ofDrinks = (one: CrampBeside, amount: KnownAmount, unit: string, { words }: By) => {
  if (countIn(whole(one), 24, ({ drinks }) => drinks) === 0) return []
  const { known, unknown } = amount
  const said = `${known < 10 ? numberWords(Number(known.toFixed(1)), words) : wholeWords(known)} ${unit}`
  return [unknown > 0 ? words.beforeCramps.figure.atLeast(said) : said]
}

const whole = (stretched: CrampBeside): CrampBeside['before'] & { sessions: [] } => ({
  ...stretched.before,
  sessions: [],
})

const crampCells = {
  where: ({ cramp }, { words }) => [capital(muscleAndSide(cramp.muscle, cramp.side, words))],
  severity: ({ cramp }, { words }) => [severityOf(cramp, words)],
  duration: ({ cramp }, { words }) => [lengthOf(cramp, words)],
  doing: ({ cramp }, { words }) => {
    const doing = cramp.context === 'unknown' ? null : crampContextWords(cramp, words)
    return [doing === null ? null : capital(doing)]
  },
  helped: ({ cramp }, { words }) => (cramp.relief ?? []).map(relief => reliefOf(relief, words)),
} satisfies Partial<Record<RowId, CellOf>>

const beforeCells = {
  drinks: (one, by) => {
    const { drinks } = one
    if (drinks.length === 0) return []
    const fluidMl = countIn(whole(one), 24, stretch => stretch.fluidMl)
    const sum = volumeWords(Math.round(fluidMl), by.context.unit, by.words)
    const said = drinks.map(drink => entryWords(drink, by.context, by.words).title)
    return [by.words.beforeCramps.beside.counts(sum), ...listed(said, by)]
  },
  foods: ({ foods }, by) =>
    listed(
      foods.map(food => entryWords(food, by.context, by.words).title),
      by,
    ),
  caffeine: (one, by) =>
    ofDrinks(
      one,
      amountIn(whole(one), 24, stretch => stretch.caffeineMg),
      'mg',
      by,
    ),
  alcohol: (one, by) =>
    ofDrinks(
      one,
      amountIn(whole(one), 24, stretch => stretch.alcoholG),
      'g',
      by,
    ),
  sessions: ({ sessions }, by) =>
    listed(
      sessions.map(session => {
        const load = sessionLoad(session)
        return [
          entryWords(session, by.context, by.words).title,
          ...(session.effort === undefined ? [] : [by.words.entries.effort(session.effort)]),
          ...(load === null ? [] : [by.words.beforeCramps.beside.load(wholeWords(load))]),
        ].join(', ')
      }),
      by,
    ),
  sleep: ({ before }, { words }) =>
    before.sleepHours === null ? [] : [`${numberWords(before.sleepHours, words)} h`],
  medicines: ({ medicines }, by) => listed(medicines, by),
  tags: (one, { words }) => {
    const stretches = stretchesIn(whole(one), 24)
    const tags = [...new Set(stretches.flatMap(stretch => stretch.tags))]
    const isLogged = stretches.some(({ loggedAt }) => loggedAt.length > 0)
    return tags.length === 0 && isLogged ? [words.beforeCramps.beside.noTags] : tags
  },
} satisfies Partial<Record<RowId, CellOf>>

const rowsOf = (cells: Partial<Record<RowId, CellOf>>, cramps: readonly CrampBeside[], by: By): BesideRow[] =>
  rowIds.flatMap(id => {
    const cellOf = cells[id]
    if (cellOf === undefined) return []
    const said = cramps.map(one => cellOf(one, by).filter(line => line !== null))
    return [{ id, label: by.words.beforeCramps.beside.rows[id], cells: said }]
  })

const rowIds: readonly RowId[] = [
  'where',
  'severity',
  'duration',
  'doing',
  'helped',
  'drinks',
  'foods',
  'caffeine',
  'alcohol',
  'sessions',
  'sleep',
  'medicines',
  'tags',
]

/** What is known of each cramp, and of the 24 hours before it, in words; the cells stand in the order of the cramps. */
export const besideRows = (
  cramps: readonly CrampBeside[],
  by: By,
): { cramp: BesideRow[]; before: BesideRow[] } => ({
  cramp: rowsOf(crampCells, cramps, by),
  before: rowsOf(beforeCells, cramps, by),
})
