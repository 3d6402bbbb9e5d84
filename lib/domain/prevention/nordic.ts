import { daysBetween, type LocalDate } from '../time/local-date'
import type { PreventionSourceName } from './prevention-sources'

/** How many repeats a set has, both ends included. */
export type Repeats = { from: number; to: number }

/** What a week of the Nordic programme asks for: sessions, and the sets of each of them. */
export type NordicWeek = {
  sessions: number
  sets: readonly Repeats[]
  /** Whether the figures are published; the sessions alone are, and the sets stand between published ones; or all is ours. */
  origin: 'published' | 'sets-ours' | 'ours'
}

export const nordicVariants = ['petersen', 'van-der-horst'] as const

export type NordicVariant = (typeof nordicVariants)[number]

const exactly = (...counts: readonly number[]): Repeats[] => counts.map(count => ({ from: count, to: count }))

const times = (sets: number, from: number, to = from): Repeats[] =>
  Array.from({ length: sets }, () => ({ from, to }))

const published = (sessions: number, sets: readonly Repeats[]): NordicWeek => ({
  sessions,
  sets,
  origin: 'published',
})

const between = (sessions: number, sets: readonly Repeats[]): NordicWeek => ({
  sessions,
  sets,
  origin: 'sets-ours',
})

type Programme = {
  /** The first weeks, in order; the last of them goes on until `lastWeek`. */
  first: readonly NordicWeek[]
  lastWeek: number
  afterwards: NordicWeek
  sources: readonly PreventionSourceName[]
}

/**
 * The two programmes. Of the lighter one it is published that it begins with one session of 2 x 5, goes on with two a week
 * that rise to 10, 9, 8 by week 6, and takes 13 weeks (so 25 sessions, counted by us); the sets between are ours, and so is
 * going on with one a week.
 */
export const nordicProgrammes: Readonly<Record<NordicVariant, Programme>> = {
  petersen: {
    first: [
      published(1, times(2, 5)),
      published(2, times(2, 6)),
      published(3, times(3, 6, 8)),
      published(3, times(3, 8, 10)),
      published(3, exactly(12, 10, 8)),
    ],
    lastWeek: 10,
    afterwards: published(1, exactly(12, 10, 8)),
    sources: ['petersen2011', 'nordicDoses'],
  },
  'van-der-horst': {
    first: [
      published(1, times(2, 5)),
      between(2, times(2, 6)),
      between(2, times(3, 6)),
      between(2, exactly(8, 7, 6)),
      between(2, exactly(9, 8, 7)),
      published(2, exactly(10, 9, 8)),
    ],
    lastWeek: 13,
    afterwards: { sessions: 1, sets: exactly(10, 9, 8), origin: 'ours' },
    sources: ['nordicDoses'],
  },
}

/** The week of a programme that began on a date, 1 for its first seven dates; less than 1 before it began. */
export const nordicWeekOn = (startedOn: LocalDate, day: LocalDate): number =>
  Math.floor(daysBetween(startedOn, day) / 7) + 1

/** What a week of a programme asks for, counted from 1; null before the first. */
export function nordicWeek(variant: NordicVariant, week: number): NordicWeek | null {
  const { first, lastWeek, afterwards } = nordicProgrammes[variant]
  if (week < 1) return null
  if (week > lastWeek) return afterwards
  return first[Math.min(week, first.length) - 1] ?? null
}

/** The most sessions that a week of a programme asks for: so many days have to be chosen for it. */
export const mostSessions = (variant: NordicVariant): number =>
  Math.max(...nordicProgrammes[variant].first.map(({ sessions }) => sessions))
