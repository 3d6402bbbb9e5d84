import type { Moment } from '../domain/comparison/compared-moments'
import { addDays } from '../domain/time/local-date'
import { Prisma } from './generated/client'
import { eatenAt, figureOf, mineralNames } from './item-figures'
import type { UserId } from './user-id'
import type { Whole } from './whole'

/** Days of entries beside a moment's own that may lie in its 48 hours: two before, and one more each way for clocks of other zones. */
const daysBeside = { before: 4, after: 2 }

const hourMs = 3_600_000
const longestMs = 48 * hourMs

export type Row = { place: Whole; hours: Whole }
type Amounts<Name extends string> = Record<Name, number> & Record<`${Name}Unknown`, Whole>
export type MineralAmounts = Amounts<(typeof mineralNames)[number]>
export type Drunk = Row &
  MineralAmounts &
  Amounts<'caffeineMg' | 'alcoholG'> & { drinks: Whole; fluidMl: Whole }
export type Eaten = Row & MineralAmounts & { foods: Whole; eatenAt: string | null }
export type Stretched = Row & { stretches: Whole; told: Whole; bounced: Whole }
export type Kept = Row & { loggedAt: string; tags: string | null }
export type Slept = { place: Whole; sleepHours: number }
export type Cramped = { place: Whole; crampedAt: Whole }

/** The moments as rows: their place in the list, in ms, and the calendar days whose entries may lie before them. */
export const momentsOf = (moments: readonly Moment[]) => Prisma.sql`
  moment AS MATERIALIZED (
    SELECT CAST("key" AS INTEGER) AS "place", value ->> 0 AS "at", value ->> 1 AS "fromDay", value ->> 2 AS "toDay"
    FROM json_each(${JSON.stringify(
      moments.map(({ at, day }) => [at, addDays(day, -daysBeside.before), addDays(day, daysBeside.after)]),
    )}))`

/** Between which two of the lengths something lies, by the longer one. */
const hours = Prisma.sql`CASE
  WHEN "Entry"."atMs" >= moment."at" - ${2 * hourMs} THEN 2
  WHEN "Entry"."atMs" >= moment."at" - ${6 * hourMs} THEN 6
  WHEN "Entry"."atMs" >= moment."at" - ${24 * hourMs} THEN 24
  ELSE 48 END`

/** The person's standing entries in the 48 hours before each moment, the moment itself not among them. */
const entriesBefore = (owner: UserId, kinds: readonly string[]) => Prisma.sql`
  FROM moment CROSS JOIN "Entry" ON "Entry"."userId" = ${owner} AND "Entry"."kind" IN (${Prisma.join([...kinds])})
    AND "Entry"."deletedAt" IS NULL AND "Entry"."day" BETWEEN moment."fromDay" AND moment."toDay"
    AND "Entry"."atMs" >= moment."at" - ${longestMs} AND "Entry"."atMs" < moment."at"`

const own = (table: string) => Prisma.sql`
  JOIN ${Prisma.raw(`"${table}"`)} AS own ON own."userId" = "Entry"."userId" AND own."id" = "Entry"."id"`

/** Sums of what is known, as fractions, and of how many entries a figure is not. */
const amounts = (names: readonly string[], figure: (name: string) => string) =>
  Prisma.join(
    names.map(name =>
      Prisma.raw(
        `CAST(COALESCE(SUM(${figure(name)}), 0) AS REAL) AS "${name}", COUNT(*) - COUNT(${figure(name)}) AS "${name}Unknown"`,
      ),
    ),
  )

/** A drink that was not finished by then is left out: what was drunk of it before is not known. */
export const drunkBefore = (owner: UserId, moments: Prisma.Sql, items: Prisma.Sql) => Prisma.sql`
  WITH ${moments}, item AS MATERIALIZED (${items})
  SELECT moment."place", ${hours} AS "hours", COUNT(*) AS "drinks",
    SUM(own."volumeMl" * COALESCE(item."fluid", 1)) AS "fluidMl",
    ${amounts(['caffeineMg', 'alcoholG', ...mineralNames], figureOf.drink)}
  ${entriesBefore(owner, ['fluid'])} ${own('Fluid')} LEFT JOIN item ON item."itemId" = LOWER(own."beverageId")
  WHERE COALESCE(ROUND(unixepoch(own."until", 'subsec') * 1000), "Entry"."atMs") <= moment."at"
  GROUP BY 1, 2`

export const eatenBefore = (owner: UserId, moments: Prisma.Sql, items: Prisma.Sql) => Prisma.sql`
  WITH ${moments}, item AS MATERIALIZED (${items})
  SELECT moment."place", ${hours} AS "hours", COUNT(*) AS "foods", ${amounts(mineralNames, figureOf.food)},
    ${eatenAt} AS "eatenAt"
  ${entriesBefore(owner, ['food'])} ${own('Food')} LEFT JOIN item ON item."itemId" = LOWER(own."foodId")
  GROUP BY 1, 2`

export const stretchedBefore = (owner: UserId, moments: Prisma.Sql) => Prisma.sql`
  WITH ${moments}
  SELECT moment."place", ${hours} AS "hours", COUNT(*) AS "stretches", COUNT(own."bouncing") AS "told",
    COALESCE(SUM(own."bouncing"), 0) AS "bounced"
  ${entriesBefore(owner, ['routine'])} ${own('Routine')} WHERE own."measure" = 'stretch' GROUP BY 1, 2`

/** Entries made by hand that are no cramp and no sign; imported and planned sessions show no diary that was kept. */
export const keptBefore = (owner: UserId, moments: Prisma.Sql) => Prisma.sql`
  WITH ${moments}
  SELECT moment."place", ${hours} AS "hours", GROUP_CONCAT("Entry"."atMs") AS "loggedAt",
    GROUP_CONCAT("Entry"."tags", char(10)) AS "tags"
  ${entriesBefore(owner, ['fluid', 'food', 'routine', 'measurement', 'exercise'])}
  WHERE "Entry"."kind" <> 'exercise' OR EXISTS (SELECT 1 FROM "Exercise" AS session
    WHERE session."userId" = "Entry"."userId" AND session."id" = "Entry"."id" AND session."source" IS NULL
      AND COALESCE(session."planned", FALSE) = FALSE)
  GROUP BY 1, 2`

/** The latest hours of sleep of the 24 hours before: where one column is a maximum, SQLite takes the others from its row. */
export const sleptBefore = (owner: UserId, moments: Prisma.Sql) => Prisma.sql`
  WITH ${moments}
  SELECT moment."place", own."sleepHours", MAX("Entry"."atMs") AS "latest"
  ${entriesBefore(owner, ['measurement'])} ${own('Measurement')}
  WHERE own."sleepHours" IS NOT NULL AND "Entry"."atMs" >= moment."at" - ${24 * hourMs} GROUP BY 1`

export const crampedBefore = (owner: UserId, moments: Prisma.Sql) => Prisma.sql`
  WITH ${moments}
  SELECT moment."place", MAX("Entry"."atMs") AS "crampedAt" ${entriesBefore(owner, ['cramp'])} GROUP BY 1`
