import type { Told } from '../domain/cautions'
import { comparedMoments, type FirstCramp } from '../domain/comparison/compared-moments'
import type { Before } from '../domain/comparison/before'
import type { ComparedCramp } from '../domain/comparison/comparisons'
import type { FactorSetting } from '../domain/comparison/factor'
import { trainingBeforeDays, trainingCalendar } from '../domain/comparison/training-calendar'
import type { Exercise } from '../domain/entry'
import { sweatProfile } from '../domain/hydration/sweat-profile'
import { dayStartOf, type Profile } from '../domain/profile'
import { epochMs, type EpochMs } from '../domain/time/instant'
import { addDays, type LocalDate } from '../domain/time/local-date'
import { loadBefore, type SummedBefore } from './before'
import { bodyMassOn } from './body-mass'
import { database } from './client'
import { drugClassesOn } from './drug-classes'
import { findFirstCramps } from './first-cramps'
import { findOwnItems } from './items'
import { loggedDaysIn } from './logged-days'
import { storedEntries } from './stored-entries'
import { trainingRows } from './training'
import type { UserId } from './user-id'
import { findWeighedSessions } from './weighed-sessions'

/** Whose cramps are compared, and as of when. */
export type Asked = { owner: UserId; profile: Profile; today: LocalDate; now: EpochMs }

/** Everything that comparisons are made of. */
export type ComparedDiary = {
  /** Newest first, each beside what is known of the time before it and of its comparable days. */
  cramps: (ComparedCramp & { first: FirstCramp })[]
  isCut: boolean
  setting: FactorSetting
  /** Tags of what was logged before the moments, the most used first. */
  tags: string[]
}

const hourMs = 3_600_000

/** So many dates after that of a moment may be written on what came before it, where clocks of other zones are further on. */
const daysAhead = 2

/** Loads the newest cramps with the time before them; see `lib/domain/comparison`. About twenty queries, whatever the length of the diary. */
export async function loadComparedCramps({ owner, profile, today, now }: Asked): Promise<ComparedDiary> {
  const { cramps, crampDays, isCut } = await findFirstCramps(owner, now)
  const sets = comparedMoments(cramps, { crampDays, now })
  const moments = sets.flatMap(({ moment, referents }) => [moment, ...referents])
  const days = [today, ...moments.map(({ day }) => day)].toSorted()
  const from = addDays(days.at(0) ?? today, -trainingBeforeDays)
  const to = addDays(days.at(-1) ?? today, daysAhead)
  const summed = await loadBefore(owner, moments)
  const training = await loadTrainingSince(owner, from, to)
  const diary = { ...training, dayStartsAt: dayStartOf(profile) }
  const before = withSessions(summed, training.sessions)
  let place = 0
  return {
    cramps: sets.map(({ cramp, moment, referents }) => {
      const [own, ...others] = before.slice(place, (place += 1 + referents.length))
      if (own === undefined || own.at !== moment.at) throw new Error('each moment has its sums')
      return { first: cramp, cramp: own, referents: others }
    }),
    isCut,
    setting: {
      ...(await personSetting(owner, profile, today)),
      routines: training.routines,
      training: trainingCalendar(diary, from, to),
    },
    tags: tagsByUse(summed),
  }
}

async function personSetting(owner: UserId, profile: Profile, today: LocalDate) {
  const [mass, drugClasses, weighed, items, begun] = await Promise.all([
    bodyMassOn(owner, profile, today),
    drugClassesOn(owner, today),
    findWeighedSessions(owner, today),
    findOwnItems(owner),
    medicinesBegun(owner, today),
  ])
  const told: Told = { conditions: profile.conditions ?? [], drugClasses }
  return { profile, told, mass, rates: sweatProfile(weighed), items, medicinesBegun: begun }
}

async function medicinesBegun(owner: UserId, today: LocalDate): Promise<LocalDate[]> {
  const rows = await database().$queryRaw<{ day: LocalDate }[]>`
    SELECT DISTINCT "day" FROM "Entry" WHERE "userId" = ${owner} AND "kind" = 'medication' AND "deletedAt" IS NULL
      AND "day" <= ${today} ORDER BY "day"`
  return rows.map(({ day }) => day)
}

/** Sessions, warm-ups and cool-downs of the range, and its logged days. */
async function loadTrainingSince(owner: UserId, from: LocalDate, to: LocalDate) {
  const entries = await storedEntries(database(), owner, await trainingRows(owner, from, to))
  return {
    loggedDays: await loggedDaysIn(owner, from, to),
    sessions: entries.filter(entry => entry.kind === 'exercise'),
    routines: entries.filter(entry => entry.kind === 'routine'),
  }
}

/** Gives each moment the sessions that began in the 48 hours before it. */
function withSessions(summed: readonly SummedBefore[], sessions: readonly Exercise[]): Before[] {
  const done = sessions
    .filter(({ planned }) => planned !== true)
    .map(session => ({ session, at: epochMs(session.startedAt) }))
    .toSorted((one, other) => one.at - other.at)
  const firstFrom = (at: EpochMs): number => {
    let [low, high] = [0, done.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((done[middle]?.at ?? Infinity) < at) low = middle + 1
      else high = middle
    }
    return low
  }
  return summed.map(one => ({
    ...one,
    sessions: done.slice(firstFrom(one.at - 48 * hourMs), firstFrom(one.at)).map(({ session }) => session),
  }))
}

function tagsByUse(before: readonly SummedBefore[]): string[] {
  const uses = new Map<string, number>()
  for (const { stretches } of before) {
    const tags = new Set(Object.values(stretches).flatMap(stretch => stretch.tags))
    for (const tag of tags) uses.set(tag, (uses.get(tag) ?? 0) + 1)
  }
  return [...uses]
    .toSorted(([one, ones], [other, others]) => others - ones || (one < other ? -1 : 1))
    .map(([tag]) => tag)
}
