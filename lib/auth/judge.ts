import { loadHistory, loadRoutineDays } from '../data/history'
import { loadAlcoholG } from '../data/logged-alcohol'
import { assess, assessmentWindows, judgedKinds } from '../domain/referral/assess'
import type { Assessment } from '../domain/referral/assessment'
import type { Person } from './person'

/** Judges the person's diary as of now, from the days the judgement needs and no more. */
export async function judge({ owner, profile, now, today }: Person): Promise<Assessment> {
  const routineDays = await loadRoutineDays(owner)
  const history = await loadHistory(owner, assessmentWindows(profile, routineDays, now), profile, {
    kinds: judgedKinds,
    now,
    today,
  })
  const alcoholG = await loadAlcoholG(owner, { now, today })
  return assess({ ...history, routineDays, alcoholG }, now)
}
