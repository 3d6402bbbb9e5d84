import type { Muscle, Side } from '../muscle'
import { capital } from './capital'
import type { BrowserWords } from './words'

/** The muscle in everyday words, as it stands in a sentence: "inner thigh". */
export const muscleWords = (muscle: Muscle, { body }: BrowserWords): string => body.muscles[muscle]

/** A muscle as it stands on a button: "Inner thigh". */
export const muscleTitle = (muscle: Muscle, { body }: BrowserWords): string =>
  muscle === 'other' ? body.somewhereElse : capital(body.muscles[muscle])

/** Muscle and side in everyday words, as in a sentence: "right hamstring", "calf, both sides", "jaw". */
export const muscleAndSide = (muscle: Muscle, side: Side, { body }: BrowserWords): string =>
  side === 'midline' || side === 'unknown' ? body.muscles[muscle] : body.onSide(muscle, side)
