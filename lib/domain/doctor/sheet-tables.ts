import { capital } from '../words/capital'
import { durationWords } from '../words/duration-words'
import { muscleAndSide, muscleWords } from '../words/muscle-words'
import type { Words } from '../words/words'
import type { LengthFigures, SituationCount } from './cramp-figures'
import { firstOf } from './cut-text'
import type { DoctorPage } from './doctor-page'
import type { TriedFigures } from './tried-figures'

/** A small table: a name, a count, and a last cell or an empty text. */
export type SheetTable = {
  title: string
  rows: readonly { name: string; count: string; detail: string }[]
  /** "and 3 more"; null: these are all. */
  more: string | null
  /** Below the rows; null: nothing. */
  note: string | null
  /** What stands there when there are no rows. */
  empty: string
}

const mostRows = 5

function tableOf<Row>(
  title: string,
  all: readonly Row[],
  words: Words,
  row: (one: Row) => SheetTable['rows'][number],
  empty: string,
): SheetTable {
  const { shown, more } = firstOf(all, mostRows)
  return {
    title,
    rows: shown.map(row),
    more: more > 0 ? words.doctor.paper.more(more) : null,
    note: null,
    empty,
  }
}

/** Muscles and sides, with how many cramps each. */
export const whereTable = ({ places }: DoctorPage, words: Words): SheetTable =>
  tableOf(
    words.doctor.paper.where,
    places,
    words,
    ({ muscle, side, cramps }) => ({
      name: capital(muscleAndSide(muscle, side, words)),
      count: String(cramps),
      detail: '',
    }),
    words.doctor.paper.noCramps,
  )

/** What was going on, how many cramps each, and how long they lasted. */
export function whenTable({ situations, causes, counts }: DoctorPage, words: Words): SheetTable {
  const { paper } = words.doctor
  const table = tableOf(
    paper.when,
    situations,
    words,
    situation => ({
      name: situationWords(situation, words),
      count: String(situation.cramps),
      detail: lengthsWords(situation.lengths, words),
    }),
    paper.noCramps,
  )
  const note = [
    paper.causes(causes.found, causes.none, causes.notAsked),
    ...(counts.stoppedAnActivity > 0 ? [paper.stopped(counts.stoppedAnActivity)] : []),
  ].join(' ')
  return counts.cramps === 0 ? table : { ...table, note }
}

function situationWords({ context, stretchedMuscle }: SituationCount, words: Words): string {
  return stretchedMuscle === null
    ? words.cramps.contexts[context]
    : words.cramps.stretchingThe(muscleWords(stretchedMuscle, words))
}

function lengthsWords({ shortestSeconds, longestSeconds }: LengthFigures, words: Words): string {
  if (shortestSeconds === null || longestSeconds === null) return ''
  return words.trends.range(durationWords(shortestSeconds), durationWords(longestSeconds))
}

/** What was tried and how often it helped, and on how many days a routine was kept. */
export function triedTable({ tried, routineDays, period }: DoctorPage, words: Words): SheetTable {
  const { paper } = words.doctor
  const table = tableOf(
    paper.tried,
    tried,
    words,
    one => ({ name: words.cramps.reliefs[one.method], count: '', detail: helpWords(one, words) }),
    paper.nothingTried,
  )
  const kept = `${paper.routine}: ${paper.onDays(routineDays, period.days)}.`
  return routineDays === 0 ? table : { ...table, note: kept }
}

function helpWords({ times, yes, partly, notKnown }: TriedFigures, words: Words): string {
  const { paper } = words.doctor
  const known = times - notKnown
  if (known === 0) return paper.times(times)
  return partly === 0 ? paper.helped(yes, known) : paper.helpedPartly(yes, partly, known)
}
