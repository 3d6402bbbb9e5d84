import { addDays, mondayOf, type LocalDate } from '../time/local-date'

/** How long one mark of a drawing is. */
export type Step = 'day' | 'week' | 'month' | 'quarter' | 'year'

/** The longest span, in days, that is drawn with each step: at most 31 days, 27 weeks, 61 months, 81 quarters. */
const longest = [
  ['day', 31],
  ['week', 182],
  ['month', 1827],
  ['quarter', 7305],
] as const

/** The step for so many days: the shortest whose marks still stand apart on a phone. */
export const stepFor = (days: number): Step => longest.find(([, most]) => days <= most)?.[0] ?? 'year'

/** The first day of the calendar's week (Monday), month, quarter or year a date lies in; of a day, itself. */
export function startOf(date: LocalDate, step: Step): LocalDate {
  if (step === 'day') return date
  if (step === 'week') return mondayOf(date)
  const month = Number(date.slice(5, 7))
  const first = { month, quarter: month - ((month - 1) % 3), year: 1 }[step]
  return `${date.slice(0, 5)}${String(first).padStart(2, '0')}-01` as LocalDate
}

/** A stretch of days that one mark stands for, as far as the span and the calendar reach. */
export type Period<Day extends { day: LocalDate }> = {
  /** Its first and its last counted day, both included. */
  from: LocalDate
  to: LocalDate
  /** Oldest first. */
  days: readonly Day[]
  /** It holds today: it is not over. */
  isOpen: boolean
  /** Fewer days are counted than the calendar gives it: it is not over, or the span begins or ends inside it. */
  isPart: boolean
}

/** Days without a hole, oldest first, the last of them today or earlier, cut into periods of the calendar. */
export function periodsOf<Day extends { day: LocalDate }>(
  days: readonly Day[],
  today: LocalDate,
  step: Step,
): Period<Day>[] {
  const groups: { start: LocalDate; group: [Day, ...Day[]] }[] = []
  let month = ''
  for (const day of days) {
    const last = groups.at(-1)
    const isSameMonth = day.day.slice(0, 7) === month && step !== 'day' && step !== 'week'
    month = day.day.slice(0, 7)
    // Days of one month begin together from months on: ten years ask for 120 starts and not for 3652.
    const start = isSameMonth && last ? last.start : startOf(day.day, step)
    if (last?.start === start) last.group.push(day)
    else groups.push({ start, group: [day] })
  }
  return groups.map(({ start, group }) => {
    const from = group[0].day
    const to = (group.at(-1) ?? group[0]).day
    const isOpen = to === today
    const isCut = from !== start || startOf(addDays(to, 1), step) === start
    return { from, to, days: group, isOpen, isPart: isOpen || isCut }
  })
}
