import type { Diary } from './diary'
import type { DayWindow } from './measure'

/** How many days of the window were closed or have an entry made by hand. Imports, medicines and visits log no day. */
export function loggedDays(diary: Diary, { from, to }: DayWindow): number {
  let count = 0
  for (let day = from; day <= to; day += 1) {
    if (diary.loggedDays.has(day)) count += 1
  }
  return count
}
