import { daysBefore } from './beside-before'
import { bodyChart } from './body-chart'
import type { PlaceCount } from './body-series'
import { calendarChart } from './calendar-chart'
import type { CalendarDay } from './calendar-series'
import type { ChartSpan } from './chart-span'
import { hoursChart } from './hours-chart'
import type { MinuteCount } from './hours-series'

/** What calendar, clock and figure say of as many days before: a second time drawn into them could not be told apart. */
export type CrampsBefore = { calendar: string; hours: string; places: string }

type Of = {
  days: readonly CalendarDay[]
  minutes: readonly MinuteCount[]
  places: readonly PlaceCount[]
}

/** `before` are the figures of the days before those of the span. */
export function crampsBefore({ days, minutes, places }: Of, at: ChartSpan): CrampsBefore {
  const then = { ...at, ...daysBefore(at), span: null }
  const known = days.filter(({ logged }) => logged).length
  const said = ({ sentence }: { sentence: string }): string => at.words.besideBefore.says(sentence)
  return {
    calendar: said(calendarChart(days, then)),
    hours: said(hoursChart(minutes, known, then)),
    places: said(bodyChart(places, known, then)),
  }
}
