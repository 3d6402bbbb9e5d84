import type { DayClosed, Fluid } from '@/lib/domain/entry'
import { newId } from '@/lib/domain/id'
import type { LocalDate } from '@/lib/domain/time/local-date'
import { instantIn, timeZoneSchema, type TimeZone } from '@/lib/domain/time/time-zone'

/** A drink taken at this moment, where the device says it is; in the person's own zone when it names none we know. */
export function drinkNow(drink: { beverageId: string; volumeMl: number }, home: TimeZone): Fluid {
  const read = timeZoneSchema.safeParse(new Intl.DateTimeFormat().resolvedOptions().timeZone)
  const timeZone = read.success ? read.data : home
  return { kind: 'fluid', id: newId(), at: instantIn(timeZone, Date.now()), timeZone, ...drink }
}

/** "No cramps today." */
export const noCrampsOn = (on: LocalDate): DayClosed => ({
  kind: 'day-closed',
  id: newId(),
  on,
  cramps: 'none',
})
