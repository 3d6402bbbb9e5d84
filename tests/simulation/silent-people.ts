import type { Verdict } from '@/lib/domain/referral/assessment'
import type { RuleId } from '@/lib/domain/referral/rule-id'
import { inventPerson, type Life } from './invented-person'
import { judgedOn, verdictOn } from './judged-days'
import { runIn } from './steady-people'

/** Rules that count days, which say "not met" of nobody who logs too little. */
export const countingRules = ['R1', 'R2', 'R4', 'R8', 'R9'] as const satisfies readonly RuleId[]

export type Verdicts = Record<Verdict, number>

/** How often each verdict was said on the judged days. */
export type SaidOfRules = Record<(typeof countingRules)[number], Verdicts>

const none = (): Verdicts => ({ met: 0, 'not-met': 0, 'cannot-tell': 0 })

/** What counting rules say of people who log a share of their days, with the same rate as ever, on each of so many days. */
export function sparsePeople(share: number, people: number, days: number): SaidOfRules {
  const said: SaidOfRules = { R1: none(), R2: none(), R4: none(), R8: none(), R9: none() }
  for (let index = 0; index < people; index += 1) {
    const life: Life = { ...steadyLife, days: runIn + days, logs: () => share }
    const person = inventPerson(life, 'sparse', share, index)
    for (let day = runIn; day < runIn + days; day += 1) {
      const judged = judgedOn(person, day)
      for (const rule of countingRules) said[rule][verdictOn(judged, rule)] += 1
    }
  }
  return said
}

const steadyLife = { rate: () => 3, severity: () => 4, isExplained: true }

/** What is said so many days after the last entry: how many people, of each verdict, and of how many the level is "none". */
export type SaidAfter = {
  days: number
  said: SaidOfRules
  none: number
  /** Of those, how many were told "none" without how many days are known. */
  noneWithoutCoverage: number
}

/** People who log every day for a while and then stop. */
export function peopleWhoStop(people: number, after: readonly number[]): SaidAfter[] {
  const logged = 140
  const results = after.map((days): SaidAfter => ({
    days,
    said: { R1: none(), R2: none(), R4: none(), R8: none(), R9: none() },
    none: 0,
    noneWithoutCoverage: 0,
  }))
  for (let index = 0; index < people; index += 1) {
    const life: Life = {
      ...steadyLife,
      days: logged + Math.max(...after),
      logs: day => (day < logged ? 1 : 0),
    }
    const person = inventPerson(life, 'stopped', index)
    for (const result of results) {
      const judged = judgedOn(person, logged - 1 + result.days)
      for (const rule of countingRules) result.said[rule][verdictOn(judged, rule)] += 1
      if (judged.level !== 'none') continue
      result.none += 1
      const says = judged.findings.find(({ ruleId }) => ruleId === 'N1')?.why ?? ''
      if (!/^\d+ of the last 28 days are known\./.test(says)) result.noneWithoutCoverage += 1
    }
  }
  return results
}
