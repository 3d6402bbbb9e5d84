import type { Exercise } from '../entry'
import { epochMs, type EpochMs } from '../time/instant'
import { instantIn } from '../time/time-zone'
import { formReading, readText, type Draft, type EntryFormOf } from './form-reading'
import { readMass, readTemperature, readVolume } from './units'
import { readDecimal, readWhole } from './written-number'

/** A weigh-in as it stands in the form: the activity, by id or by name, and the mass before. */
export type WrittenWeighIn = { item: string; name: string; mass: string }

/** How long a session is taken for until it is weighed out of, in minutes. Ours. */
export const untilWeighedOut = 60

/** A weigh-in from what was written: a planned session from now on that holds the mass before. */
export const weighInForm: EntryFormOf<'exercise', WrittenWeighIn> = {
  kind: 'exercise',
  draft: (written, setting): Draft => {
    const { problems, take, need, refuse } = formReading()
    if (written.item === '' && written.name.trim() === '') refuse('item', 'Choose the activity.')
    const candidate = {
      id: setting.id,
      startedAt: instantIn(setting.zone, setting.now),
      timeZone: setting.zone,
      durationMinutes: untilWeighedOut,
      activityId: written.item === '' ? undefined : written.item,
      activityName: take('name', readText(written.name, 200)),
      massBeforeKg: need('mass', readMass(written.mass, setting, 1, 500), 'Write your mass.'),
      planned: true,
    }
    return { problems, candidate }
  },
}

/** What is asked when weighing out. A blank amount is not known; 0 is none. */
export type WrittenWeighOut = {
  mass: string
  drunk: string
  urine: string
  minutes: string
  temperature: string
  effort: string
}

/** Minutes since the weigh-in, at least 1; blank after more than half a day, when it was forgotten. */
export function minutesSince({ startedAt }: Exercise, now: EpochMs): string {
  const minutes = Math.max(1, Math.round((now - epochMs(startedAt)) / 60_000))
  return minutes > 720 ? '' : String(minutes)
}

/** Nothing but the minutes since the weigh-in. */
export const blankWeighOut = (open: Exercise, now: EpochMs): WrittenWeighOut => ({
  mass: '',
  drunk: '',
  urine: '',
  minutes: minutesSince(open, now),
  temperature: '',
  effort: '',
})

/** The form that ends a weigh-in: the session as it was done, which cannot be longer than the time since then. */
export const weighOutForm = (open: Exercise): EntryFormOf<'exercise', WrittenWeighOut> => ({
  kind: 'exercise',
  draft: (written, setting) => {
    const { problems, take, need, refuse } = formReading()
    const minutes = need(
      'minutes',
      readWhole(written.minutes, setting.language, { min: 1, max: 10_080 }),
      'Write how many minutes it took.',
    )
    const longest = Math.max(1, Math.round((setting.now - epochMs(open.startedAt)) / 60_000))
    if (minutes !== undefined && minutes > longest)
      refuse('minutes', 'This is longer than the time since you weighed in.')
    const { planned: _, kind: _kind, ...weighedIn } = open
    const candidate = {
      ...weighedIn,
      durationMinutes: minutes,
      massAfterKg: need('mass', readMass(written.mass, setting, 1, 500), 'Write your mass.'),
      drunkMl: take('drunk', readVolume(written.drunk, setting, 0, 50_000)),
      urineMl: take('urine', readVolume(written.urine, setting, 0, 20_000)),
      temperatureC: take('temperature', readTemperature(written.temperature, setting, -60, 60)),
      effort: take('effort', readDecimal(written.effort, setting.language, { min: 0, max: 10 })),
    }
    return { problems, candidate }
  },
})
