import type { Origin } from '../referral/sources'
import type { ReliefMethod } from '../forms/cramp-form'
import type { ReliefSourceName } from './relief-sources'

/** How long a position is held, in seconds: what the timer counts to, and the range it lies in (ends included). */
export type Hold = { seconds: number; from: number; to: number }

/** How long warmth or cold stays on one spot, in minutes, ends included. */
export type Warmth = { from: number; to: number }

/** One thing to do. Its words and its picture stand elsewhere, under its id. */
export type ReliefStep = {
  id: string
  /** What a person who did it has tried. Null: it is something to know, nothing to try. */
  method: ReliefMethod | null
  hold: Hold | null
  warmth: Warmth | null
  /** What the step puts on the muscle: neither is for a limb that is swollen, hot or red. */
  puts: 'heat' | 'massage' | null
  origin: Origin
  /** Never empty. */
  sources: readonly ReliefSourceName[]
}

/** 20 to 30 s: the figure for heat cramps is about 20 s, the upper end is the person's own plan. The timer's middle is ours. */
export const stretchHold: Hold = { seconds: 25, from: 20, to: 30 }

/** 10 to 15 min: never more than 15 to 20 on one spot, and 10 with nerve damage. */
export const warmthTime: Warmth = { from: 10, to: 15 }

const nothing = { method: null, hold: null, warmth: null, puts: null } as const

const stretch = { method: 'stretch', hold: stretchHold, warmth: null, puts: null } as const

const stretchSources = ['redCrossHeatCramps', 'mountSinaiCramps'] as const

/** Every step there is. */
export const reliefSteps = {
  stop: { ...nothing, id: 'stop', method: 'stop', origin: 'mixed', sources: ['nhsLegCramps'] },
  letGo: { ...nothing, id: 'letGo', method: 'stop', origin: 'ours', sources: ['stretchAndThreshold'] },
  lengthen: { ...stretch, id: 'lengthen', origin: 'mixed', sources: stretchSources },
  hamstring: { ...stretch, id: 'hamstring', origin: 'mixed', sources: stretchSources },
  calf: { ...stretch, id: 'calf', origin: 'mixed', sources: [...stretchSources, 'cirrhosisCareCramps'] },
  quadriceps: { ...stretch, id: 'quadriceps', origin: 'mixed', sources: stretchSources },
  foot: { ...stretch, id: 'foot', origin: 'mixed', sources: stretchSources },
  hand: { ...stretch, id: 'hand', origin: 'mixed', sources: stretchSources },
  belly: { ...stretch, id: 'belly', origin: 'mixed', sources: [...stretchSources, 'merckMuscleCramps'] },
  joint: { ...stretch, id: 'joint', origin: 'mixed', sources: stretchSources },
  again: {
    ...stretch,
    id: 'again',
    method: 'contract-opposite',
    origin: 'mixed',
    sources: ['redCrossHeatCramps', 'germanNeurologyCramps'],
  },
  againOnLeg: {
    ...stretch,
    id: 'againOnLeg',
    method: 'contract-opposite',
    origin: 'mixed',
    sources: ['redCrossHeatCramps', 'germanNeurologyCramps', 'nhsLegCramps'],
  },
  knead: {
    ...nothing,
    id: 'knead',
    method: 'massage',
    puts: 'massage',
    origin: 'mixed',
    sources: ['nhsLegCramps'],
  },
  warmth: {
    ...nothing,
    id: 'warmth',
    method: 'heat',
    warmth: warmthTime,
    puts: 'heat',
    origin: 'mixed',
    sources: ['heatingPadBurns', 'heatWithNeuropathy', 'heatAndCirculation'],
  },
  walk: {
    ...nothing,
    id: 'walk',
    method: 'walk',
    origin: 'mixed',
    sources: ['nhsLegCramps', 'nioshHeatCramps'],
  },
  settle: { ...nothing, id: 'settle', origin: 'mixed', sources: ['nhsLegCramps', 'nioshHeatCramps'] },
  walkNoRepeat: {
    ...nothing,
    id: 'walkNoRepeat',
    method: 'walk',
    origin: 'mixed',
    sources: ['nhsLegCramps', 'approachToCramps', 'kinesportStretching', 'miller2022'],
  },
  notAMuscle: {
    ...nothing,
    id: 'notAMuscle',
    origin: 'mixed',
    sources: ['merckMuscleCramps'],
  },
} as const satisfies Record<string, ReliefStep>

export type ReliefStepId = keyof typeof reliefSteps
