import { mineralCautions, saltCautions } from '../cautions'
import type { DrugClass } from '../medication'
import type { Profile } from '../profile'
import type { LocalDate } from '../time/local-date'
import { perMineral, type PerMineral } from './mineral'
import { intakesOn, type IntakeRange, type WhyNoIntake } from './reference-intakes'

/** Why nothing may be held against an amount: what the person told, or no row of the table to look up. */
export type WhyNoReference = 'clinic' | WhyNoIntake

/**
 * What is published as a person's intake of each mineral on a day on which medicines of these classes are taken, or why
 * nothing may be held against it.
 */
export function referencesOn(
  profile: Profile,
  drugClasses: readonly DrugClass[],
  day: LocalDate,
): PerMineral<IntakeRange | WhyNoReference> {
  const told = { conditions: profile.conditions ?? [], drugClasses }
  const isForClinic = mineralCautions(told).length > 0
  const isSaltForClinic = saltCautions(told).length > 0
  const intakes = intakesOn(profile, day)
  return perMineral(mineral => {
    if (isForClinic || (mineral === 'sodium' && isSaltForClinic)) return 'clinic'
    return typeof intakes === 'string' ? intakes : intakes[mineral]
  })
}
