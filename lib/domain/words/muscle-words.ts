import type { Muscle, Side } from '../muscle'

const muscleNames: Record<Muscle, string> = {
  calf: 'calf',
  shin: 'shin',
  hamstring: 'hamstring',
  quadriceps: 'quadriceps',
  adductor: 'inner thigh',
  glute: 'buttock',
  foot: 'foot',
  toes: 'toes',
  abdomen: 'belly',
  flank: 'flank',
  chest: 'chest',
  back: 'back',
  neck: 'neck',
  jaw: 'jaw',
  face: 'face',
  shoulder: 'shoulder',
  'upper-arm': 'upper arm',
  forearm: 'forearm',
  hand: 'hand',
  fingers: 'fingers',
  other: 'another muscle',
}

/** The muscle in everyday words, lower case: "inner thigh". */
export const muscleWords = (muscle: Muscle): string => muscleNames[muscle]

/** Muscle and side in everyday words, lower case: "right hamstring", "calf, both sides", "jaw". */
export function muscleAndSide(muscle: Muscle, side: Side): string {
  const name = muscleNames[muscle]
  if (side === 'both') return `${name}, both sides`
  return side === 'left' || side === 'right' ? `${side} ${name.replace(/^another muscle$/, 'side')}` : name
}
