import { diaryOf } from '@/lib/domain/measures/diary'
import { historyOf } from '@/lib/domain/history'
import { cusum, cusumReference } from '@/lib/domain/statistics/poisson-cusum'
import { chanceOfSoMany } from '@/lib/domain/statistics/two-rates'
import { addDays } from '@/lib/domain/time/local-date'
import { inventPerson, type InventedPerson, type Life } from './invented-person'
import { profile } from './judged-days'
import { sameNotice } from './steady-people'

/** Episodes of a day, by their severity. */
type Days = readonly (readonly number[])[]

type Counted = { episodes: number; daysWithOne: number; severities: number; dates: number }

type Test = (now: Counted, before: Counted, days: Days, day: number) => boolean

const isMore = (now: number, before: number, dates: number, chance: number): boolean =>
  now * dates >= 2 * before * 28 &&
  chanceOfSoMany({ count: now, time: 28 }, { count: before, time: dates }) < chance

const byEpisodes =
  (chance: number): Test =>
  (now, before) =>
    now.episodes >= 6 && isMore(now.episodes, before.episodes, before.dates, chance)

const byMeans =
  (rated: number): Test =>
  ({ episodes: n, severities: sum }, { episodes: m, severities: total }) =>
    Math.min(n, m) >= rated && sum >= 5 * n && sum * m - total * n >= 2 * n * m

/** A running sum over the last 8 weeks against the twelve before them. */
const byRunningSum: Test = (_, __, days, day) => {
  const weeks = Array.from({ length: 20 }, (_, index) => {
    const last = day - 7 * (19 - index)
    return days.slice(Math.max(0, last - 6), Math.max(0, last + 1)).reduce((sum, one) => sum + one.length, 0)
  })
  const usual = Math.max(0.25, weeks.slice(0, 12).reduce((sum, count) => sum + count, 0) / 12)
  return cusum(weeks.slice(12), cusumReference(usual, 2 * usual)).some((sum, week) => week === 7 && sum >= 4)
}

/** Ways to ask for worsening, with that of R9 first. */
export const otherTests: readonly (readonly [name: string, test: Test])[] = [
  ['R9 by how often: p < 0.005', byEpisodes(0.005)],
  ['the same with p < 0.05', byEpisodes(0.05)],
  ['the same with p < 0.001', byEpisodes(0.001)],
  [
    'days with a cramp in place of episodes, p < 0.005',
    ({ episodes, daysWithOne }, before) =>
      episodes >= 6 && isMore(daysWithOne, before.daysWithOne, before.dates, 0.005),
  ],
  ['a running sum of weekly counts, limit 4', byRunningSum],
  ['R9 by how severe: 4 rated on each side', byMeans(4)],
  ['the same with 6 rated on each side', byMeans(6)],
  ['R9, both parts', (...asked) => byEpisodes(0.005)(...asked) || byMeans(4)(...asked)],
  ['R9 with 6 rated on each side', (...asked) => byEpisodes(0.005)(...asked) || byMeans(6)(...asked)],
]

/** The episodes of each day, put together as Charley does. */
function daysOf(person: InventedPerson): Days {
  const last = person.entries.length - 1
  const now = Date.parse(`${addDays(person.first, last)}T23:00:00Z`)
  const { episodes, today } = diaryOf(historyOf(profile, person.entries.flat()), now)
  const days: number[][] = person.entries.map(() => [])
  for (const { countsOn, severity } of episodes) days[last - (today - countsOn)]?.push(severity ?? 0)
  return days
}

function counted(days: Days, from: number, to: number): Counted {
  const those = days.slice(Math.max(0, from), to + 1)
  return {
    episodes: those.reduce((sum, one) => sum + one.length, 0),
    daysWithOne: those.filter(one => one.length > 0).length,
    severities: those.flat().reduce((sum, one) => sum + one, 0),
    dates: those.length,
  }
}

const isMetOn = (test: Test, days: Days, day: number): boolean =>
  test(counted(days, day - 27, day), counted(days, day - 111, day - 28), days, day)

export type OtherFound = {
  name: string
  notices: number
  personYears: number
  found: number[]
  people: number
}

const runIn = 140

/** How often a test raises a notice among steady people, and how many it finds within 8 weeks, for each change of theirs. */
export function tryOtherTests(
  rates: readonly number[],
  people: number,
  changes: readonly Partial<Life>[],
): OtherFound[] {
  const life: Life = { days: runIn + 365, rate: () => 3, severity: () => 4, isExplained: true, logs: () => 1 }
  const steady = rates.flatMap(rate =>
    Array.from({ length: people }, (_, index) =>
      daysOf(inventPerson({ ...life, rate: () => rate }, 'other', rate, index)),
    ),
  )
  const changed = changes.map((change, kind) =>
    Array.from({ length: people }, (_, index) =>
      daysOf(inventPerson({ ...life, days: runIn + 56, ...change }, 'other change', kind, index)),
    ),
  )
  return otherTests.map(([name, test]) => ({
    name,
    people,
    personYears: steady.length,
    notices: steady.reduce((sum, days) => sum + noticesOf(test, days), 0),
    found: changed.map(
      group => group.filter(days => days.some((_, day) => day >= runIn && isMetOn(test, days, day))).length,
    ),
  }))
}

function noticesOf(test: Test, days: Days): number {
  let lastMet = -Infinity
  let notices = 0
  for (let day = runIn; day < days.length; day += 1) {
    if (!isMetOn(test, days, day)) continue
    if (day - lastMet > sameNotice) notices += 1
    lastMet = day
  }
  return notices
}

/** The changes that other tests are tried on, with what they are called. */
export const triedChanges: readonly (readonly [name: string, change: Partial<Life>])[] = [
  ['Doubled', { rate: day => (day < runIn ? 3 : 6) }],
  ['Tripled', { rate: day => (day < runIn ? 3 : 9) }],
  ['3 points more severe', { severity: day => (day < runIn ? 3.5 : 6.5) }],
]
