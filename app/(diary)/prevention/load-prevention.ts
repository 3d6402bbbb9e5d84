import type { Person } from '@/lib/auth/person'
import { loadRoutineDays } from '@/lib/data/history'
import { findPlansSince } from '@/lib/data/plans'
import { timelineEntries } from '@/lib/data/timeline'
import { loadTraining } from '@/lib/data/training'
import type { UserId } from '@/lib/data/user-id'
import { knownAge } from '@/lib/domain/measures/age'
import type { PlanSetting, RoutineOfDay } from '@/lib/domain/prevention/kept-days'
import { planOn, type Plan } from '@/lib/domain/prevention/plan'
import { mostWeeks, ruleSeen, type RuleSeen } from '@/lib/domain/prevention/rule-seen'
import { dayStartOf } from '@/lib/domain/profile'
import { addDays, mondayOf, type LocalDate } from '@/lib/domain/time/local-date'
import { partsByWeek, type WeekOfParts } from '@/lib/domain/training/parts-by-week'

/** Days the balance looks back, today included. */
export const balanceDays = [7, 28] as const

/** Weeks before this one that are shown. */
const earlierWeeks = 3

/** Weeks before this one of which it is said how often sessions had a warm-up and a cool-down. */
const weeksOfParts = 4

const pageOfEntries = 500

/** Everything the screen of prevention is made of. */
export type Prevention = {
  plan: Plan | null
  setting: PlanSetting
  routines: RoutineOfDay[]
  /** A day of each week that is shown before this one, the latest first. */
  weeksBefore: LocalDate[]
  rule: RuleSeen
}

async function routinesFrom(owner: UserId, from: LocalDate, to: LocalDate): Promise<RoutineOfDay[]> {
  const all: RoutineOfDay[] = []
  let cursor: string | undefined
  do {
    const page = await timelineEntries(owner, { kinds: ['routine'], from, to, limit: pageOfEntries, cursor })
    for (const { entry, day } of page.entries) if (entry.kind === 'routine') all.push({ entry, day })
    cursor = page.nextCursor ?? undefined
  } while (cursor !== undefined)
  return all
}

/** The plan of today and what it is judged by. */
export async function loadPlan({ owner, profile, today }: Person, from: LocalDate): Promise<PlanSetting> {
  return { plans: await findPlansSince(owner, from), today, age: knownAge(profile, today) }
}

/** The routine entries of a day. */
export const routinesOn = (owner: UserId, day: LocalDate): Promise<RoutineOfDay[]> =>
  routinesFrom(owner, day, day)

/** Loads the last four weeks of the person's plan and routines; of the days with routines those of the last 52 weeks. */
export async function loadPrevention(who: Person): Promise<Prevention> {
  const { owner, today } = who
  const weeksBefore = Array.from({ length: earlierWeeks }, (_, index) => addDays(today, -7 * (index + 1)))
  const from = addDays(mondayOf(today), -7 * earlierWeeks)
  const [setting, routines, routineDays] = await Promise.all([
    loadPlan(who, from),
    routinesFrom(owner, addDays(from, -7), addDays(mondayOf(today), 6)),
    loadRoutineDays(owner, addDays(today, -7 * mostWeeks)),
  ])
  return {
    plan: planOn(setting.plans, today),
    setting,
    routines,
    weeksBefore,
    rule: ruleSeen(routineDays, today),
  }
}

/** How often the sessions of this week and of the four before had a warm-up and a cool-down, the latest first. */
export async function loadParts({ owner, profile, today }: Person): Promise<WeekOfParts[]> {
  const from = addDays(mondayOf(today), -7 * weeksOfParts - 1)
  const entries = await loadTraining(owner, from, today)
  return partsByWeek({ ...entries, dayStartsAt: dayStartOf(profile) }, today, weeksOfParts)
}
