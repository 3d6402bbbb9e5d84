import { withoutDust } from '../without-dust'
import { epochOf, type Entry, type Fluid } from '../entry'
import { figuresOfDrink, figuresOfFood, type ServedItem, type ServingFigures } from '../nutrition/serving'
import type { Profile } from '../profile'
import type { Check } from './check'
import { checksOf } from './checks'
import { usualMass, type Weighed } from './usual-mass'

/** What is known besides the entries: whose they are, what was weighed, and what an item of this id holds. */
export type CheckSetting = {
  profile: Pick<Profile, 'massKg'>
  weighed: readonly Weighed[]
  itemOf: (id: string) => ServedItem | null
}

function figuresOf(entry: Entry, itemOf: CheckSetting['itemOf']): ServingFigures | null {
  if (entry.kind === 'fluid') return figuresOfDrink(entry, itemOf(entry.beverageId))
  if (entry.kind !== 'food') return null
  return figuresOfFood(entry, entry.foodId === undefined ? null : itemOf(entry.foodId))
}

/** What of a kept entry looks like a slip; see `checksOf`. */
export function entryChecks(entry: Entry, { profile, weighed, itemOf }: CheckSetting): Check[] {
  const at = epochOf(entry)
  const usualMassKg = at === null ? null : usualMass(weighed, profile, { at, entryId: entry.id })
  return checksOf(entry.kind, entry, { usualMassKg, figures: figuresOf(entry, itemOf) })
}

/**
 * What the entries of one day add up to, for `checksOfDay`: at least so much, with what is not known left out. `fluids`
 * are the drinks that count as fluid; a planned session is not done yet.
 */
export function sumsToCheck(entries: readonly Entry[], fluids: readonly Fluid[], setting: CheckSetting) {
  const sum = (values: readonly number[]) => withoutDust(values.reduce((all, value) => all + value, 0))
  return {
    fluidMl: sum(fluids.map(({ volumeMl }) => volumeMl)),
    exerciseMinutes: sum(
      entries.map(entry => (entry.kind === 'exercise' && entry.planned !== true ? entry.durationMinutes : 0)),
    ),
    sodiumMg: sum(entries.map(entry => figuresOf(entry, setting.itemOf)?.sodiumMg ?? 0)),
  }
}
