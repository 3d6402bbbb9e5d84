import * as z from 'zod'
import {
  atMost,
  numberBetween,
  oneOf,
  optional,
  orNull,
  text,
  withoutNulls,
  yesOrNo,
  type WithoutNulls,
} from './fields'
import { readWith, type Read } from './problem'
import { clockTimeSchema } from './time/clock-time'
import { localDateSchema } from './time/local-date'
import { timeZoneSchema, type DayClock } from './time/time-zone'

/** What a doctor told the person about, where it changes what Charley says. */
export const conditions = [
  'hypertension',
  'heart-failure',
  'heart-disease',
  'atrial-fibrillation',
  'kidney-disease',
  'dialysis',
  'liver-disease',
  'diabetes',
  'thyroid-disease',
  'thyroid-surgery',
  'neuropathy',
  'motor-neurone-disease',
  'parkinsons',
  'peripheral-arterial-disease',
  'spinal-stenosis',
  'previous-clot',
  'cancer',
  'chemotherapy',
  'addisons',
  'asthma',
  'smoker',
  'ex-smoker',
  'fluid-restriction',
  'low-sodium-diet',
  'other',
] as const

export type Condition = (typeof conditions)[number]

const unitsSchema = z.strictObject({
  volume: oneOf(['ml', 'fl-oz-us', 'fl-oz-imp']),
  mass: oneOf(['kg', 'lb']),
  temperature: oneOf(['C', 'F']),
})

const rawProfileSchema = z.strictObject({
  timeZone: timeZoneSchema,
  dayStartsAt: optional(clockTimeSchema),
  birthDate: orNull(localDateSchema),
  sex: optional(oneOf(['female', 'male', 'unspecified'])),
  heightCm: orNull(numberBetween(30, 275)),
  massKg: orNull(numberBetween(1, 500)),
  pregnancyDueDate: orNull(localDateSchema),
  lactating: optional(yesOrNo),
  conditions: optional(
    z.array(oneOf(conditions)).check(atMost(conditions.length, 'Name each condition once.')),
  ),
  alcoholUnitsPerWeek: orNull(numberBetween(0, 1000)),
  loggingSince: orNull(localDateSchema),
  emergencyNumber: orNull(
    z
      .string('Write a telephone number.')
      .regex(/^\+?[0-9][0-9 ()/.-]{0,29}$/, 'Write a telephone number, like 112.'),
  ),
  locale: optional(
    text(35).refine(
      tag => /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/.test(tag),
      'Write a language tag like en-GB.',
    ),
  ),
  units: optional(unitsSchema),
})

/** Who the diary belongs to, as far as the person chose to say. Masses in kg, heights in cm, alcohol in UK units of 8 g. */
export const profileSchema = rawProfileSchema.transform(profile => withoutNulls(profile))

export type Profile = WithoutNulls<z.output<typeof rawProfileSchema>>

export type Units = z.output<typeof unitsSchema>

export const readProfile = (input: unknown, under: readonly PropertyKey[] = []): Read<Profile> =>
  readWith(profileSchema, input, under)

/** What a person changed of a profile: key by key, null for "not said any more". */
export type ProfileChange = Readonly<Record<string, unknown>>

/** The profile after a change: what it names replaces what was kept, everything else stays. Null: none was kept yet. */
export function changedProfile(kept: Profile | null, change: ProfileChange): Read<Profile> {
  const written: [string, unknown][] = Object.entries({ ...kept, ...change })
  return readProfile(Object.fromEntries(written.filter(([, held]) => held !== null)))
}

/** The time of day the person's calendar day begins, "00:00" unless they chose another. */
export const dayStartOf = (profile: Profile): string => profile.dayStartsAt ?? '00:00'

/** The person's zone and day start, for a screen that has to know at a later moment which day it is. */
export const dayClockOf = (profile: Profile): DayClock => ({
  timeZone: profile.timeZone,
  dayStartsAt: dayStartOf(profile),
})

/** Everything of a profile a person may leave unsaid. */
export type ProfilePart = Exclude<keyof Profile, 'timeZone'>

/**
 * A profile with what it does not say taken from another one, and which parts those were. What it says stays, also when
 * that is "none of these" or "rather not say"; the time zone always does.
 */
export function filledFrom(profile: Profile, other: Profile): { profile: Profile; filled: ProfilePart[] } {
  const { timeZone, ...parts } = other
  const filled = (Object.keys(parts) as ProfilePart[]).filter(
    part => parts[part] !== undefined && profile[part] === undefined,
  )
  const taken = Object.fromEntries(filled.map(part => [part, parts[part]]))
  return { profile: { ...taken, ...profile }, filled }
}
