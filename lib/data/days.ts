import { withoutDust } from '../domain/without-dust'
import type { CrampDay, DayTotals, TrainingDay } from '../domain/day-totals'
import { addDays, daysBetween, type LocalDate } from '../domain/time/local-date'
import { database } from './client'
import { byDay, loadConsumedSums, within, type DaysOf, type Figures } from './consumed-sums'
import { Prisma } from './generated/client'
import { findOwnItems } from './items'
import { loggedDaysIn } from './logged-days'
import type { UserId } from './user-id'
import type { Whole } from './whole'

type Cramped = { day: LocalDate; cramps: Whole; worstSeverity: Whole | null }
type Trained = { day: LocalDate; minutes: Whole; load: number | null; sessions: Whole; rated: Whole }

const crampsOfDays = (range: DaysOf) => Prisma.sql`
  SELECT "Entry"."day", COUNT(*) AS "cramps", MAX(own."severity") AS "worstSeverity"
  ${within('cramp', 'Cramp', range)} GROUP BY "Entry"."day"`

const trainedOnDays = (range: DaysOf) => Prisma.sql`
  SELECT "Entry"."day", SUM(own."durationMinutes") AS "minutes",
    SUM(own."effort" * own."durationMinutes") AS "load", COUNT(*) AS "sessions", COUNT(own."effort") AS "rated"
  ${within('exercise', 'Exercise', range)} AND COALESCE(own."planned", FALSE) = FALSE GROUP BY "Entry"."day"`

/** What was logged in the range, added up by the database: rows grow with its days, not with its entries. */
const loadCramped = async (range: DaysOf) => byDay(await database().$queryRaw<Cramped[]>(crampsOfDays(range)))

const loadConsumed = async (range: DaysOf) => loadConsumedSums(range, await findOwnItems(range.owner))

type Consumed = Awaited<ReturnType<typeof loadConsumed>>

const loadTrained = async (range: DaysOf) =>
  byDay(await database().$queryRaw<Trained[]>(trainedOnDays(range)))

/** A sum in which one unknown part makes the whole unknown; without the last digits that adding fractions leaves. */
function sum(parts: readonly (number | null)[]): number | null {
  let total = 0
  for (const part of parts) {
    if (part === null) return null
    total += part
  }
  return withoutDust(total)
}

function consumedOn(day: LocalDate, sums: Consumed): Figures & { fluidMl: number; foods: number } {
  const drunk = sums.drunk.get(day)
  const eaten = sums.eaten.get(day)
  const logged = [
    ...(drunk ? [{ ...drunk, items: drunk.drinks }] : []),
    ...(eaten ? [{ ...eaten, items: eaten.foods }] : []),
  ]
  const total = (name: keyof Figures): number | null =>
    sum(logged.map(row => (row[`${name}Known`] === row.items ? (row[name] ?? 0) : null)))
  return {
    fluidMl: drunk?.fluidMl ?? 0,
    foods: eaten?.foods ?? 0,
    potassiumMg: total('potassiumMg'),
    magnesiumMg: total('magnesiumMg'),
    calciumMg: total('calciumMg'),
    sodiumMg: total('sodiumMg'),
  }
}

const crampedOn = (row: Cramped | undefined): { cramps: number; worstSeverity: number | null } => {
  const worst = row?.worstSeverity ?? null
  return { cramps: Number(row?.cramps ?? 0), worstSeverity: worst === null ? null : Number(worst) }
}

const trainedOn = (row: Trained | undefined): { exerciseMinutes: number; load: number | null } => {
  const allRated = row === undefined || Number(row.rated) === Number(row.sessions)
  return { exerciseMinutes: Number(row?.minutes ?? 0), load: allRated ? (row?.load ?? 0) : null }
}

const unknownFigures = {
  cramps: { cramps: null, worstSeverity: null },
  consumed: {
    fluidMl: null,
    foods: null,
    potassiumMg: null,
    magnesiumMg: null,
    calciumMg: null,
    sodiumMg: null,
  },
  trained: { exerciseMinutes: null, load: null },
}

/** Every calendar day of the range, oldest first, with its figures where it is logged and others where it is not. */
async function eachDay<Known, Unknown>(
  { owner, from, to }: DaysOf,
  known: (day: LocalDate) => Known,
  unknown: Unknown,
): Promise<({ day: LocalDate; logged: boolean } & (Known | Unknown))[]> {
  const logged = new Set(await loggedDaysIn(owner, from, to))
  const length = Math.max(0, daysBetween(from, to) + 1)
  return Array.from({ length }, (_, index) => {
    const day = addDays(from, index)
    return logged.has(day) ? { day, logged: true, ...known(day) } : { day, logged: false, ...unknown }
  })
}

/**
 * What each calendar day of the range adds up to, both ends included, oldest first; empty when `from` is after `to`.
 * Eight queries whatever the length. Planned sessions are not done yet and do not count.
 */
export async function loadDays(owner: UserId, from: LocalDate, to: LocalDate): Promise<DayTotals[]> {
  const range = { owner, from, to }
  const cramped = await loadCramped(range)
  const consumed = await loadConsumed(range)
  const trained = await loadTrained(range)
  const known = (day: LocalDate) => ({
    ...crampedOn(cramped.get(day)),
    ...consumedOn(day, consumed),
    ...trainedOn(trained.get(day)),
  })
  const { cramps, consumed: nothing, trained: none } = unknownFigures
  return eachDay(range, known, { ...cramps, ...nothing, ...none })
}

/** The cramps of the same days, and nothing else of them. */
export async function loadCrampDays(owner: UserId, from: LocalDate, to: LocalDate): Promise<CrampDay[]> {
  const range = { owner, from, to }
  const cramped = await loadCramped(range)
  return eachDay(range, day => crampedOn(cramped.get(day)), unknownFigures.cramps)
}

/** The exercise of the same days, and nothing else of them. */
export async function loadTrainingDays(
  owner: UserId,
  from: LocalDate,
  to: LocalDate,
): Promise<TrainingDay[]> {
  const range = { owner, from, to }
  const trained = await loadTrained(range)
  return eachDay(range, day => trainedOn(trained.get(day)), unknownFigures.trained)
}
