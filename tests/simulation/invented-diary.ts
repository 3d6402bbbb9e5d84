import { chance, type Chance } from '@/lib/domain/demo/chance'
import type { Entry } from '@/lib/domain/entry'
import { readProfile, type Profile } from '@/lib/domain/profile'
import { inventHabits, maker, plainWater, type Done, type Maker } from './invented-habits'
import { drawn, moods } from './luck'

/** Days of a diary. */
export const diaryDays = 365

/** Where a cramp would come on each day, in minutes since the first day began: what an effect is made from. */
export type Candidate = { at: number; day: number }

/** How the cramps of a diary come, and what of it is logged. */
export type DiaryLife = {
  /** How many days with a cramp, both ends included. */
  cramps: readonly [least: number, most: number]
  /** Whether cramps come in runs of days. */
  inRuns: boolean
  /** By how much a day's odds of a cramp are multiplied, by what the whole diary says; absent: nothing has an effect. */
  effect?: (entries: readonly Entry[], candidates: readonly Candidate[]) => readonly number[]
  /** Drinks a lot after a cramp. */
  drinksAfter: boolean
  /** How likely something that was done is logged, by when, and by how many minutes it was before (below 0: after) the nearest cramps. */
  logs: (done: Done, facts: Logging) => number
}

export type Logging = {
  day: number
  /** Minutes from the thing to the next cramp, and from the last cramp to it. */
  untilCramp: number
  sinceCramp: number
  /** Whether the day is one of those left out by chance; the share is the life's. */
  isForgotten: (share: number) => boolean
  hasCramp: boolean
}

const read = readProfile({ timeZone: 'UTC', massKg: 74, birthDate: '1985-05-05', sex: 'unspecified' })
if (!read.ok) throw new Error('not a profile')

/** What the invented people told of themselves. */
export const inventedProfile: Profile = read.value

/** A day's cramp comes at night or in the evening; each person has habits of it. */
const minuteOf = (luck: Chance, nightly: number): number =>
  luck.once(nightly) ? luck.whole(90, 330) : luck.whole(16 * 60, 23 * 60)

/** Odds of each day to hold a cramp, from the season, the weekday, and in runs. */
function oddsOf(luck: Chance, inRuns: boolean): number[] {
  const season = luck.next() * 1.2
  const weekdays = Array.from({ length: 7 }, () => 0.6 + 0.8 * luck.next())
  const trouble = moods(luck, diaryDays, 0.93)
  return Array.from({ length: diaryDays }, (_, day) => {
    const summer = -Math.cos((2 * Math.PI * (day + 10)) / diaryDays)
    return (weekdays[day % 7] ?? 1) * Math.exp(season * summer + (inRuns ? 1.8 * (trouble[day] ?? 0) : 0))
  })
}

/** An invented diary of a year: its entries in order, and how many cramps it has. */
export function inventDiary(life: DiaryLife, ...seed: readonly (string | number)[]): readonly Entry[] {
  const luck = chance('diary', ...seed)
  const make = maker()
  const habits = inventHabits(make, diaryDays, ...seed)
  const nightly = luck.next()
  const candidates = Array.from({ length: diaryDays }, (_, day) => ({
    day,
    at: day * 1440 + minuteOf(luck, nightly),
  }))
  const effect = life.effect?.(
    habits.map(({ entry }) => entry),
    candidates,
  )
  const odds = oddsOf(luck, life.inRuns).map((own, day) => own * (effect?.[day] ?? 1))
  const cramps = drawn(luck, odds, luck.whole(...life.cramps)).flatMap(day => candidates[day] ?? [])
  return logged(life, make, habits, cramps, luck)
}

function logged(
  life: DiaryLife,
  make: Maker,
  habits: readonly Done[],
  cramps: readonly Candidate[],
  luck: Chance,
): Entry[] {
  const after = life.drinksAfter
    ? cramps.map(({ at }) => make.drink(at + luck.whole(5, 60), plainWater, luck.whole(500, 1000)))
    : []
  const forgotten = Array.from({ length: diaryDays + 2 }, () => luck.next())
  const crampDays = new Set(cramps.map(({ day }) => day))
  const done = [...habits, ...after].toSorted((one, other) => one.at - other.at)
  let next = 0
  const kept = done.filter(one => {
    while ((cramps[next]?.at ?? Infinity) < one.at) next += 1
    const day = Math.floor(one.at / 1440)
    return luck.once(
      life.logs(one, {
        day,
        untilCramp: (cramps[next]?.at ?? Infinity) - one.at,
        sinceCramp: one.at - (cramps[next - 1]?.at ?? -Infinity),
        isForgotten: share => (forgotten[day] ?? 1) < share,
        hasCramp: crampDays.has(day),
      }),
    )
  })
  return [...kept, ...cramps.map(({ at }) => make.cramp(at))].map(({ entry }) => entry)
}
