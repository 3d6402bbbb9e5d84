import { findEntries } from '../data/entries'
import { loadDays } from '../data/days'
import { loadHistory, loadRoutineDays } from '../data/history'
import { doctorPageOf, type DoctorPage } from '../domain/doctor/doctor-page'
import { momentOfPeriod, type DoctorPeriod } from '../domain/doctor/doctor-period'
import type { WhoPart } from '../domain/doctor/who-shown'
import { dayClockOf } from '../domain/profile'
import { judgedKinds } from '../domain/referral/assess'
import { addDays } from '../domain/time/local-date'
import { judge } from './judge'
import type { Person } from './person'

/** A cramp lasts at most seven days, and clocks of two places are at most three dates apart: what may join one of the period. */
const marginDays = 8

/**
 * The doctor page of a period. Reads the cramps and signs of the period, sums of each of its days, and what the judgement
 * as of its end needs: the cost does not grow with the rest of the diary.
 */
export async function loadDoctorPage(
  person: Person,
  chosen: { period: DoctorPeriod; shown: readonly WhoPart[] },
): Promise<DoctorPage> {
  const { owner, profile, now, today, name } = person
  const { period } = chosen
  const asOf = momentOfPeriod(period, today, dayClockOf(profile), now)
  const then = { now: asOf, today: period.to }
  const around = { from: addDays(period.from, -marginDays), to: addDays(period.to, marginDays) }
  const history = await loadHistory(owner, [around], profile, { kinds: judgedKinds, ...then })
  const assessment = await judge({ ...person, ...then })
  const ends = assessment.findings.flatMap(({ entryIds }) => [...entryIds.slice(0, 1), ...entryIds.slice(-1)])
  return doctorPageOf(
    {
      history,
      days: await loadDays(owner, period.from, period.to),
      assessment,
      evidence: await findEntries(owner, ends),
      routineDays: await loadRoutineDays(owner),
      accountName: name,
    },
    chosen,
    { now, today },
  )
}
