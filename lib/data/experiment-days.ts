import { lastDayOf, type Experiment } from '../domain/experiment/experiment'
import type { CrampDay } from '../domain/experiment/experiment-result'
import type { LocalDate } from '../domain/time/local-date'
import { database } from './client'
import { loggedDaysIn, type UntilMoment } from './logged-days'
import type { UserId } from './user-id'

/** The days of an experiment that are known, each with whether it had a cramp, the first one first; none of those ahead. */
export async function experimentDays(
  owner: UserId,
  experiment: Experiment,
  until: UntilMoment,
): Promise<CrampDay[]> {
  const from = experiment.startedOn
  const to = lastDayOf(experiment)
  const [known, cramps] = await Promise.all([
    loggedDaysIn(owner, from, to, until),
    crampDaysIn(owner, from, to, until),
  ])
  return known.map(day => ({ day, isKnown: true, hasCramp: cramps.has(day) }))
}

async function crampDaysIn(
  owner: UserId,
  from: LocalDate,
  to: LocalDate,
  { now }: UntilMoment,
): Promise<Set<LocalDate>> {
  const rows = await database().$queryRaw<{ day: LocalDate }[]>`
    SELECT DISTINCT "day" FROM "Entry"
    WHERE "userId" = ${owner} AND "kind" = 'cramp' AND "deletedAt" IS NULL AND "atMs" <= ${now}
      AND "day" >= ${from} AND "day" <= ${to}`
  return new Set(rows.map(({ day }) => day))
}
