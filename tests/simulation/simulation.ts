import type { RuleId } from '@/lib/domain/referral/rule-id'
import { changedPeople, type ChangeFound } from './changed-people'
import { emergencySigns } from './emergency-signs'
import { triedChanges, tryOtherTests, type OtherFound } from './other-tests'
import { peopleWhoStop, sparsePeople, type SaidAfter, type SaidOfRules } from './silent-people'
import { steadyPeople, type SteadyFound } from './steady-people'

/** How many people stand for each group; everything else of a simulation is fixed. */
export type Size = { steady: number; steadyDays: number; changed: number; silent: number }

/** What a run found. */
export type Simulated = {
  size: Size
  steady: SteadyFound[]
  doubled: ChangeFound[]
  tripled: ChangeFound[]
  severer: ChangeFound[]
  sparse: { share: number; said: SaidOfRules; days: number }[]
  sparseTripled: ChangeFound[]
  startsLogging: ChangeFound[]
  stopped: SaidAfter[]
  emergency: ReturnType<typeof emergencySigns>
  otherTests: OtherFound[]
}

/** Episodes in 28 days. */
export const rates = [0.5, 1, 2, 3, 5, 7] as const

const both = [true, false] as const

const kindsOf = <T>(make: (rate: number, isExplained: boolean) => T, of: readonly number[] = rates): T[] =>
  of.flatMap(rate => both.map(isExplained => make(rate, isExplained)))

/** Runs all groups. `tell` is told what comes next. */
export function simulate(size: Size, tell: (words: string) => void): Simulated {
  const { changed: people, silent } = size
  const change =
    (name: string, times: number, points = 0) =>
    (rate: number, isExplained: boolean) =>
      changedPeople({ name, rate, times, points, isExplained, people })
  tell('Judging steady people.')
  const steady = kindsOf((rate, isExplained) =>
    steadyPeople({ rate, isExplained, people: size.steady, days: size.steadyDays }),
  )
  tell('Judging people whose cramps change.')
  const doubled = kindsOf(change('doubled', 2))
  const tripled = kindsOf(change('tripled', 3))
  const severer = kindsOf(change('severer', 1, 3), [2, 3, 5, 7])
  tell('Judging people who log little, and who stop.')
  const shares = [0.7, 0.4]
  const days = 182
  return {
    size,
    steady,
    doubled,
    tripled,
    severer,
    sparse: shares.map(share => ({ share, days, said: sparsePeople(share, silent, days) })),
    sparseTripled: shares.map(share =>
      changedPeople(
        { name: `tripled, logs ${share}`, rate: 3, times: 3, points: 0, isExplained: true, people },
        () => share,
      ),
    ),
    startsLogging: shares.map(share =>
      changedPeople(
        { name: `steady, logged ${share}`, rate: 3, times: 1, points: 0, isExplained: true, people },
        day => (day < 112 ? share : 1),
      ),
    ),
    stopped: peopleWhoStop(silent, [1, 6, 7, 8, 14, 28, 60]),
    emergency: emergencySigns(),
    otherTests: tryOtherTests(
      rates,
      people,
      triedChanges.map(([, change]) => change),
    ),
  }
}

/** The rules that were met by anybody, in no order. */
export function rulesMet({ steady, doubled, tripled, severer }: Simulated): Set<RuleId> {
  return new Set([...steady, ...doubled, ...tripled, ...severer].flatMap(({ met }) => [...met]))
}
