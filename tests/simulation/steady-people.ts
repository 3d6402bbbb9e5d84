import type { RuleId } from '@/lib/domain/referral/rule-id'
import { inventPerson, type Life } from './invented-person'
import { judgedOn } from './judged-days'

/** Days of a diary before it is judged: the fewest after which R9 can tell. */
export const runIn = 84

export type Steady = { rate: number; isExplained: boolean; people: number; days: number }

/** What steady people were told: notices of R9 by its part, those that came back, and the rules that were ever met. */
export type SteadyFound = Steady & {
  personYears: number
  byRate: number
  bySeverity: number
  returned: number
  peopleAlarmed: number
  met: Set<RuleId>
}

/** A notice that comes back within so many days is the one that was raised before. */
export const sameNotice = 28

/** People whose cramps come at one rate, judged on every day. A notice is raised on a day on which R9 is met, and was not for `sameNotice` days. */
export function steadyPeople(group: Steady): SteadyFound {
  const { rate, isExplained, people, days } = group
  const found: SteadyFound = {
    ...group,
    personYears: (people * days) / 365,
    ...{ byRate: 0, bySeverity: 0, returned: 0, peopleAlarmed: 0 },
    met: new Set(),
  }
  for (let index = 0; index < people; index += 1) {
    const life: Life = { days: runIn + days, rate: () => rate, severity: () => 4, isExplained, logs: () => 1 }
    const person = inventPerson(life, 'steady', rate, String(isExplained), index)
    const raisedBefore = found.byRate + found.bySeverity
    let lastMet = -Infinity
    for (let day = runIn; day < runIn + days; day += 1) {
      const { findings } = judgedOn(person, day)
      for (const { ruleId } of findings) found.met.add(ruleId)
      const worsening = findings.find(({ ruleId }) => ruleId === 'R9')
      if (worsening === undefined) continue
      if (day - lastMet > sameNotice)
        found[worsening.measured?.unit === 'cramps' ? 'byRate' : 'bySeverity'] += 1
      else if (day - lastMet > 1) found.returned += 1
      lastMet = day
    }
    if (found.byRate + found.bySeverity > raisedBefore) found.peopleAlarmed += 1
  }
  return found
}
