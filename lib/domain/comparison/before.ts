import type { Exercise } from '../entry'
import { perMineral, type Mineral, type PerMineral } from '../nutrition/mineral'
import { epochMs, type EpochMs } from '../time/instant'
import type { LocalDate } from '../time/local-date'

/** Lengths of the windows before a cramp, in hours. */
export const windowHours = [2, 6, 24, 48] as const

export type WindowHours = (typeof windowHours)[number]

/** An amount whose parts may lack a figure: what is known, and how many parts are not. */
export type KnownAmount = { known: number; unknown: number }

/** What was logged between two of the lengths before a moment. */
export type Stretch = {
  drinks: number
  /** Drinks that count as fluid, in ml. */
  fluidMl: number
  caffeineMg: KnownAmount
  alcoholG: KnownAmount
  /** Foods, drinks and supplements, in mg. */
  minerals: PerMineral<KnownAmount>
  /** When foods were eaten, supplements left out, in any order. */
  eatenAt: readonly EpochMs[]
  /** Stretches: all, those of which the technique is said, and of these the ones that were bounced. */
  stretches: number
  stretchesTold: number
  stretchesBounced: number
  /** When something was logged by hand, cramps and signs left out, in any order: it shows that the diary was kept. */
  loggedAt: readonly EpochMs[]
  /** Tags of those entries, each once. */
  tags: readonly string[]
}

/** What is known of the time before a moment: before a cramp, or at the same time of a day without one. */
export type Before = {
  at: EpochMs
  day: LocalDate
  /** By the longer of the two lengths a stretch lies between: 24 holds what was 6 to 24 hours before. */
  stretches: Record<WindowHours, Stretch>
  /** Sessions that were done and began in the 48 hours before, oldest first. */
  sessions: readonly Exercise[]
  /** Hours slept, by the latest entry of the 24 hours before; null: none. */
  sleepHours: number | null
  /** When the last cramp before it began; null: none in the 48 hours before. */
  crampedAt: EpochMs | null
}

const hourMs = 3_600_000

/** The stretches that make up a window of so many hours. */
export const stretchesIn = (before: Before, hours: WindowHours): Stretch[] =>
  windowHours.filter(length => length <= hours).map(length => before.stretches[length])

/** Sessions that began in the window, oldest first. */
export const sessionsIn = ({ at, sessions }: Before, hours: WindowHours): Exercise[] =>
  sessions.filter(({ startedAt }) => epochMs(startedAt) >= at - hours * hourMs)

/** How long a session had gone on at a moment, in minutes: only what lies before a cramp counts. */
export const minutesBy = ({ startedAt, durationMinutes }: Exercise, at: EpochMs): number =>
  Math.min(durationMinutes, (at - epochMs(startedAt)) / 60_000)

/** The whole days that have to be kept for a window to tell: the 24 hours before, and for a longer one those before them. */
const keptParts = (before: Before, hours: WindowHours): Stretch[][] => {
  const lastDay = stretchesIn(before, 24)
  return hours > 24 ? [lastDay, [before.stretches[48]]] : [lastDay]
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)

/** The longest time without an entry, in hours, with which a day counts as kept: a night, and the morning after it. Ours. */
export const longestSilenceHours = 16

/**
 * Whether the diary was kept before the moment: in each 24 hours no longer silence than of a night and a morning, the cramp itself
 * and what came after it left out. Asked alike before cramps and on comparable days, or a day on which nothing but the cramp is
 * logged would count as one without a drink, and one that breaks off before it as one without what came later.
 */
export const isKept = (before: Before, hours: WindowHours): boolean =>
  keptParts(before, hours).every((part, days) => {
    const to = before.at - days * 24 * hourMs
    const moments = part.flatMap(({ loggedAt }) => loggedAt).toSorted((one, other) => one - other)
    return [...moments, to].every(
      (moment, place) => moment - (moments[place - 1] ?? to - 24 * hourMs) <= longestSilenceHours * hourMs,
    )
  })

/** As many drinks in 24 hours as show that drinks are logged. Ours. */
export const drinksOfADay = 3

/** Whether the diary was kept before the moment, and drinks were logged in each 24 hours. */
export const drinksAreKept = (before: Before, hours: WindowHours): boolean =>
  isKept(before, hours) &&
  keptParts(before, hours).every(part => sum(part.map(({ drinks }) => drinks)) >= drinksOfADay)

/** When foods were eaten, in each 24 hours of a window. */
export const eatenIn = (before: Before, hours: WindowHours): EpochMs[][] =>
  keptParts(before, hours).map(part => part.flatMap(({ eatenAt }) => eatenAt))

/** Whether another cramp lies in the window: what was done after it may be because of it. */
export const holdsCramp = ({ at, crampedAt }: Before, hours: WindowHours): boolean =>
  crampedAt !== null && crampedAt >= at - hours * hourMs

/** An amount over the window. */
export function amountIn(
  before: Before,
  hours: WindowHours,
  of: (stretch: Stretch) => KnownAmount,
): KnownAmount {
  const amounts = stretchesIn(before, hours).map(of)
  return {
    known: sum(amounts.map(({ known }) => known)),
    unknown: sum(amounts.map(({ unknown }) => unknown)),
  }
}

/** A count over the window. */
export const countIn = (before: Before, hours: WindowHours, of: (stretch: Stretch) => number): number =>
  sum(stretchesIn(before, hours).map(of))

/** Foods, measurements and the like over the window: what was logged that is no drink, session or stretch. */
export const otherEntries = (before: Before, hours: WindowHours): number =>
  countIn(before, hours, ({ loggedAt, drinks, stretches }) =>
    Math.max(0, loggedAt.length - drinks - stretches),
  ) - sessionsIn(before, hours).filter(({ source }) => source === undefined).length

/** A mineral over the window. */
export const mineralIn = (before: Before, hours: WindowHours, mineral: Mineral): KnownAmount =>
  amountIn(before, hours, ({ minerals }) => minerals[mineral])

/** A stretch in which nothing was logged. */
export const emptyStretch: Stretch = {
  drinks: 0,
  fluidMl: 0,
  caffeineMg: { known: 0, unknown: 0 },
  alcoholG: { known: 0, unknown: 0 },
  minerals: perMineral(() => ({ known: 0, unknown: 0 })),
  eatenAt: [],
  stretches: 0,
  stretchesTold: 0,
  stretchesBounced: 0,
  loggedAt: [],
  tags: [],
}
