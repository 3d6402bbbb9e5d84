import type { Diary } from '../measures/diary'
import type { DayWindow } from '../measures/measure'
import { spokenDay } from '../words/date-words'
import { dateOfDayNumber } from '../time/local-date'
import { english } from '../words/english'

/** "since 22 April": from the first date of a window that ends today. */
export const since = ({ from }: DayWindow, { today }: Diary): string =>
  `since ${spokenDay(dateOfDayNumber(from), dateOfDayNumber(today), english)}`
