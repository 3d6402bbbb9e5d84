import type { Consultation, DayClosed, Fluid } from '@/lib/domain/entry'
import { newId } from '@/lib/domain/id'
import type { RuleId } from '@/lib/domain/referral/rule-id'
import type { EpochMs } from '@/lib/domain/time/instant'
import type { LocalDate } from '@/lib/domain/time/local-date'
import { instantIn, timeZoneSchema, todayIn, type DayClock, type TimeZone } from '@/lib/domain/time/time-zone'

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

/** Whether the person's calendar day has changed since a screen was drawn on a day. */
export const isOver = (drawnOn: LocalDate, clock: DayClock, now: EpochMs = Date.now()): boolean =>
  todayIn(clock.timeZone, now, clock.dayStartsAt) !== drawnOn

/** Examined by a clinician on the day of the tap, whenever the screen was drawn. */
export function examinedNow(
  ruleIds: readonly RuleId[],
  clock: DayClock,
  now: EpochMs = Date.now(),
): Consultation {
  const on = todayIn(clock.timeZone, now, clock.dayStartsAt)
  return { kind: 'consultation', id: newId(), on, ruleIds: [...ruleIds] }
}
