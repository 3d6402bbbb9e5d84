import type { Person } from '@/lib/auth/person'
import { loadRoutineDays } from '@/lib/data/history'
import { findPlansSince } from '@/lib/data/plans'
import { timelineEntries } from '@/lib/data/timeline'
import type { UserId } from '@/lib/data/user-id'
import { ageOn } from '@/lib/domain/measures/age'
import { preventionPlan } from '@/lib/domain/measures/prevention-plan'
import type { PlanSetting, RoutineOfDay } from '@/lib/domain/prevention/kept-days'
import { planOn, type Plan } from '@/lib/domain/prevention/plan'
import { addDays, dayNumber, mondayOf, type LocalDate } from '@/lib/domain/time/local-date'

/** Days the balance looks back, today included. */
export const balanceDays = [7, 28] as const

/** Weeks before this one that are shown. */
const earlierWeeks = 3

/** Weeks in a row are counted up to so many: a year. */
export const mostWeeks = 52

const pageOfEntries = 500

/** Everything the screen of prevention is made of. */
export type Prevention = {
  plan: Plan | null
  setting: PlanSetting
  routines: RoutineOfDay[]
  /** A day of each week that is shown before this one, the latest first. */
  weeksBefore: LocalDate[]
  /**
   * Of the seven days up to yesterday, those with a routine entry; the weeks in a row with five or more, 52 at most;
   * and the days with a routine that both rest on, the latest first. */
  rule: { days: number; weeks: number; behind: LocalDate[] }
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
  const { birthDate } = profile
  return {
    plans: await findPlansSince(owner, from),
    today,
    age: birthDate === undefined ? null : ageOn(birthDate, today),
  }
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
  const weekBefore = addDays(today, -7)
  const weeks = preventionPlan(new Set(routineDays.map(dayNumber)), dayNumber(today))?.weeks ?? 0
  const firstBehind = addDays(today, -7 * Math.max(1, weeks))
  return {
    plan: planOn(setting.plans, today),
    setting,
    routines,
    weeksBefore,
    rule: {
      days: routineDays.filter(day => weekBefore <= day && day < today).length,
      weeks,
      behind: routineDays
        .filter(day => firstBehind <= day && day < today)
        .toSorted()
        .toReversed(),
    },
  }
}
