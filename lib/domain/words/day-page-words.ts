import { momentOf, type Entry } from '../entry'
import { minutesOfEntry } from '../strips/day-lanes'
import { writtenMinutes, writtenTime, type Instant } from '../time/instant'
import { entryWords, type WordsContext } from './entry-words'
import { minutesWords } from './duration-words'
import { amountWords } from './fluid-words'
import type { Words } from './words'

/** What a day adds up to. Figures are null where the day is not logged. */
export type DayFigures = { logged: boolean; fluidMl: number | null }

type Day = { entries: readonly Entry[]; totals: DayFigures; isToday: boolean }

/** The day in one sentence: "2 cramps, 45 min of exercise, 1.35 L in 6 drinks and 3 foods." */
export function dayPageSentence(
  { entries, totals, isToday }: Day,
  { unit }: WordsContext,
  words: Words,
): string {
  const { dayPage } = words
  if (!totals.logged && entries.length === 0) return dayPage.notKnown
  const count = (kind: Entry['kind']): number => entries.filter(entry => entry.kind === kind).length
  const sessions = entries.flatMap(entry =>
    entry.kind === 'exercise' && entry.planned !== true ? [entry.durationMinutes] : [],
  )
  const [cramps, drinks, foods] = [count('cramp'), count('fluid'), count('food')]
  if (cramps + drinks + foods + sessions.length === 0) return dayPage.nothing
  const sentence = dayPage.sentence([
    dayPage.cramps(cramps),
    dayPage.exercise(sessions.length, minutesWords(sessions.reduce((sum, one) => sum + one, 0))),
    dayPage.drinks(drinks, amountWords(totals.fluidMl ?? 0, unit, words)),
    dayPage.foods(foods),
  ])
  return isToday ? dayPage.soFar(sentence) : sentence
}

/** One row of the table: the entry, when it was, and what it was. */
export type DayRow = { entry: Entry; time: string; title: string; detail: string }

/** Cramps, exercise, drinks and foods in the order of the clock; a session or a cramp with its end. */
export const dayRows = (entries: readonly Entry[], context: WordsContext, words: Words): DayRow[] =>
  entries
    .filter(({ kind }) => kind === 'cramp' || kind === 'exercise' || kind === 'fluid' || kind === 'food')
    .flatMap(entry => {
      const moment = momentOf(entry)
      if (moment === null) return []
      const { title, detail } = entryWords(entry, context, words)
      return [{ entry, time: timeWords(moment, entry, words), title, detail: detail ?? '' }]
    })

/** "06:45 to 07:30"; past midnight "23:30 to 00:15 the day after"; without a length of a minute "06:45". */
function timeWords(moment: Instant, entry: Entry, { dayPage }: Words): string {
  const from = writtenTime(moment)
  const minutes = Math.floor(minutesOfEntry(entry))
  if (minutes === 0) return from
  const end = writtenMinutes(moment) + minutes
  const to = `${String(Math.floor(end / 60) % 24).padStart(2, '0')}:${String(end % 60).padStart(2, '0')}`
  return dayPage.range(from, end >= 1440 ? dayPage.untilAfter(to) : to)
}
