import { servedItems } from '../domain/nutrition/recipe-figures'
import { figuresOfDrink, figuresOfFood } from '../domain/nutrition/serving'
import type { OwnItem } from '../domain/own-item'
import { drinks, findDrink } from '../domain/reference/drinks'
import { findFood, foods } from '../domain/reference/foods'
import type { LocalDate } from '../domain/time/local-date'
import { database } from './client'
import { Prisma } from './generated/client'
import type { UserId } from './user-id'

/** The four figures of a day that foods and drinks are added up to, under their names in the tables, in mg. */
export const mineralNames = ['potassiumMg', 'magnesiumMg', 'calciumMg', 'sodiumMg'] as const

/** A value of each; null: not known. */
export type Figures = Record<(typeof mineralNames)[number], number | null>

/** Days of a person, both ends included. */
export type DaysOf = { owner: UserId; from: LocalDate; to: LocalDate }

/** The person's standing entries of one kind in the range, with the table of the kind. */
export const within = (
  kind: string,
  table: string,
  { owner, from, to }: DaysOf,
  joined = Prisma.empty,
) => Prisma.sql`
  FROM "Entry" JOIN ${Prisma.raw(`"${table}"`)} AS own
    ON own."userId" = "Entry"."userId" AND own."id" = "Entry"."id" ${joined}
  WHERE "Entry"."userId" = ${owner} AND "Entry"."kind" = ${kind} AND "Entry"."deletedAt" IS NULL
    AND "Entry"."day" BETWEEN ${from} AND ${to}`

/** A whole number out of a sum or a count: bigint or number, as the database likes. */
export type Whole = bigint | number

type Logged<Row> = { day: LocalDate } & Row
type Minerals = Record<keyof Figures, Whole | null> & Record<`${keyof Figures}Known`, Whole>
/** What was drunk on a day; `…Known` is how many of the drinks have the figure. */
export type Drunk = Logged<{ fluidMl: Whole | null; drinks: Whole } & Minerals>
/** What was eaten on a day, supplements among it. */
export type Eaten = Logged<{ foods: Whole } & Minerals>

/** What a unit of each item holds, as rows to join: its id in small letters and its figures, null where unknown. */
const rowsOf = (items: readonly (readonly (string | number | null)[])[]) => Prisma.sql`
  SELECT value ->> 0 AS "itemId", value ->> 1 AS "fluid", value ->> 2 AS "potassiumMg", value ->> 3 AS "magnesiumMg",
    value ->> 4 AS "calciumMg", value ->> 5 AS "sodiumMg" FROM json_each(${JSON.stringify(items)})`

const itemRow = (itemId: string, { countsAsFluid, ...figures }: Figures & { countsAsFluid: boolean }) => [
  itemId.toLowerCase(),
  countsAsFluid ? 1 : 0,
  ...mineralNames.map(name => figures[name]),
]

/** Sums of a figure of each entry, as fractions: the driver takes the type of a column from its first row. How many had it. */
const sumsOf = (figure: (name: string) => string) =>
  Prisma.join(
    mineralNames.map(name =>
      Prisma.raw(`CAST(SUM(${figure(name)}) AS REAL) AS "${name}", COUNT(${figure(name)}) AS "${name}Known"`),
    ),
  )

const ofDrink = (name: string): string => `own."volumeMl" * item."${name}"`

/** A food written by hand has figures of its own for the whole serving. */
const ofFood = (name: string): string =>
  `CASE WHEN own."foodId" IS NULL THEN own."${name}" ELSE own."grams" * item."${name}" END`

const drunkOnDays = (range: DaysOf, items: Prisma.Sql) => Prisma.sql`
  WITH item AS MATERIALIZED (${items})
  SELECT "Entry"."day", COUNT(*) AS "drinks", SUM(own."volumeMl" * COALESCE(item."fluid", 1)) AS "fluidMl",
    ${sumsOf(ofDrink)}
  ${within('fluid', 'Fluid', range, Prisma.sql`LEFT JOIN item ON item."itemId" = LOWER(own."beverageId")`)}
  GROUP BY "Entry"."day"`

const eatenOnDays = (range: DaysOf, items: Prisma.Sql) => Prisma.sql`
  WITH item AS MATERIALIZED (${items})
  SELECT "Entry"."day", COUNT(*) AS "foods", ${sumsOf(ofFood)}
  ${within('food', 'Food', range, Prisma.sql`LEFT JOIN item ON item."itemId" = LOWER(own."foodId")`)}
  GROUP BY "Entry"."day"`

/** One ml of every drink and one g of every food of the tables. */
const listed = {
  drinks: drinks.map(drink => itemRow(drink.id, figuresOfDrink({ volumeMl: 1 }, drink))),
  foods: foods.map(food => itemRow(food.id, figuresOfFood({ grams: 1 }, food))),
}

/** The same with the person's own items and recipes. */
function withOwn(items: readonly OwnItem[]): typeof listed {
  const own = [...servedItems(items, id => findDrink(id) ?? findFood(id))]
  return {
    drinks: [
      ...listed.drinks,
      ...own.map(([id, item]) => itemRow(id, figuresOfDrink({ volumeMl: 1 }, item))),
    ],
    foods: [...listed.foods, ...own.map(([id, item]) => itemRow(id, figuresOfFood({ grams: 1 }, item)))],
  }
}

/** Rows of days, by their day. */
export const byDay = <Row extends { day: LocalDate }>(rows: readonly Row[]): Map<LocalDate, Row> =>
  new Map(rows.map(row => [row.day, row]))

/** What was drunk and eaten on each day of the range, added up by the database: two queries whatever the length. */
export async function loadConsumedSums(
  range: DaysOf,
  own: readonly OwnItem[],
): Promise<{ drunk: Map<LocalDate, Drunk>; eaten: Map<LocalDate, Eaten> }> {
  const db = database()
  const items = withOwn(own)
  return {
    drunk: byDay(await db.$queryRaw<Drunk[]>(drunkOnDays(range, rowsOf(items.drinks)))),
    eaten: byDay(await db.$queryRaw<Eaten[]>(eatenOnDays(range, rowsOf(items.foods)))),
  }
}
