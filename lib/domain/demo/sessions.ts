import type { Exercise } from '../entry'
import { epochMs, type EpochMs } from '../time/instant'
import { addDays } from '../time/local-date'
import { chance } from './chance'
import { momentOn, noteOf, timeOf, written } from './draft'
import { hillSession } from './story-items'
import { isHardTime, type StoryDay } from './story-days'

/** A session of the story and how ready it is to end in a cramp: hard, long and with little drunk comes first. */
export type Session = { entry: Exercise; day: StoryDay; dryness: number; isHard: boolean }

const running = '12150'
const cycling = '01011'
const weights = '02054'

type Plan = {
  activityId: string
  minutes: readonly [number, number]
  effort: readonly [number, number]
  startsAt: readonly [number, number]
  /** How often the person steps on the scale before and after it. */
  weighs?: number
}

const evening = [17 * 60 + 50, 18 * 60 + 40] as const
const morning = [8 * 60 + 30, 9 * 60 + 40] as const

/** What a week looks like; in the last two months Thursday is hard as well and Sunday longer. */
function planOf(day: StoryDay, seed: number): Plan | null {
  const isHard = isHardTime(day)
  const skips = chance(seed, 'skip', day.daysAgo).once(isHard ? 0.06 : 0.16)
  if (skips) return null
  switch (day.weekday) {
    case 2:
      return { activityId: running, minutes: [48, 65], effort: [7, 8], startsAt: evening, weighs: 0.6 }
    case 3:
      return { activityId: cycling, minutes: [35, 50], effort: [3, 4], startsAt: evening, weighs: 0.35 }
    case 4:
      return isHard
        ? { activityId: hillSession, minutes: [50, 70], effort: [7, 9], startsAt: evening, weighs: 0.5 }
        : { activityId: running, minutes: [30, 45], effort: [4, 5], startsAt: evening }
    case 6:
      return isHard ? null : { activityId: weights, minutes: [30, 45], effort: [5, 6], startsAt: morning }
    case 7:
      return {
        activityId: running,
        minutes: isHard ? [100, 150] : [70, 95],
        effort: isHard ? [7, 8] : [6, 7],
        startsAt: morning,
        weighs: 1,
      }
    default:
      return null
  }
}

const notes = [
  'Legs felt heavy from the start.',
  'Good rhythm today, could have gone on.',
  'Rushed out straight from work.',
  'Windy along the river.',
  'Forgot the bottle at home.',
  'Stiff hamstring for the first ten minutes, then fine.',
  'Ran with Jo.',
] as const

const tenth = (value: number): number => Math.round(value * 10) / 10

/** From 0.6 l an hour in the cold to 1.4 l in the heat is sweated away, a little less on the bicycle; what was drunk comes back. */
function weighed(entry: { minutes: number; drunkMl: number; isRun: boolean }, day: StoryDay, massKg: number) {
  const { minutes, drunkMl, isRun } = entry
  const luck = chance(0, 'sweat', day.daysAgo)
  const urineMl = luck.once(0.2) ? 100 : 0
  const litresPerHour = (isRun ? 0.62 : 0.5) + Math.max(0, day.warmestC) * 0.026 + luck.next() * 0.16
  const lostKg = (minutes / 60) * litresPerHour + (urineMl - drunkMl) / 1000
  return { massBeforeKg: tenth(massKg), massAfterKg: tenth(massKg - lostKg), urineMl }
}

/** The first hill sessions, and the first of the longest runs. */
const isNew = ({ daysAgo }: StoryDay, { activityId, weighs }: Plan): boolean =>
  (activityId === hillSession && daysAgo > 46) || (weighs === 1 && daysAgo <= 60 && daysAgo > 53)

/** Mostly skipped in the last two months. */
const hurriedCoolDown = (seed: number, day: StoryDay): number =>
  chance(seed, 'cool-down', day.daysAgo).once(0.35) ? 5 : 0

function sessionOf(seed: number, day: StoryDay, plan: Plan, massKg: number): Session {
  const luck = chance(seed, 'session', day.daysAgo)
  const durationMinutes = luck.whole(...plan.minutes)
  const effort = luck.whole(...plan.effort)
  const drunkMl = day.isDry ? luck.one([0, 100, 150]) : luck.one([300, 400, 500])
  const isLong = durationMinutes >= 45
  const isWeighed = chance(seed, 'weighed', day.daysAgo).once(plan.weighs ?? 0)
  const skipsWarmUp = isHardTime(day) && luck.once(0.5)
  const entry = written(seed, day, 'session', {
    kind: 'exercise',
    startedAt: momentOn(day, timeOf(luck.whole(...plan.startsAt))),
    timeZone: day.zone,
    durationMinutes,
    activityId: plan.activityId,
    effort,
    warmUpMinutes: skipsWarmUp ? 0 : luck.one([5, 8, 10]),
    coolDownMinutes: isHardTime(day) ? hurriedCoolDown(seed, day) : luck.one([0, 5, 10]),
    temperatureC: luck.once(0.5) || isWeighed ? day.warmestC : undefined,
    inHeat: day.warmestC >= 26 ? true : undefined,
    distanceKm: plan.activityId === running ? tenth((durationMinutes / 60) * 10.2) : undefined,
    unusual: isNew(day, plan) ? true : undefined,
    drunkMl: isLong || isWeighed ? drunkMl : undefined,
    ...(isWeighed
      ? weighed({ minutes: durationMinutes, drunkMl, isRun: plan.activityId !== cycling }, day, massKg)
      : {}),
    note: noteOf(seed, day, 'session', 0.22, notes),
    tags: plan.weighs === 1 ? ['long run'] : undefined,
  })
  if (entry.kind !== 'exercise') throw new Error('a session is exercise')
  const dryness = (day.isDry ? 1 : 0) + effort / 10 + luck.next() / 2
  return { entry, day, dryness, isHard: effort >= 6 && plan.activityId !== weights }
}

/**
 * The session that is planned next, with what is known beforehand: an easy run this evening, or tomorrow morning once the
 * evening is near.
 */
export function plannedSession(seed: number, today: StoryDay, now: EpochMs): Exercise {
  const evening = momentOn(today, '18:30')
  const isThisEvening = epochMs(evening) - now > 30 * 60_000
  const day = isThisEvening ? today : { ...today, date: addDays(today.date, 1) }
  const entry = written(seed, day, 'planned session', {
    kind: 'exercise',
    startedAt: isThisEvening ? evening : momentOn(day, '08:30'),
    timeZone: day.zone,
    durationMinutes: 60,
    activityId: running,
    temperatureC: today.warmestC,
    planned: true,
  })
  if (entry.kind !== 'exercise') throw new Error('a session is exercise')
  return entry
}

/** When a session was over, in ms. */
export const endOf = ({ entry }: Session): number => epochMs(entry.startedAt) + entry.durationMinutes * 60_000

/** The sessions of the logged days, oldest first. `massOn` is the body mass of a day in kg. */
export const sessionsOf = (
  seed: number,
  days: readonly StoryDay[],
  massOn: (day: StoryDay) => number,
): Session[] =>
  days.flatMap(day => {
    const plan = day.isLogged ? planOf(day, seed) : null
    return plan === null ? [] : [sessionOf(seed, day, plan, massOn(day))]
  })
