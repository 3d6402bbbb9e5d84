import { dayWords } from '../time/date-words'
import { counted } from './count-words'
import type { CrampsPerWeek, CrampWeek } from './cramps-per-week'
import type { Span } from './span'

/** What the drawing of cramps per week says, in one or two sentences with their counts; never a rate without its days. */
export function crampsSentence(series: CrampsPerWeek, span: Span): string {
  const { cramps, crampDays, days, daysKnown } = series
  if (cramps === null) return `Not known: no day of the last ${span.words} has an entry.`
  return `${crampsWords(cramps, crampDays)} in the last ${span.words}. ${knownWords(daysKnown, days, span)}`
}

function crampsWords(cramps: number, crampDays: number): string {
  if (cramps === 0) return 'No cramp is logged'
  if (cramps === 1) return '1 cramp'
  return `${cramps} cramps on ${counted(crampDays, 'day')}`
}

function knownWords(known: number, days: number, span: Span): string {
  const all = span.words === `${days} days` ? 'days' : `${days} days`
  if (known === days) return `All of those ${all} are known.`
  return `${known} of those ${all} ${known === 1 ? 'is' : 'are'} known.`
}

/** One line on how to read the drawing; it names only shapes that are in it. */
export function crampsReading(series: CrampsPerWeek): string {
  const lines = ['The strip under a week shows its known days.']
  if (series.daysKnown < series.days) lines.push('Hatched days have no entries and are not counted.')
  if (series.weeks.some(({ cramps }) => cramps === 0)) lines.push('A dot is a week without a cramp.')
  if (series.weeks.some(week => isPartOfWeek(week) && week.cramps !== null && week.cramps > 0)) {
    lines.push('An outlined bar is part of a week.')
  }
  return lines.join(' ')
}

/** Fewer than seven days are counted: the week is not over, or the span begins inside it. */
export const isPartOfWeek = (week: CrampWeek): boolean => week.unfinished || week.days < 7

export type CrampRow = { monday: string; week: string; cramps: string; daysKnown: string }

/** One row per week of the span, newest first. */
export const crampRows = (series: CrampsPerWeek): CrampRow[] =>
  series.weeks.toReversed().map(week => ({
    monday: week.monday,
    week: weekWords(week),
    cramps: week.cramps === null ? 'not known' : String(week.cramps),
    daysKnown: `${week.daysKnown} of ${week.days}`,
  }))

/** "11 May", the week's first counted day; "18 May, not over" for this week; "22 Apr, part of a week" where the span begins. */
export function weekWords(week: CrampWeek): string {
  if (week.unfinished) return `${dayWords(week.from)}, not over`
  return week.days < 7 ? `${dayWords(week.from)}, part of a week` : dayWords(week.from)
}

/** One week in a sentence, for the one who points at it. */
export function weekSentence(week: CrampWeek): string {
  if (week.cramps === null) return `Week from ${weekWords(week)}: not known`
  return `Week from ${weekWords(week)}: ${counted(week.cramps, 'cramp')}, ${week.daysKnown} of ${counted(week.days, 'day')} known`
}
