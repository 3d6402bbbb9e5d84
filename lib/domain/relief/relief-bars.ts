import type { Id } from '../id'
import { durationWords } from '../words/duration-words'
import type { Words } from '../words/words'
import type { ReliefOfSpan, TriedRelief } from './tried-relief'

/** How a time went, in the order in which the parts of a bar stand. */
export type ReliefPart = 'yes' | 'partly' | 'no' | 'notSaid'

/** One thing that was tried as a bar: its parts with their counts, in percent of the longest bar, and the words at it. */
export type ReliefBar = {
  method: TriedRelief['method']
  name: string
  parts: { kind: ReliefPart; count: number; percent: number }[]
  /** "helped 14 of 22, partly 3, did not 5". */
  words: string
  /** How long it took. */
  after: string
  cramps: number
  newest: readonly Id[]
}

/** What was tried as bars, most often first, with the sentence over them and the table of the same. */
export type ReliefBars = {
  sentence: string
  bars: ReliefBar[]
  columns: string[]
  rows: { key: string; head: string; cells: string[] }[]
}

/** Lays out what was tried; `during` is the span as the end of a sentence. */
export function reliefBars(relief: ReliefOfSpan, during: string, words: Words): ReliefBars {
  const { column } = words.trendsRelief
  const longest = Math.max(1, ...relief.methods.map(({ times }) => times))
  return {
    sentence: sentenceOf(relief, during, words),
    bars: relief.methods.map(tried => barOf(tried, longest, words)),
    columns: [
      column.what,
      column.times,
      column.yes,
      column.partly,
      column.no,
      column.notSaid,
      column.middle,
      column.range,
      column.known,
    ],
    rows: relief.methods.map(tried => rowOf(tried, words)),
  }
}

function sentenceOf({ cramps, withRelief, methods }: ReliefOfSpan, during: string, words: Words): string {
  const { trendsRelief } = words
  const [most] = methods
  if (cramps === 0) return trendsRelief.noCramp(during)
  if (most === undefined) return trendsRelief.nothingTried(cramps, during)
  const what = trendsRelief.inSentence(words.cramps.reliefs[most.method])
  return `${trendsRelief.sentence(withRelief, cramps, during)} ${trendsRelief.most(what, most.yes, most.times, most.partly)}`
}

function barOf(tried: TriedRelief, longest: number, words: Words): ReliefBar {
  const { times, yes, partly, no, notKnown } = tried
  const { trendsRelief } = words
  const counts: [ReliefPart, number][] = [
    ['yes', yes],
    ['partly', partly],
    ['no', no],
    ['notSaid', notKnown],
  ]
  const parts = counts.filter(([, count]) => count > 0)
  return {
    method: tried.method,
    name: words.cramps.reliefs[tried.method],
    parts: parts.map(([kind, count]) => ({ kind, count, percent: (count / longest) * 100 })),
    words: parts
      .map(([kind, count], index) =>
        trendsRelief.part(trendsRelief.parts[kind], count, index === 0 ? times : null),
      )
      .join(', '),
    after: afterWords(tried, words),
    cramps: tried.cramps,
    newest: tried.newest,
  }
}

function afterWords({ after, yes, partly }: TriedRelief, { trendsRelief }: Words): string {
  const { known, shortest, middle, longest } = after
  if (yes + partly === 0) return ''
  if (shortest === null || middle === null || longest === null) return trendsRelief.afterUnknown
  return trendsRelief.after(
    durationWords(middle),
    durationWords(shortest),
    durationWords(longest),
    known,
    yes + partly,
  )
}

function rowOf({ method, times, yes, partly, no, notKnown, after }: TriedRelief, words: Words) {
  const { trends, trendsRelief, cramps } = words
  const { known, shortest, middle, longest } = after
  const time = (of: number | null): string => (of === null ? trendsRelief.noTime : durationWords(of))
  return {
    key: method,
    head: cramps.reliefs[method],
    cells: [
      ...[times, yes, partly, no, notKnown].map(String),
      time(middle),
      shortest === null || longest === null
        ? trendsRelief.noTime
        : trends.range(time(shortest), time(longest)),
      trends.outOf(known, yes + partly),
    ],
  }
}
