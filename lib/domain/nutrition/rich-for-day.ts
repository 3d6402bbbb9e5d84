import type { ElectrolytesOfDay } from './electrolytes-of-day'
import type { Life, WhyNoIntake } from './reference-intakes'
import { richIn, type RichMineral, type RichPortion } from './rich-in'

/** What is rich in a mineral, the person’s own before what the tables have; null: nothing is suggested. */
export type Rich = { usual: RichPortion[]; listed: RichPortion[] } | null

/**
 * What may be suggested as rich in a mineral on a day. Nothing where a clinic or a medicine speaks against it, where the day
 * holds enough already, and in the first year of life. `life` is the person’s, or why it is not known.
 */
export function richForDay(
  mineral: RichMineral,
  { held, minerals, cautions, saltCautions }: ElectrolytesOfDay,
  life: Life | WhyNoIntake,
  logged: Parameters<typeof richIn>[1],
): Rich {
  const { intake } = held[mineral]
  const holdsEnough = intake !== null && minerals[mineral].knownMg >= intake.high
  if (cautions.length > 0 || holdsEnough || life === 'not-born') return null
  const age = typeof life === 'string' ? null : life.age
  if (age !== null && age < 1) return null
  return richIn(mineral, logged, { keepsLowOnSalt: saltCautions.length > 0, age })
}
