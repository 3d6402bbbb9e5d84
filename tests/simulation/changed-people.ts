import type { RuleId } from '@/lib/domain/referral/rule-id'
import { inventPerson, type Life } from './invented-person'
import { isTold, judgedOn, verdictOn } from './judged-days'

/** Days before the change, the baseline of R9 and the days it is compared with, and days after it in which it is to be found. */
const before = 112
export const within = 56

export type Change = {
  name: string
  rate: number
  times: number
  /** Points of severity it rises by. */
  points: number
  isExplained: boolean
  people: number
}

/** How many were told, and after how many days, in order. Day 0 is the day before the change: those were told already. */
export type ChangeFound = Change & {
  already: number
  byAnyRule: number[]
  byWorsening: number[]
  met: Set<RuleId>
}

const everyDay = () => 1

/** People whose cramps change on one day, judged on every day of the eight weeks after it. */
export function changedPeople(change: Change, logs: Life['logs'] = everyDay): ChangeFound {
  const { name, rate, times, points, isExplained, people } = change
  const found: ChangeFound = { ...change, already: 0, byAnyRule: [], byWorsening: [], met: new Set() }
  for (let index = 0; index < people; index += 1) {
    const life: Life = {
      days: before + within,
      rate: day => (day < before ? rate : rate * times),
      severity: day => (day < before ? 3.5 : 3.5 + points),
      isExplained,
      logs,
    }
    const person = inventPerson(life, name, rate, String(isExplained), index)
    const [any, worse] = firstDays(person, found.met)
    if (any === 0) found.already += 1
    if (any !== null) found.byAnyRule.push(any)
    if (worse !== null) found.byWorsening.push(worse)
  }
  const inOrder = (days: number[]) => days.sort((one, other) => one - other)
  return { ...found, byAnyRule: inOrder(found.byAnyRule), byWorsening: inOrder(found.byWorsening) }
}

/** The first day after the change on which any rule, and on which R9, sends to a doctor; null when none does. */
function firstDays(
  person: ReturnType<typeof inventPerson>,
  met: Set<RuleId>,
): [any: number | null, worsening: number | null] {
  let any: number | null = null
  for (let since = 0; since <= within; since += 1) {
    const judged = judgedOn(person, before - 1 + since)
    for (const { ruleId } of judged.findings) met.add(ruleId)
    if (any === null && isTold(judged)) any = since
    if (verdictOn(judged, 'R9') === 'met') return [any ?? since, since]
  }
  return [any, null]
}
