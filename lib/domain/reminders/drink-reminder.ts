import { fluidCautions, type Told } from '../cautions'
import { writtenDate, epochMs, type EpochMs } from '../time/instant'
import { addDays, type LocalDate } from '../time/local-date'
import { instantAt, instantIn, type DayClock, type TimeZone } from '../time/time-zone'
import { isInTime } from './lateness'
import type { ReminderSettings } from './reminder-settings'

const hourMs = 3_600_000

/** Whether a person who told this may be reminded to drink: not where a clinic says how much. */
export const mayRemindToDrink = (told: Told): boolean => fluidCautions(told).length === 0

type Silence = {
  now: EpochMs
  clock: DayClock
  told: Told
  lastDrinkAt: EpochMs | null
  lastDrinkReminderAt: EpochMs | null
}

/** When the hours that hold this moment began; null: it lies outside of them. The moment they end is outside. */
function hoursBegan(
  now: EpochMs,
  zone: TimeZone,
  { from, until }: ReminderSettings['drink'],
): EpochMs | null {
  const at = (date: LocalDate, time: string) => epochMs(instantAt(zone, date, time))
  const today = writtenDate(instantIn(zone, now))
  for (const date of [today, addDays(today, -1)]) {
    const began = at(date, from)
    const ends = at(until > from ? date : addDays(date, 1), until)
    if (began <= now && now < ends) return began
  }
  return null
}

/**
 * When the reminder to drink that may be sent now was due; null: none may. It is due when, inside the chosen hours, no
 * drink was logged and none was reminded of for the chosen time, and again after as long. The silence of the night
 * before does not count.
 */
export function drinkReminderDueAt(silence: Silence, drink: ReminderSettings['drink']): EpochMs | null {
  const { now, clock, told, lastDrinkAt, lastDrinkReminderAt } = silence
  if (!mayRemindToDrink(told)) return null
  const began = hoursBegan(now, clock.timeZone, drink)
  if (began === null) return null
  const since = Math.max(began, lastDrinkAt ?? began, lastDrinkReminderAt ?? began)
  const stepMs = drink.afterHours * hourMs
  const steps = Math.floor((now - since) / stepMs)
  if (steps < 1) return null
  const dueAt = since + steps * stepMs
  return isInTime(dueAt, now) ? dueAt : null
}
