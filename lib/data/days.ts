import type { DayTotals } from '../domain/day-totals'
import { servedItems } from '../domain/nutrition/recipe-figures'
import { figuresOfDrink, figuresOfFood } from '../domain/nutrition/serving'
import { findDrink } from '../domain/reference/drinks'
import { findFood } from '../domain/reference/foods'
import { addDays, daysBetween, type LocalDate } from '../domain/time/local-date'
import { database } from './client'
import { Prisma } from './generated/client'
import { findOwnItems } from './items'
import type { UserId } from './user-id'

const minerals = ['potassiumMg', 'magnesiumMg', 'calciumMg', 'sodiumMg'] as const

type Figures = Record<(typeof minerals)[number], number | null>

type Range = { owner: UserId; from: LocalDate; to: LocalDate }

/** The person's standing entries of one kind in the range, with the table of the kind. */
const within = (kind: string, table: string, { owner, from, to }: Range) => Prisma.sql`
  FROM "Entry" JOIN ${Prisma.raw(`"${table}"`)} AS own
    ON own."userId" = "Entry"."userId" AND own."id" = "Entry"."id"
  WHERE "Entry"."userId" = ${owner} AND "Entry"."kind" = ${kind} AND "Entry"."deletedAt" IS NULL
    AND "Entry"."day" BETWEEN ${from} AND ${to}`

/** A whole number out of a sum or a count: bigint or number, as the database likes. */
type Whole = bigint | number

type Drunk = { day: LocalDate; beverageId: string; volumeMl: Whole }
type Eaten = { day: LocalDate; foodId: string; grams: number; foods: Whole }
type Written = { day: LocalDate; foods: Whole } & Figures & Record<`${keyof Figures}Known`, Whole>
type Cramped = { day: LocalDate; cramps: Whole; worstSeverity: Whole | null }
type Trained = { day: LocalDate; minutes: Whole; load: number | null; sessions: Whole; rated: Whole }

const loggedDays = ({ owner, from, to }: Range) => Prisma.sql`
  SELECT DISTINCT "Entry"."day" FROM "Entry"
  LEFT JOIN "Exercise" AS own ON own."userId" = "Entry"."userId" AND own."id" = "Entry"."id"
  WHERE "Entry"."userId" = ${owner} AND "Entry"."deletedAt" IS NULL
    AND "Entry"."day" BETWEEN ${from} AND ${to}
    AND "Entry"."kind" NOT IN ('medication', 'consultation') AND own."source" IS NULL`

const crampsOfDays = (range: Range) => Prisma.sql`
  SELECT "Entry"."day", COUNT(*) AS "cramps", MAX(own."severity") AS "worstSeverity"
  ${within('cramp', 'Cramp', range)} GROUP BY "Entry"."day"`

const drunkOnDays = (range: Range) => Prisma.sql`
  SELECT "Entry"."day", own."beverageId", SUM(own."volumeMl") AS "volumeMl"
  ${within('fluid', 'Fluid', range)} GROUP BY "Entry"."day", own."beverageId"`

const eatenOnDays = (range: Range) => Prisma.sql`
  SELECT "Entry"."day", own."foodId", SUM(own."grams") AS "grams", COUNT(*) AS "foods"
  ${within('food', 'Food', range)} AND own."foodId" IS NOT NULL GROUP BY "Entry"."day", own."foodId"`

/** Foods written by hand: the sum of each figure, and how many foods had it. */
const writtenOnDays = (range: Range) => {
  const sums = minerals.map(name =>
    Prisma.raw(`SUM(own."${name}") AS "${name}", COUNT(own."${name}") AS "${name}Known"`),
  )
  return Prisma.sql`
    SELECT "Entry"."day", COUNT(*) AS "foods", ${Prisma.join(sums)}
    ${within('food', 'Food', range)} AND own."foodId" IS NULL GROUP BY "Entry"."day"`
}

const trainedOnDays = (range: Range) => Prisma.sql`
  SELECT "Entry"."day", SUM(own."durationMinutes") AS "minutes",
    SUM(own."effort" * own."durationMinutes") AS "load", COUNT(*) AS "sessions", COUNT(own."effort") AS "rated"
  ${within('exercise', 'Exercise', range)} AND COALESCE(own."planned", FALSE) = FALSE GROUP BY "Entry"."day"`

/** What was logged in the range, grouped by the database: rows grow with its days, not with its entries. */
async function loadSums(range: Range) {
  const db = database()
  const logged = await db.$queryRaw<{ day: LocalDate }[]>(loggedDays(range))
  return {
    logged: new Set(logged.map(({ day }) => day)),
    cramped: rowsOfDay(await db.$queryRaw<Cramped[]>(crampsOfDays(range))),
    drunk: rowsOfDay(await db.$queryRaw<Drunk[]>(drunkOnDays(range))),
    eaten: rowsOfDay(await db.$queryRaw<Eaten[]>(eatenOnDays(range))),
    written: rowsOfDay(await db.$queryRaw<Written[]>(writtenOnDays(range))),
    trained: rowsOfDay(await db.$queryRaw<Trained[]>(trainedOnDays(range))),
    own: servedItems(await findOwnItems(range.owner), id => findDrink(id) ?? findFood(id)),
  }
}

type Sums = Awaited<ReturnType<typeof loadSums>>

/** Rows by their day. */
function rowsOfDay<Row extends { day: LocalDate }>(rows: Row[]): Map<LocalDate, Row[]> {
  const byDay = new Map<LocalDate, Row[]>()
  for (const row of rows) {
    const rowsSoFar = byDay.get(row.day)
    if (rowsSoFar) rowsSoFar.push(row)
    else byDay.set(row.day, [row])
  }
  return byDay
}

/** A sum in which one unknown part makes the whole unknown. */
const sum = (parts: readonly (number | null)[]): number | null =>
  parts.reduce<number | null>((total, part) => (total === null || part === null ? null : total + part), 0)

function figuresOf(
  day: LocalDate,
  { drunk, eaten, written, own }: Sums,
): Figures & { fluidMl: number; foods: number } {
  const drinks = (drunk.get(day) ?? []).map(row => {
    const volumeMl = Number(row.volumeMl)
    const item = findDrink(row.beverageId) ?? own.get(row.beverageId.toLowerCase()) ?? null
    return { volumeMl, figures: figuresOfDrink({ volumeMl }, item) }
  })
  const fromTables = eaten.get(day) ?? []
  const foods = fromTables.map(({ foodId, grams }) =>
    figuresOfFood({ grams }, findFood(foodId) ?? own.get(foodId.toLowerCase()) ?? null),
  )
  const byHand = written.get(day) ?? []
  const total = (name: keyof Figures): number | null =>
    sum([
      ...drinks.map(({ figures }) => figures[name]),
      ...foods.map(figures => figures[name]),
      ...byHand.map(row => (Number(row[`${name}Known`]) === Number(row.foods) ? row[name] : null)),
    ])
  return {
    fluidMl: drinks.reduce((all, { volumeMl, figures }) => all + (figures.countsAsFluid ? volumeMl : 0), 0),
    foods: [...fromTables, ...byHand].reduce((all, row) => all + Number(row.foods), 0),
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
  const cramped = sums.cramped.get(day)?.[0]
  const worst = cramped?.worstSeverity ?? null
  const trained = sums.trained.get(day)?.[0]
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
