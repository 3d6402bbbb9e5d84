import * as z from 'zod'
import { localDateSchema, type LocalDate } from '../time/local-date'
import type { EpochMs } from '../time/instant'
import { todayIn, type DayClock } from '../time/time-zone'
import type { WrittenWhen } from './when'

/** So long after the last entry for an earlier day the next form is about today again, in ms. */
export const backlogRestsMs = 30 * 60_000

const backlogSchema = z.strictObject({ date: localDateSchema, savedAt: z.number(), today: localDateSchema })

/**
 * What to keep after a new entry was saved: its date, when an earlier one was picked; null when the next form begins
 * with now. An earlier day, and the end of this one, are those of the person's clock.
 */
export function backlogAfter(when: WrittenWhen, now: EpochMs, clock: DayClock): string | null {
  const date = localDateSchema.safeParse(when.date)
  const today = todayIn(clock.timeZone, now, clock.dayStartsAt)
  if (when.choice !== 'pick' || when.kept !== null || !date.success || date.data >= today) return null
  return JSON.stringify({ date: date.data, savedAt: now, today })
}

/** The date the next form begins with, from what was kept; null when nothing was, it is too long ago, or a day has ended since. */
export function backlogDate(kept: string | null, now: EpochMs, clock: DayClock): LocalDate | null {
  if (kept === null) return null
  const read = backlogSchema.safeParse(parsed(kept))
  if (!read.success) return null
  const { date, savedAt, today } = read.data
  const isFresh = savedAt <= now && now < savedAt + backlogRestsMs
  return isFresh && todayIn(clock.timeZone, now, clock.dayStartsAt) === today ? date : null
}

/** What somebody else wrote under the same name is no backlog. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}
