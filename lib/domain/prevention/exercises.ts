import type { Routine } from '../entry'
import type { Muscle } from '../muscle'

/** An exercise for prevention: what it is, and the muscle it is logged for. */
export type Exercise = {
  measure: Extract<Routine['measure'], 'stretch' | 'strength'>
  muscle: Extract<Muscle, 'hamstring' | 'quadriceps' | 'calf'>
  /** Whether it is done with one leg after the other. */
  isPerLeg: boolean
}

/** The exercises a plan is made of, in the order they are done: both thighs first. Their words and pictures stand elsewhere. */
export const exercises = {
  hamstringStretch: { measure: 'stretch', muscle: 'hamstring', isPerLeg: true },
  quadricepsStretch: { measure: 'stretch', muscle: 'quadriceps', isPerLeg: true },
  calfStretch: { measure: 'stretch', muscle: 'calf', isPerLeg: true },
  lunges: { measure: 'strength', muscle: 'quadriceps', isPerLeg: true },
  squats: { measure: 'strength', muscle: 'quadriceps', isPerLeg: false },
  hamstringCurls: { measure: 'strength', muscle: 'hamstring', isPerLeg: false },
  nordicCurls: { measure: 'strength', muscle: 'hamstring', isPerLeg: false },
} as const satisfies Record<string, Exercise>

export type ExerciseName = keyof typeof exercises

export const exerciseNames = [
  'hamstringStretch',
  'quadricepsStretch',
  'calfStretch',
  'lunges',
  'squats',
  'hamstringCurls',
  'nordicCurls',
] as const satisfies readonly ExerciseName[]
