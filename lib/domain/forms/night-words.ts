import { addDays, type LocalDate } from '../time/local-date'
import { spokenDay } from '../time/date-words'

/** The night that ends on the date: "18–19 May", "31 May – 1 June"; with the year when it is not the year of today. */
export function nightWords(ending: LocalDate, today: LocalDate): string {
  const start = addDays(ending, -1)
  return start.slice(0, 7) === ending.slice(0, 7)
    ? `${Number(start.slice(8, 10))}–${spokenDay(ending, today)}`
    : `${spokenDay(start, ending)} – ${spokenDay(ending, today)}`
}
