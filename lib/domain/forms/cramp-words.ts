import type { Muscle, Side } from '../muscle'
import { muscleWords } from '../words/muscle-words'
import type { CrampCause, CrampContext, ReliefMethod, ReliefOutcome, Technique } from './cramp-form'

/** A muscle as it stands on a button: "Inner thigh". */
export function muscleTitle(muscle: Muscle): string {
  if (muscle === 'other') return 'Somewhere else'
  const words = muscleWords(muscle)
  return words.charAt(0).toUpperCase() + words.slice(1)
}

export const sideWords: Record<Side, string> = {
  left: 'Left',
  right: 'Right',
  both: 'Both',
  midline: 'Middle',
  unknown: 'Not sure',
}

/** The words of a severity at the even steps; an odd number has none of its own. */
export const severityWords: Record<number, string> = {
  2: 'faint',
  4: 'mild',
  6: 'strong',
  8: 'severe',
  10: 'worst',
}

export const contextWords: Record<CrampContext, string> = {
  asleep: 'Asleep',
  'at-rest': 'Resting',
  walking: 'Walking',
  stretching: 'Stretching',
  'during-exercise': 'During exercise',
  'after-exercise': 'After exercise',
  unknown: 'Not said',
}

export const techniqueWords: Record<Technique, string> = {
  'over-stretched': 'Stretched too far',
  bouncing: 'Bounced',
  'held-breath': 'Held my breath',
  'no-warm-up': 'No warm-up',
}

export const causeWords: Record<CrampCause, string> = {
  'hard-exercise': 'Hard exercise',
  'unusual-exercise': 'Unusual exercise',
  heat: 'Heat',
  'long-stretch': 'A long stretch',
  illness: 'Illness',
  other: 'Something else',
}

export const reliefWords: Record<ReliefMethod, string> = {
  stop: 'Stopped moving',
  straighten: 'Straightened the leg or arm',
  stretch: 'Stretched the muscle',
  'contract-opposite': 'Tensed the opposite muscle',
  walk: 'Walked',
  massage: 'Kneaded it',
  heat: 'Warmth',
  cold: 'Cold pack',
  fluid: 'Drank something',
  food: 'Ate something',
  medicine: 'Medicine',
  other: 'Something else',
}

export const outcomeWords: Record<ReliefOutcome, string> = {
  yes: 'Yes',
  partly: 'Partly',
  no: 'No',
  unknown: 'Hard to say',
}
