import type { DayEdges } from '@/lib/domain/hydration/bands-of-days'
import { perMineral, type PerMineral } from '@/lib/domain/nutrition/mineral'
import type { IntakeRange } from '@/lib/domain/nutrition/reference-intakes'
import { readProfile, type Profile } from '@/lib/domain/profile'
import type { HeldDay } from '@/lib/domain/series/held-day'
import { addDays, type LocalDate } from '@/lib/domain/time/local-date'

/** A band of 1.6 to 2.2 l. */
export const band: DayEdges = { kind: 'band', lowMl: 1600, highMl: 2200 }

/** What is published: 3400 mg of potassium, the range of both sexes of magnesium. */
export const published: PerMineral<IntakeRange> = {
  potassium: { low: 3400, high: 3400 },
  magnesium: { low: 310, high: 400 },
  calcium: { low: 1000, high: 1000 },
  sodium: { low: 1500, high: 1500 },
}

/** A day with so much of each mineral, from foods over the day; `unknown` entries have no figure. */
export const fed = (knownMg: number, unknown = 0, looksWhole = true): Partial<HeldDay> => ({
  foods: 4,
  looksWhole,
  minerals: perMineral(() => ({ knownMg, unknown })),
})

/** One set of facts per day, the last of them on `to`; null is a day without an entry. */
export function heldDays(to: LocalDate, sets: readonly (Partial<HeldDay> | null)[]): HeldDay[] {
  return sets.map((set, index) => ({
    day: addDays(to, index - sets.length + 1),
    logged: set !== null,
    fluidMl: null,
    foods: 0,
    looksWhole: false,
    minerals: null,
    band,
    references: published,
    ...set,
  }))
}

/** A profile with an age, and what else is said. */
export function profileOf(fields: object = {}): Profile {
  const read = readProfile({ timeZone: 'Asia/Kathmandu', birthDate: '1980-01-01', sex: 'male', ...fields })
  if (!read.ok) throw new Error('not a profile')
  return read.value
}
