import type { LocalDate } from '../time/local-date'
import { dayWords } from '../words/date-words'
import type { Words } from '../words/words'
import type { ChartSpan } from './chart-span'

export const markKinds = ['medicine', 'visit', 'plan'] as const

export type MarkKind = (typeof markKinds)[number]

/** Something that began or was done on a day, which drawings are marked with; the name is that of a medicine. */
export type DiaryMark = { day: LocalDate; what: MarkKind; name: string | null }

/** As many marks, the newest, are drawn. */
export const mostMarks = 60

/** What is marked on one day: of which kind each is, and all of it as words. */
export type MarkedDay = { day: LocalDate; kinds: MarkKind[]; words: string }

const saidMark = ({ what, name }: DiaryMark, { marked }: Words): string =>
  what === 'medicine' ? marked.medicine(name ?? '') : marked[what]

/** The marks day by day, oldest first, each day once: "12 May: started Ramipril, a prevention plan began". */
export function markedDays(
  marks: readonly DiaryMark[],
  { today, words }: Pick<ChartSpan, 'today' | 'words'>,
): MarkedDay[] {
  const days = [...new Set(marks.map(({ day }) => day))].sort()
  return days.map(day => {
    const own = markKinds.flatMap(kind => marks.filter(mark => mark.day === day && mark.what === kind))
    const said = own.map(mark => saidMark(mark, words)).join(', ')
    const year = day.slice(0, 4)
    const short = dayWords(day, words)
    const date = year === today.slice(0, 4) ? short : words.dates.withYear(short, year)
    return { day, kinds: own.map(({ what }) => what), words: words.marked.on(date, said) }
  })
}

/** The marked days of each place of a drawing, by its key: a place reaches to the next one, the last one to the end of the span. */
export function markedPlaces(
  keys: readonly LocalDate[],
  marked: readonly MarkedDay[],
): Map<LocalDate, MarkedDay[]> {
  const places = new Map<LocalDate, MarkedDay[]>()
  for (const day of marked) {
    const key = keys.findLast(start => start <= day.day)
    if (key !== undefined) places.set(key, [...(places.get(key) ?? []), day])
  }
  return places
}
