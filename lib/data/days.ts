import { withoutDust } from '../domain/without-dust'
import type { DayTotals } from '../domain/day-totals'
import { servedItems } from '../domain/nutrition/recipe-figures'
import { figuresOfDrink, figuresOfFood } from '../domain/nutrition/serving'
import { drinks, findDrink } from '../domain/reference/drinks'
import { findFood, foods } from '../domain/reference/foods'
import { addDays, daysBetween, type LocalDate } from '../domain/time/local-date'
import { database } from './client'
import { Prisma } from './generated/client'
import { findOwnItems } from './items'
import { loggedDaysIn } from './logged-days'
import type { UserId } from './user-id'

const minerals = ['potassiumMg', 'magnesiumMg', 'calciumMg', 'sodiumMg'] as const

type Figures = Record<(typeof minerals)[number], number | null>

type Range = { owner: UserId; from: LocalDate; to: LocalDate }

/** The person's standing entries of one kind in the range, with the table of the kind. */
const within = (kind: string, table: string, { owner, from, to }: Range, joined = Prisma.empty) => Prisma.sql`
  FROM "Entry" JOIN ${Prisma.raw(`"${table}"`)} AS own
    ON own."userId" = "Entry"."userId" AND own."id" = "Entry"."id" ${joined}
  WHERE "Entry"."userId" = ${owner} AND "Entry"."kind" = ${kind} AND "Entry"."deletedAt" IS NULL
    AND "Entry"."day" BETWEEN ${from} AND ${to}`

/** A whole number out of a sum or a count: bigint or number, as the database likes. */
type Whole = bigint | number

type Logged<Row> = { day: LocalDate } & Row
type Minerals = Record<keyof Figures, Whole | null> & Record<`${keyof Figures}Known`, Whole>
type Drunk = Logged<{ fluidMl: Whole | null; drinks: Whole } & Minerals>
type Eaten = Logged<{ foods: Whole } & Minerals>
type Cramped = { day: LocalDate; cramps: Whole; worstSeverity: Whole | null }
type Trained = { day: LocalDate; minutes: Whole; load: number | null; sessions: Whole; rated: Whole }

const crampsOfDays = (range: Range) => Prisma.sql`
  SELECT "Entry"."day", COUNT(*) AS "cramps", MAX(own."severity") AS "worstSeverity"
  ${within('cramp', 'Cramp', range)} GROUP BY "Entry"."day"`

/** What a unit of each item holds, as rows to join: its id in small letters and its figures, null where unknown. */
const rowsOf = (items: readonly (readonly (string | number | null)[])[]) => Prisma.sql`
  SELECT value ->> 0 AS "itemId", value ->> 1 AS "fluid", value ->> 2 AS "potassiumMg", value ->> 3 AS "magnesiumMg",
    value ->> 4 AS "calciumMg", value ->> 5 AS "sodiumMg" FROM json_each(${JSON.stringify(items)})`

const itemRow = (itemId: string, { countsAsFluid, ...figures }: Figures & { countsAsFluid: boolean }) => [
  itemId.toLowerCase(),
  countsAsFluid ? 1 : 0,
  ...minerals.map(name => figures[name]),
]

/** Sums of a figure of each entry, as fractions: the driver takes the type of a column from its first row. How many had it. */
const sumsOf = (figure: (name: string) => string) =>
  Prisma.join(
    minerals.map(name =>
      Prisma.raw(`CAST(SUM(${figure(name)}) AS REAL) AS "${name}", COUNT(${figure(name)}) AS "${name}Known"`),
    ),
  )

const ofDrink = (name: string): string => `own."volumeMl" * item."${name}"`

/** A food written by hand has figures of its own for the whole serving. */
const ofFood = (name: string): string =>
  `CASE WHEN own."foodId" IS NULL THEN own."${name}" ELSE own."grams" * item."${name}" END`

const drunkOnDays = (range: Range, items: Prisma.Sql) => Prisma.sql`
  WITH item AS MATERIALIZED (${items})
  SELECT "Entry"."day", COUNT(*) AS "drinks", SUM(own."volumeMl" * COALESCE(item."fluid", 1)) AS "fluidMl",
    ${sumsOf(ofDrink)}
  ${within('fluid', 'Fluid', range, Prisma.sql`LEFT JOIN item ON item."itemId" = LOWER(own."beverageId")`)}
  GROUP BY "Entry"."day"`

const eatenOnDays = (range: Range, items: Prisma.Sql) => Prisma.sql`
  WITH item AS MATERIALIZED (${items})
  SELECT "Entry"."day", COUNT(*) AS "foods", ${sumsOf(ofFood)}
  ${within('food', 'Food', range, Prisma.sql`LEFT JOIN item ON item."itemId" = LOWER(own."foodId")`)}
  GROUP BY "Entry"."day"`

const trainedOnDays = (range: Range) => Prisma.sql`
  SELECT "Entry"."day", SUM(own."durationMinutes") AS "minutes",
    SUM(own."effort" * own."durationMinutes") AS "load", COUNT(*) AS "sessions", COUNT(own."effort") AS "rated"
  ${within('exercise', 'Exercise', range)} AND COALESCE(own."planned", FALSE) = FALSE GROUP BY "Entry"."day"`

/** One ml of every drink and one g of every food of the tables. */
const listed = {
  drinks: drinks.map(drink => itemRow(drink.id, figuresOfDrink({ volumeMl: 1 }, drink))),
  foods: foods.map(food => itemRow(food.id, figuresOfFood({ grams: 1 }, food))),
}

/** The same with the person's own items and recipes. */
async function itemsOf(owner: UserId): Promise<typeof listed> {
  const own = [...servedItems(await findOwnItems(owner), id => findDrink(id) ?? findFood(id))]
  return {
    drinks: [
      ...listed.drinks,
      ...own.map(([id, item]) => itemRow(id, figuresOfDrink({ volumeMl: 1 }, item))),
    ],
    foods: [...listed.foods, ...own.map(([id, item]) => itemRow(id, figuresOfFood({ grams: 1 }, item)))],
  }
}

/** What was logged in the range, added up by the database: rows grow with its days, not with its entries. */
async function loadSums(range: Range) {
  const db = database()
  const items = await itemsOf(range.owner)
  return {
    logged: new Set(await loggedDaysIn(range.owner, range.from, range.to)),
    cramped: byDay(await db.$queryRaw<Cramped[]>(crampsOfDays(range))),
    drunk: byDay(await db.$queryRaw<Drunk[]>(drunkOnDays(range, rowsOf(items.drinks)))),
    eaten: byDay(await db.$queryRaw<Eaten[]>(eatenOnDays(range, rowsOf(items.foods)))),
    trained: byDay(await db.$queryRaw<Trained[]>(trainedOnDays(range))),
  }
}

type Sums = Awaited<ReturnType<typeof loadSums>>

const byDay = <Row extends { day: LocalDate }>(rows: readonly Row[]): Map<LocalDate, Row> =>
  new Map(rows.map(row => [row.day, row]))

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
