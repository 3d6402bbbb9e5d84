import { fluidCautions, mineralCautions, saltCautions } from '../cautions'
import type { Condition } from '../profile'
import { soonerConditions } from '../referral/rules/r13-known-condition'
import { heatConditions } from '../referral/rules/u9-heat-cramps-with-a-condition'

/** Something Charley does otherwise because of a condition. */
export type Change = 'noFluid' | 'noMinerals' | 'noSalt' | 'asksSooner' | 'heat'

/** What Charley does otherwise because of a condition; empty: nothing. */
export function changesOf(condition: Condition): Change[] {
  const told = { conditions: [condition], drugClasses: [] }
  const changes: [Change, boolean][] = [
    ['noFluid', fluidCautions(told).length > 0],
    ['noMinerals', mineralCautions(told).length > 0],
    ['noSalt', saltCautions(told).length > 0],
    ['asksSooner', soonerConditions.includes(condition)],
    ['heat', heatConditions.includes(condition)],
  ]
  return changes.flatMap(([change, holds]) => (holds ? [change] : []))
}
