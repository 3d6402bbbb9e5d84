import type { Read } from '../problem'
import { readProfile, type Condition, type Profile } from '../profile'
import { metricUnits } from './units'

/** What the person chose or typed about themselves, as the form holds it. */
export type WrittenProfile = {
  timeZone: string
  dayStartsAt: string
  volume: string
  mass: string
  temperature: string
  conditions: readonly string[]
  emergencyNumber: string
}

/** What a doctor may have told that changes what is said about fluids, in the order of the form. */
export const askedConditions = [
  'fluid-restriction',
  'kidney-disease',
  'dialysis',
  'heart-failure',
  'heart-disease',
  'hypertension',
  'low-sodium-diet',
  'liver-disease',
] as const satisfies readonly Condition[]

/** The times a day may start at, for people who are up after midnight. */
export const dayStarts = ['00:00', '03:00', '04:00', '05:00'] as const

/** The form as it stands for a profile; for a new one with the zone given and metric units. */
export function writtenProfile(profile: Profile | null, timeZone: string): WrittenProfile {
  return {
    timeZone: profile?.timeZone ?? timeZone,
    dayStartsAt: profile?.dayStartsAt ?? '00:00',
    ...(profile?.units ?? metricUnits),
    conditions: profile?.conditions ?? [],
    emergencyNumber: profile?.emergencyNumber ?? '',
  }
}

/**
 * The profile a person meant: what the form asks replaces what was kept, everything else of it stays. Boxes nobody ever
 * ticked are no answer, so conditions stay unknown; unticking all that were kept says that there are none.
 */
export function readProfileForm(written: WrittenProfile, kept: Profile | null): Read<Profile> {
  const { volume, mass, temperature, timeZone, dayStartsAt, conditions } = written
  const emergencyNumber = written.emergencyNumber.trim()
  const isAnswered = conditions.length > 0 || kept?.conditions !== undefined
  return readProfile({
    ...kept,
    timeZone,
    dayStartsAt,
    ...(isAnswered && { conditions }),
    units: { volume, mass, temperature },
    emergencyNumber: emergencyNumber === '' ? null : emergencyNumber,
  })
}
