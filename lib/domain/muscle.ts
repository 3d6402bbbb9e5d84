import { oneOf } from './fields'

/** The muscles (groups) a cramp can be logged for. */
export const muscles = [
  'calf',
  'shin',
  'hamstring',
  'quadriceps',
  'adductor',
  'glute',
  'foot',
  'toes',
  'abdomen',
  'flank',
  'chest',
  'back',
  'neck',
  'jaw',
  'face',
  'shoulder',
  'upper-arm',
  'forearm',
  'hand',
  'fingers',
  'other',
] as const

export type Muscle = (typeof muscles)[number]

export const muscleSchema = oneOf(muscles)

/** `both` and `unknown` are sides of their own; `midline` is for jaw, abdomen and the like. */
export const sides = ['left', 'right', 'both', 'midline', 'unknown'] as const

export type Side = (typeof sides)[number]

export const sideSchema = oneOf(sides)
