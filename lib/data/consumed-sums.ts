import type { OwnItem } from '../domain/own-item'
import type { LocalDate } from '../domain/time/local-date'
import { Prisma } from './generated/client'
import { eatenAt, figureOf, itemFigures, mineralNames } from './item-figures'
import { rowsAtOnce } from './rows-at-once'
import type { UserId } from './user-id'

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

type Logged<Row> = { day: LocalDate } & Row
type Minerals = Record<keyof Figures, number | null> & Record<`${keyof Figures}Known`, number>
/** What was drunk on a day; `…Known` is how many of the drinks have the figure. */
export type Drunk = Logged<{ fluidMl: number | null; drinks: number } & Minerals>
/** What was eaten on a day, supplements among it; the moments in ms are those of the foods that are none. */
export type Eaten = Logged<{ foods: number; eatenAt: string | null } & Minerals>

/** Sums of a figure of each entry, and how many had it. */
const sumsOf = (figure: (name: string) => string) =>
  Prisma.join(
    mineralNames.map(name =>
      Prisma.raw(`SUM(${figure(name)}) AS "${name}", COUNT(${figure(name)}) AS "${name}Known"`),
    ),
  )

const sumNames = mineralNames.flatMap(name => [name, `${name}Known`] as const)

const drunkOnDays = (range: DaysOf, items: Prisma.Sql) => Prisma.sql`
  WITH item AS MATERIALIZED (${items})
  SELECT "Entry"."day", COUNT(*) AS "drinks", SUM(own."volumeMl" * COALESCE(item."fluid", 1)) AS "fluidMl",
    ${sumsOf(figureOf.drink)}
  ${within('fluid', 'Fluid', range, Prisma.sql`LEFT JOIN item ON item."itemId" = LOWER(own."beverageId")`)}
  GROUP BY "Entry"."day"`

const eatenOnDays = (range: DaysOf, items: Prisma.Sql) => Prisma.sql`
  WITH item AS MATERIALIZED (${items})
  SELECT "Entry"."day", COUNT(*) AS "foods", ${eatenAt} AS "eatenAt", ${sumsOf(figureOf.food)}
  ${within('food', 'Food', range, Prisma.sql`LEFT JOIN item ON item."itemId" = LOWER(own."foodId")`)}
  GROUP BY "Entry"."day"`

/** Rows of days, by their day. */
export const byDay = <Row extends { day: LocalDate }>(rows: readonly Row[]): Map<LocalDate, Row> =>
  new Map(rows.map(row => [row.day, row]))

/** What was drunk and eaten on each day of the range, added up by the database: two queries whatever the length. */
export async function loadConsumedSums(
  range: DaysOf,
  own: readonly OwnItem[],
): Promise<{ drunk: Map<LocalDate, Drunk>; eaten: Map<LocalDate, Eaten> }> {
  const items = itemFigures(own)
  return {
    drunk: byDay(
      await rowsAtOnce<Drunk>(drunkOnDays(range, items.drinks), ['day', 'drinks', 'fluidMl', ...sumNames]),
    ),
    eaten: byDay(
      await rowsAtOnce<Eaten>(eatenOnDays(range, items.foods), ['day', 'foods', 'eatenAt', ...sumNames]),
    ),
  }
}
