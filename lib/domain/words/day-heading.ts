import type { LocalDate } from '../time/local-date'

const format = new Intl.DateTimeFormat('en-GB', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  timeZone: 'UTC',
})

/** A day as the heading of a screen: "Tuesday 19 May". */
export function dayHeading(date: LocalDate): string {
  const parts = format.formatToParts(new Date(`${date}T00:00:00Z`))
  const part = (type: string) => parts.find(found => found.type === type)?.value ?? ''
  return `${part('weekday')} ${part('day')} ${part('month')}`
}
