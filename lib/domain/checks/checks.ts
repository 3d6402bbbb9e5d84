import { withoutDust } from '../without-dust'
import type { EntryKind } from '../entry'
import type { Check, CheckKind } from './check'
import { checkLimits as limits } from './limits'

/** What is known besides the entry. */
export type CheckContext = {
  /** See `usualMass`; null when nothing is known, and then no mass is asked about. */
  usualMassKg: number | null
  /** What a drink or a food holds, in mg; null and absent figures are not known and not asked about. */
  figures: Partial<Record<Mineral, number | null>> | null
}

type Mineral = 'potassiumMg' | 'magnesiumMg' | 'calciumMg' | 'sodiumMg'

/** The keys of an entry, some of them perhaps not written yet. */
type Values = Readonly<Record<string, unknown>>

type Found = Check | null

const numberAt = (values: Values, key: string): number | null => {
  const held = values[key]
  return typeof held === 'number' ? held : null
}

function above(what: CheckKind, field: string, value: number | null, expected: number): Found {
  return value !== null && value > expected ? { field, what, value, expected } : null
}

function massFar(field: string, massKg: number | null, usualKg: number | null): Found {
  if (massKg === null || usualKg === null) return null
  const off = withoutDust(Math.abs(massKg - usualKg) - usualKg * limits.massOff)
  return off > 0 ? { field, what: 'mass-far', value: massKg, expected: usualKg } : null
}

function massesOfSession(values: Values, usualKg: number | null): Found[] {
  const before = numberAt(values, 'massBeforeKg')
  const after = numberAt(values, 'massAfterKg')
  if (before === null || after === null)
    return [massFar('massBeforeKg', before, usualKg), massFar('massAfterKg', after, usualKg)]
  return [
    massFar('massBeforeKg', before, usualKg),
    above('mass-gain', 'massAfterKg', withoutDust(after - before), limits.gainKg),
    above('mass-loss', 'massAfterKg', withoutDust(before - after), withoutDust(before * limits.loss)),
  ]
}

function effortOf(values: Values, minutes: number | null): Found[] {
  const effort = numberAt(values, 'effort')
  return [
    effort === 0 ? above('effort-none', 'effort', minutes, limits.restMinutes) : null,
    effort === 10 ? above('effort-long', 'effort', minutes, limits.maximalMinutes) : null,
  ]
}

function speedOf(values: Values, minutes: number | null): Found {
  const km = numberAt(values, 'distanceKm')
  if (km === null || minutes === null || minutes <= 0) return null
  return above('speed', 'distanceKm', withoutDust((km / minutes) * 60), limits.speedKmh)
}

function drunkInSession(values: Values, minutes: number | null): Found {
  const ml = numberAt(values, 'drunkMl')
  const much = above('drunk-much', 'drunkMl', ml, limits.drunkMl)
  if (much !== null || ml === null || minutes === null || ml < limits.drunkAtOnceMl) return much
  const most = withoutDust((limits.drunkMlPerHour * minutes) / 60)
  return above('drunk-fast', 'drunkMl', ml, most)
}

function temperatureOf(values: Values): Found {
  const value = numberAt(values, 'temperatureC')
  if (value === null || value >= limits.coldestC)
    return above('temperature', 'temperatureC', value, limits.hottestC)
  return { field: 'temperatureC', what: 'temperature', value, expected: limits.coldestC }
}

function ofSession(values: Values, { usualMassKg }: CheckContext): Found[] {
  const minutes = numberAt(values, 'durationMinutes')
  return [
    above('session-long', 'durationMinutes', minutes, limits.sessionMinutes),
    ...effortOf(values, minutes),
    speedOf(values, minutes),
    above('warm-up-long', 'warmUpMinutes', numberAt(values, 'warmUpMinutes'), limits.warmUpMinutes),
    above('cool-down-long', 'coolDownMinutes', numberAt(values, 'coolDownMinutes'), limits.coolDownMinutes),
    temperatureOf(values),
    ...massesOfSession(values, usualMassKg),
    drunkInSession(values, minutes),
    above('urine-much', 'urineMl', numberAt(values, 'urineMl'), limits.urineMl),
  ]
}

const minerals = [
  ['potassium-large', 'potassiumMg', limits.servingPotassiumMg],
  ['magnesium-large', 'magnesiumMg', limits.servingMagnesiumMg],
  ['calcium-large', 'calciumMg', limits.servingCalciumMg],
  ['sodium-large', 'sodiumMg', limits.servingSodiumMg],
] as const

const mineralsOf = (figures: CheckContext['figures']): Found[] =>
  minerals.map(([what, name, most]) => above(what, name, figures?.[name] ?? null, most))

/**
 * What of an entry looks like a slip, in the order of its form. `values` are the keys of the entry; those that are not
 * written yet are left out and not asked about. Empty when there is nothing, also for kinds nobody can slip in.
 */
export function checksOf(kind: EntryKind, values: Values, context: CheckContext): Check[] {
  return foundIn(kind, values, context).filter(found => found !== null)
}

function foundIn(kind: EntryKind, values: Values, context: CheckContext): Found[] {
  switch (kind) {
    case 'measurement':
      return [
        massFar('massKg', numberAt(values, 'massKg'), context.usualMassKg),
        above('sleep-long', 'sleepHours', numberAt(values, 'sleepHours'), limits.sleepHours),
      ]
    case 'exercise':
      return ofSession(values, context)
    case 'fluid':
      return [
        above('drink-large', 'volumeMl', numberAt(values, 'volumeMl'), limits.drinkMl),
        ...mineralsOf(context.figures),
      ]
    case 'food':
      return [
        above('serving-large', 'grams', numberAt(values, 'grams'), limits.servingG),
        ...mineralsOf(context.figures),
      ]
    case 'routine':
      return [above('hold-long', 'holdSeconds', numberAt(values, 'holdSeconds'), limits.holdSeconds)]
    default:
      return []
  }
}

/**
 * What of the sums of one day looks like a slip. Null is not known and not asked about; a sum that says "at least" may
 * come as it is. Fluid in ml, exercise in minutes, sodium in mg.
 */
export function checksOfDay(sums: {
  fluidMl?: number | null
  exerciseMinutes?: number | null
  sodiumMg?: number | null
}): Check[] {
  return [
    above('day-fluid', 'fluidMl', sums.fluidMl ?? null, limits.dayFluidMl),
    above('day-exercise', 'exerciseMinutes', sums.exerciseMinutes ?? null, limits.dayExerciseMinutes),
    above('day-sodium', 'sodiumMg', sums.sodiumMg ?? null, limits.daySodiumMg),
  ].filter(found => found !== null)
}
