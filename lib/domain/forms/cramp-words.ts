import type { Cramp } from '../entry'
import type { Muscle, Side } from '../muscle'
import type { CrampCause, CrampContext, ReliefMethod, ReliefOutcome, Technique } from './cramp-form'

export const muscleWords: Record<Muscle, string> = {
  calf: 'Calf',
  shin: 'Shin',
  hamstring: 'Hamstring',
  quadriceps: 'Quadriceps',
  adductor: 'Inner thigh',
  glute: 'Buttock',
  foot: 'Foot',
  toes: 'Toes',
  abdomen: 'Belly',
  flank: 'Side of the trunk',
  chest: 'Chest',
  back: 'Back',
  neck: 'Neck',
  jaw: 'Jaw',
  face: 'Face',
  shoulder: 'Shoulder',
  'upper-arm': 'Upper arm',
  forearm: 'Forearm',
  hand: 'Hand',
  fingers: 'Fingers',
  other: 'Somewhere else',
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

const limbless: readonly Side[] = ['midline', 'unknown']

/** Where a cramp was, in one phrase: "right hamstring", "both calves" as "calf, both sides", "belly". */
export function placeInWords({ muscle, side }: Pick<Cramp, 'muscle' | 'side'>): string {
  const name = muscleWords[muscle].toLowerCase()
  if (limbless.includes(side)) return name
  return side === 'both' ? `${name}, both sides` : `${side} ${name}`
}

/** A length of time: "1 min 40 s", "45 s", "2 h 5 min". */
export function lengthInWords(seconds: number): string {
  const parts = [
    [Math.floor(seconds / 3600), 'h'],
    [Math.floor(seconds / 60) % 60, 'min'],
    [seconds % 60, 's'],
  ] as const
  const said = parts.filter(([count]) => count > 0).map(([count, unit]) => `${count} ${unit}`)
  return said.length === 0 ? '0 s' : said.join(' ')
}
