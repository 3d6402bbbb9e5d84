import { knownAge } from '../measures/age'
import { isPregnantOn } from '../measures/pregnancy'
import type { Profile } from '../profile'
import { dayNumber, type LocalDate } from '../time/local-date'

export type ForTwo = 'pregnancy' | 'lactation'

/** The ages, in whole years and both included, for which values in pregnancy and lactation are published (NASEM, 2019, appendix J). */
export const forTwoAges = { from: 14, to: 50 } as const

/**
 * What a profile says of pregnancy and lactation on a day: what counts, and what is asked about because the rest of the
 * profile speaks against it: the sex male, or an age for which nothing is published. Both at once have no published value:
 * lactation, which adds more, goes alone.
 */
export function forTwoOn(profile: Profile, day: LocalDate): { counts: ForTwo | null; asked: ForTwo | null } {
  const told = toldOn(profile, day)
  const age = knownAge(profile, day)
  const mayBe = profile.sex !== 'male' && (age === null || (age >= forTwoAges.from && age <= forTwoAges.to))
  return mayBe ? { counts: told, asked: null } : { counts: null, asked: told }
}

function toldOn(profile: Profile, day: LocalDate): ForTwo | null {
  if (profile.lactating === true) return 'lactation'
  return isPregnantOn(profile, dayNumber(day)) ? 'pregnancy' : null
}
