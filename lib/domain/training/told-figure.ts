import type { Exercise, Routine } from '../entry'
import type { Source } from '../referral/sources'
import { epochMs } from '../time/instant'
import { dayWords } from '../words/date-words'
import { fixedWords, numberWords } from '../words/number-words'
import type { Words } from '../words/words'
import type { DayLoad } from './day-load'
import type { Missing } from './week-load'

/** A figure of training as it is said: a sentence, what stands below it, and what opens behind it. */
export type ToldFigure = {
  title: string
  sentence: string
  lines: readonly string[]
  /** More than the person is used to, or a large step: said with a mark. */
  isMarked: boolean
  steps: readonly string[]
  /** What it was made from, newest first. */
  entries: readonly (Exercise | Routine)[]
  sources: readonly Source[]
}

/** The days not logged and the sessions without an effort, a sentence each; none where nothing is missing. */
export const missingLines = ({ daysNotLogged, unrated }: Missing, { trainingLoad }: Words): string[] => [
  ...(daysNotLogged > 0 ? [trainingLoad.daysNotLogged(daysNotLogged)] : []),
  ...(unrated.length > 0 ? [trainingLoad.unrated(unrated.length)] : []),
]

/** The sessions of the days, newest first. */
export const sessionsOf = (days: readonly DayLoad[]): Exercise[] =>
  days.flatMap(({ sessions }) => sessions).toReversed()

/** Entries of both kinds, newest first. */
export const newestFirst = (entries: readonly (Exercise | Routine)[]): (Exercise | Routine)[] =>
  entries.toSorted((one, other) => momentMs(other) - momentMs(one))

const momentMs = (entry: Exercise | Routine): number =>
  epochMs(entry.kind === 'exercise' ? entry.startedAt : entry.at)

/** "12 May to 18 May". */
export const daySpanWords = (days: readonly DayLoad[], words: Words): string =>
  words.trainingLoad.range(edgeWords(days.at(0), words), edgeWords(days.at(-1), words))

const edgeWords = (day: DayLoad | undefined, words: Words): string =>
  day === undefined ? '' : dayWords(day.day, words)

/** With the fewest decimals, from `least` to four, that leave it where it is among the edges: 10.04 is above 10 and stays so. */
export function onItsSide(value: number, edges: readonly number[], least: number, words: Words): string {
  const side = (of: number) => edges.map(edge => Math.sign(of - edge)).join()
  const decimals = [0, 1, 2, 3, 4].find(
    places => places >= least && side(Number(value.toFixed(places))) === side(value),
  )
  return decimals === undefined ? numberWords(value, words) : fixedWords(value, decimals, words)
}
