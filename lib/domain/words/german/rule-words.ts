import { counted } from '../counted'
import { dates as english } from '../english/dates'
import { dates } from './dates'

/** "1 Krampf", "4 Krämpfe"; a figure as it stood in the English. */
export const cramps = (count = ''): string => counted(Number(count), 'Krampf', 'Krämpfe')
export const crampsDative = (count = ''): string => counted(Number(count), 'Krampf', 'Krämpfen')
export const onDays = (count = ''): string => counted(Number(count), 'Tag', 'Tagen')

/** "22 April" as "22. April", with the year where there is one. */
export function day(spoken = ''): string {
  const [number = '', month = '', year] = spoken.split(' ')
  const words = dates.day(Number(number), dates.months[english.months.indexOf(month)] ?? month)
  return year === undefined ? words : dates.withYear(words, year)
}
