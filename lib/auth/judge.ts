import { loadHistory, loadRoutineDays } from '../data/history'
import { loadAlcoholG } from '../data/logged-alcohol'
import type { History } from '../domain/history'
import { assess, assessmentWindows, judgedKinds } from '../domain/referral/assess'
import type { Assessment } from '../domain/referral/assessment'
import type { Person } from './person'

/** The part of the person's diary that a judgement as of now needs, and no more. */
export async function judgedHistory({ owner, profile, now, today }: Person): Promise<History> {
  const routineDays = await loadRoutineDays(owner)
  const history = await loadHistory(owner, assessmentWindows(profile, routineDays, now), profile, {
    kinds: judgedKinds,
    now,
    today,
  })
  const alcoholG = await loadAlcoholG(owner, { now, today })
  return { ...history, routineDays, alcoholG, visitsEndWhenWritten: true }
}

/** Judges the person's diary as of now, from the days the judgement needs and no more. */
export const judge = async (person: Person): Promise<Assessment> =>
  assess(await judgedHistory(person), person.now)
