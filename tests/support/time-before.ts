import { emptyStretch, type Before, type Stretch, type WindowHours } from '@/lib/domain/comparison/before'
import type { Exposure } from '@/lib/domain/comparison/compare-factor'
import type { Factor, FactorName, FactorSetting } from '@/lib/domain/comparison/factor'
import { factorsFor } from '@/lib/domain/comparison/factors'
import { trainingCalendar } from '@/lib/domain/comparison/training-calendar'
import type { Exercise } from '@/lib/domain/entry'
import { sweatProfile } from '@/lib/domain/hydration/sweat-profile'
import { readProfile } from '@/lib/domain/profile'
import { addDays } from '@/lib/domain/time/local-date'
import { entry, now, today } from './diary'

const hourMs = 3_600_000

/** Something logged half a day before now, so that the day before it counts as kept. */
export const loggedAt = [now - 12 * hourMs] as const

/** The same a day earlier. */
export const loggedTheDayBefore = [now - 36 * hourMs] as const

/** The time before now in which nothing was logged, but for what is said of its stretches and the rest. */
export function timeBefore(
  stretches: Partial<Record<WindowHours, Partial<Stretch>>>,
  rest: Partial<Omit<Before, 'stretches'>> = {},
): Before {
  const stretch = (hours: WindowHours): Stretch => ({ ...emptyStretch, ...stretches[hours] })
  return {
    at: now,
    day: today,
    stretches: { 2: stretch(2), 6: stretch(6), 24: stretch(24), 48: stretch(48) },
    sessions: [],
    sleepHours: null,
    crampedAt: null,
    ...rest,
  }
}

/** A session that began so many hours before now; an hour long and done if nothing else is said. */
export function sessionBefore(hours: number, fields: object = {}): Exercise {
  const at = new Date(now - hours * hourMs + 5.75 * hourMs).toISOString().slice(0, 19)
  const made = entry({
    kind: 'exercise',
    timeZone: 'Asia/Kathmandu',
    startedAt: `${at}+05:45`,
    durationMinutes: 60,
    ...fields,
  })
  if (made.kind !== 'exercise') throw new Error('not a session')
  return made
}

/** A person of 70 kg with nothing special: a man of 36 with a band of 2000 to 3000 ml. */
export function settingOf(fields: Partial<FactorSetting> = {}): FactorSetting {
  const profile = readProfile({ timeZone: 'Asia/Kathmandu', birthDate: '1990-01-01', sex: 'male' })
  if (!profile.ok) throw new Error('the profile passes the gate')
  const diary = { loggedDays: [], sessions: [], routines: [], dayStartsAt: '00:00' }
  return {
    profile: profile.value,
    told: { conditions: [], drugClasses: [] },
    mass: { massKg: 70, entryId: null, on: null },
    rates: sweatProfile([]),
    items: [],
    routines: [],
    medicinesBegun: [],
    training: trainingCalendar(diary, addDays(today, -100), today),
    ...fields,
  }
}

/** The factor of a name, of a person for whom all are looked at. */
export function factorNamed(name: FactorName, tags: readonly string[] = []): Factor {
  const found = factorsFor({ conditions: [], drugClasses: [] }, tags).find(
    factor => JSON.stringify(factor.name) === JSON.stringify(name),
  )
  if (found === undefined) throw new Error('there is such a factor')
  return found
}

/** Whether the factor was there, in the window it is judged by or in another one. */
export function exposure(
  name: FactorName,
  before: Before,
  {
    hours,
    setting = settingOf(),
    tags,
  }: { hours?: WindowHours; setting?: FactorSetting; tags?: string[] } = {},
): Exposure {
  const factor = factorNamed(name, tags)
  return factor.isExposed(before, hours ?? factor.hours, setting)
}
