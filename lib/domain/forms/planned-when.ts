import { epochMs, writtenDate, type EpochMs } from '../time/instant'
import { addDays } from '../time/local-date'
import { instantAt, instantIn, type TimeZone } from '../time/time-zone'
import { blankWhen, minutesLater, type Moment, type WrittenWhen } from './when'

/** How far ahead a planned session may lie: a day, as the server takes it; in ms. */
export const planAheadMs = 24 * 3_600_000

/** The moments that are offered for what lies ahead. */
export const plannedPresets = [
  'in-1-hour',
  'in-3-hours',
  'this-evening',
  'tomorrow-morning',
  'tomorrow-evening',
] as const

export type PlannedPreset = (typeof plannedPresets)[number]

/** The hour of "evening" and of "morning", on the clock of the zone. Ours. */
const hours = { evening: '18:00', morning: '08:00' } as const

/** When a plan is for, before anything is chosen: "now" is no plan. */
export const unchosenPlan: WrittenWhen = { ...blankWhen, choice: 'given' }

/** The presets that lie ahead and not further than a session may be planned, with the moment of each, in order of time. */
export function plannedMoments(now: EpochMs, zone: TimeZone): { id: PlannedPreset; moment: Moment }[] {
  const here: Moment = { at: instantIn(zone, now), timeZone: zone }
  const today = writtenDate(here.at)
  const on = (days: number, time: string): Moment => ({
    at: instantAt(zone, addDays(today, days), time),
    timeZone: zone,
  })
  const moments: Record<PlannedPreset, Moment> = {
    'in-1-hour': minutesLater(here, 60),
    'in-3-hours': minutesLater(here, 180),
    'this-evening': on(0, hours.evening),
    'tomorrow-morning': on(1, hours.morning),
    'tomorrow-evening': on(1, hours.evening),
  }
  return plannedPresets
    .map(id => ({ id, moment: moments[id] }))
    .filter(({ moment: { at } }) => epochMs(at) > now && epochMs(at) <= now + planAheadMs)
    .toSorted((one, other) => epochMs(one.moment.at) - epochMs(other.moment.at))
}
