import type { Muscle, Side } from '../../muscle'

const muscles: Record<Muscle, string> = {
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

const sides: Record<Side, string> = {
  left: 'Left',
  right: 'Right',
  both: 'Both',
  midline: 'Middle',
  unknown: 'Not sure',
}

/** Muscles and sides. */
export const body = {
  /** As they stand in a sentence. */
  muscles,
  /** The muscle `other` on a button. */
  somewhereElse: 'Somewhere else',
  /** As they stand on a button. */
  sides,
  left: 'left',
  right: 'right',
  fromBehind: 'from behind',
  fromTheFront: 'from the front',
  /** A muscle with its side, in a sentence. */
  onSide: (muscle: Muscle, side: 'left' | 'right' | 'both') => {
    if (side === 'both') return `${muscles[muscle]}, both sides`
    return muscle === 'other' ? `${side} side` : `${side} ${muscles[muscle]}`
  },
  where: 'Where',
  which: 'Which muscle?',
  whichSide: 'Which side?',
}
