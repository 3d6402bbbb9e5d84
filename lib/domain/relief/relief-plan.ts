import type { CrampContext } from '../forms/cramp-form'
import type { Muscle } from '../muscle'
import type { Sign } from '../sign'
import { reliefSteps, type ReliefStep, type ReliefStepId } from './relief-steps'

/** Where it cramps and how it came; null is not said yet. */
export type CrampSituation = {
  muscle: Muscle | null
  context: CrampContext | null
  stretchedMuscle: Muscle | null
  signs: readonly Sign[]
}

/** One of the steps, typed by its id so that its words are found. */
export type PlannedStep = ReliefStep & { id: ReliefStepId }

/** What to do, in order, one at a time. */
export type ReliefPlan = {
  steps: readonly PlannedStep[]
  /** Heat and kneading were left out, because a sign speaks against them. */
  isCareful: boolean
  /** Whether the note belongs to it that explains why a shortened muscle cramps. */
  explainsShortMuscle: boolean
}

/**
 * Signs with which nothing warm and no kneading goes on the limb: a clot, poor circulation or a tight compartment cannot
 * be told from here. Ours; heat on poor circulation only after advice is sourced (see `warmth`).
 */
export const carefulSigns: readonly Sign[] = [
  'swelling-one-leg',
  'warmth',
  'redness',
  'cold-pale-limb',
  'tight-swollen-muscle-pain-out-of-proportion',
]

type Place = 'hamstring' | 'calf' | 'quadriceps' | 'foot' | 'hand' | 'belly' | 'chest' | 'joint'

const places: Record<Muscle, Place> = {
  calf: 'calf',
  shin: 'joint',
  hamstring: 'hamstring',
  quadriceps: 'quadriceps',
  adductor: 'joint',
  glute: 'joint',
  foot: 'foot',
  toes: 'foot',
  abdomen: 'belly',
  flank: 'belly',
  chest: 'chest',
  back: 'joint',
  neck: 'joint',
  jaw: 'joint',
  face: 'joint',
  shoulder: 'joint',
  'upper-arm': 'joint',
  forearm: 'hand',
  hand: 'hand',
  fingers: 'hand',
  other: 'joint',
}

/** Muscles of the leg: what only a leg can be is asked for these. */
export const legMuscles: readonly Muscle[] = [
  'calf',
  'shin',
  'hamstring',
  'quadriceps',
  'adductor',
  'glute',
  'foot',
  'toes',
]

/** Situations in which a muscle of the trunk was at work. */
const atWork: readonly CrampContext[] = ['stretching', 'during-exercise', 'after-exercise', 'walking']

/** Whether the sequence for a hamstring that cramps while the muscle in front is stretched applies. */
export const isHamstringInThighStretch = (where: CrampSituation): boolean =>
  where.muscle === 'hamstring' && where.context === 'stretching' && where.stretchedMuscle === 'quadriceps'

function idsFor(where: CrampSituation): readonly ReliefStepId[] {
  if (isHamstringInThighStretch(where)) return ['letGo', 'hamstring', 'knead', 'warmth', 'walkNoRepeat']
  if (where.muscle === null) return ['stop', 'lengthen', 'again', 'knead', 'warmth', 'settle']
  const place = places[where.muscle]
  const isAtWork = where.context !== null && atWork.includes(where.context)
  if (place === 'chest' || (place === 'belly' && !isAtWork)) return ['notAMuscle']
  if (place === 'belly') return ['stop', 'belly', 'again', 'settle']
  return legMuscles.includes(where.muscle)
    ? ['stop', place, 'againOnLeg', 'knead', 'warmth', 'walk']
    : ['stop', place, 'again', 'knead', 'warmth', 'settle']
}

/** The steps for a muscle and a situation. With a sign that speaks against them, none that warms or kneads. */
export function reliefFor(where: CrampSituation): ReliefPlan {
  const isCareful = where.signs.some(sign => carefulSigns.includes(sign))
  const steps = idsFor(where).map((id): PlannedStep => reliefSteps[id])
  return {
    steps: isCareful ? steps.filter(({ puts }) => puts === null) : steps,
    isCareful,
    explainsShortMuscle: isHamstringInThighStretch(where),
  }
}
