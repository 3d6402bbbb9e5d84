import { withoutDust } from '../domain/without-dust'
import type { DayTotals } from '../domain/day-totals'
import { addDays, daysBetween, type LocalDate } from '../domain/time/local-date'
import { database } from './client'
import { byDay, loadConsumedSums, within, type DaysOf, type Figures, type Whole } from './consumed-sums'
import { Prisma } from './generated/client'
import { findOwnItems } from './items'
import { loggedDaysIn } from './logged-days'
import type { UserId } from './user-id'

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
async function loadSums(range: DaysOf) {
  const db = database()
  return {
    logged: new Set(await loggedDaysIn(range.owner, range.from, range.to)),
    cramped: byDay(await db.$queryRaw<Cramped[]>(crampsOfDays(range))),
    ...(await loadConsumedSums(range, await findOwnItems(range.owner))),
    trained: byDay(await db.$queryRaw<Trained[]>(trainedOnDays(range))),
  }
}

type Sums = Awaited<ReturnType<typeof loadSums>>

/** A sum in which one unknown part makes the whole unknown; without the last digits that adding fractions leaves. */
function sum(parts: readonly (number | null)[]): number | null {
  let total = 0
  for (const part of parts) {
    if (part === null) return null
    total += part
  }
  return withoutDust(total)
}

function figuresOf(day: LocalDate, sums: Sums): Figures & { fluidMl: number; foods: number } {
  const drunk = sums.drunk.get(day)
  const eaten = sums.eaten.get(day)
  const logged = [
    ...(drunk ? [{ ...drunk, items: drunk.drinks }] : []),
    ...(eaten ? [{ ...eaten, items: eaten.foods }] : []),
  ]
  const total = (name: keyof Figures): number | null =>
    sum(logged.map(row => (Number(row[`${name}Known`]) === Number(row.items) ? Number(row[name]) : null)))
  return {
    fluidMl: Number(drunk?.fluidMl ?? 0),
    foods: Number(eaten?.foods ?? 0),
    potassiumMg: total('potassiumMg'),
    magnesiumMg: total('magnesiumMg'),
    calciumMg: total('calciumMg'),
    sodiumMg: total('sodiumMg'),
  }
}

const unknownDay = (day: LocalDate): DayTotals => ({
  day,
  logged: false,
  cramps: null,
  worstSeverity: null,
  fluidMl: null,
  foods: null,
  potassiumMg: null,
  magnesiumMg: null,
  calciumMg: null,
  sodiumMg: null,
  exerciseMinutes: null,
  load: null,
})

function totalsOf(day: LocalDate, sums: Sums): DayTotals {
  if (!sums.logged.has(day)) return unknownDay(day)
  const cramped = sums.cramped.get(day)
  const worst = cramped?.worstSeverity ?? null
  const trained = sums.trained.get(day)
  const allRated = trained === undefined || Number(trained.rated) === Number(trained.sessions)
  return {
    day,
    logged: true,
    cramps: Number(cramped?.cramps ?? 0),
    worstSeverity: worst === null ? null : Number(worst),
    ...figuresOf(day, sums),
    exerciseMinutes: Number(trained?.minutes ?? 0),
    load: allRated ? (trained?.load ?? 0) : null,
  }
}

/**
 * What each calendar day of the range adds up to, both ends included, oldest first; empty when `from` is after `to`.
 * Eight queries whatever the length. Planned sessions are not done yet and do not count.
 */
export async function loadDays(owner: UserId, from: LocalDate, to: LocalDate): Promise<DayTotals[]> {
  const sums = await loadSums({ owner, from, to })
  const length = Math.max(0, daysBetween(from, to) + 1)
  return Array.from({ length }, (_, index) => totalsOf(addDays(from, index), sums))
}
