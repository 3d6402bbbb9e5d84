import type { Exercise } from '../entry'
import { epochMs } from '../time/instant'
import { chance, type Chance } from './chance'
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
  isWeighed?: boolean
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
      return { activityId: running, minutes: [48, 65], effort: [7, 8], startsAt: evening }
    case 3:
      return { activityId: cycling, minutes: [35, 50], effort: [3, 4], startsAt: evening }
    case 4:
      return isHard
        ? { activityId: hillSession, minutes: [50, 70], effort: [7, 9], startsAt: evening }
        : { activityId: running, minutes: [30, 45], effort: [4, 5], startsAt: evening }
    case 6:
      return isHard ? null : { activityId: weights, minutes: [30, 45], effort: [5, 6], startsAt: morning }
    case 7:
      return {
        activityId: running,
        minutes: isHard ? [100, 150] : [70, 95],
        effort: isHard ? [7, 8] : [6, 7],
        startsAt: morning,
        isWeighed: true,
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

/** About 0.9 kg an hour is sweated away; what was drunk comes back. */
function weighed(minutes: number, drunkMl: number, massKg: number, { next }: Chance) {
  const lost = (minutes / 60) * (0.75 + next() * 0.4) - drunkMl / 1000
  return { massBeforeKg: tenth(massKg), massAfterKg: tenth(massKg - Math.max(0.2, lost)) }
}

function sessionOf(seed: number, day: StoryDay, plan: Plan, massKg: number): Session {
  const luck = chance(seed, 'session', day.daysAgo)
  const durationMinutes = luck.whole(...plan.minutes)
  const effort = luck.whole(...plan.effort)
  const drunkMl = day.isDry ? luck.one([0, 100, 150]) : luck.one([300, 400, 500])
  const isLong = durationMinutes >= 45
  const skipsWarmUp = isHardTime(day) && luck.once(0.5)
  const entry = written(seed, day, 'session', {
    kind: 'exercise',
    startedAt: momentOn(day, timeOf(luck.whole(...plan.startsAt))),
    timeZone: day.zone,
    durationMinutes,
    activityId: plan.activityId,
    effort,
    warmUpMinutes: skipsWarmUp ? 0 : luck.one([5, 8, 10]),
    coolDownMinutes: isHardTime(day) ? 0 : luck.one([0, 5, 10]),
    temperatureC: luck.once(0.5) ? day.warmestC : undefined,
    inHeat: day.warmestC >= 26 ? true : undefined,
    distanceKm: plan.activityId === running ? tenth((durationMinutes / 60) * 10.2) : undefined,
    drunkMl: isLong ? drunkMl : undefined,
    ...(plan.isWeighed ? weighed(durationMinutes, drunkMl, massKg, luck) : {}),
    note: noteOf(seed, day, 'session', 0.22, notes),
    tags: plan.isWeighed ? ['long run'] : undefined,
  })
  if (entry.kind !== 'exercise') throw new Error('a session is exercise')
  const dryness = (day.isDry ? 1 : 0) + effort / 10 + luck.next() / 2
  return { entry, day, dryness, isHard: effort >= 6 && plan.activityId !== weights }
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
