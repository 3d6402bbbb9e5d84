import type { Told } from '../cautions'
import type { KnownMass } from '../hydration/known-mass'
import type { SweatProfile } from '../hydration/sweat-profile'
import type { OwnItem } from '../own-item'
import type { Profile } from '../profile'
import type { Routine } from '../entry'
import type { LocalDate } from '../time/local-date'
import type { Before, WindowHours } from './before'
import type { Exposure } from './compare-factor'
import type { TrainingCalendar } from './training-calendar'

/** What may have come before a cramp, in the order in which factors that are alike in certainty are shown. */
export const factorIds = [
  'fluid-below-band',
  'high-sweat-loss',
  'potassium-low',
  'magnesium-low',
  'calcium-low',
  'sodium-low',
  'long-or-hard-session',
  'load-rise',
  'unusual-session',
  'no-warm-up',
  'no-cool-down',
  'stretch-bounced',
  'no-stretching',
  'heat',
  'alcohol',
  'caffeine',
  'short-sleep',
  'new-medicine',
] as const

export type FactorId = (typeof factorIds)[number]

/** A factor of the list, or one of the person's own tags. */
export type FactorName = FactorId | { tag: string }

/** What exposures need of a person besides the windows; as of now where it is not said otherwise. */
export type FactorSetting = {
  profile: Profile
  told: Told
  mass: KnownMass | null
  rates: SweatProfile
  items: readonly OwnItem[]
  /** Warm-ups and cool-downs logged by themselves. */
  routines: readonly Routine[]
  /** First days of medicines, rising. */
  medicinesBegun: readonly LocalDate[]
  training: TrainingCalendar
}

/**
 * Something that can have been there before a cramp. `hours` is the window it is judged by, fixed beforehand; `lengths` are all the
 * windows in which it means something: none where it is no matter of hours.
 */
export type Factor = {
  name: FactorName
  hours: WindowHours
  lengths: readonly WindowHours[]
  isExposed: (before: Before, hours: WindowHours, setting: FactorSetting) => Exposure
  /** What is looked at to tell whether as much is logged before cramps as on comparable days: drinks; absent: foods and measurements. */
  besides?: 'drinks'
}
