import { withoutDust } from '../domain/without-dust'
import { alcoholDates } from '../domain/measures/logged-alcohol'
import { alcoholGPerG, alcoholGPerMl } from '../domain/nutrition/alcohol'
import { servedItems } from '../domain/nutrition/recipe-figures'
import type { ServedItem } from '../domain/nutrition/serving'
import { drinks, findDrink } from '../domain/reference/drinks'
import { findFood, foods } from '../domain/reference/foods'
import { addDays } from '../domain/time/local-date'
import { database } from './client'
import { Prisma } from './generated/client'
import { findOwnItems } from './items'
import type { UntilMoment } from './logged-days'
import type { UserId } from './user-id'

type Holds = readonly (readonly [itemId: string, grams: number])[]

const holding = (
  items: Iterable<readonly [string, ServedItem]>,
  of: (item: ServedItem) => number | null,
): Holds =>
  [...items].flatMap(([id, item]) => {
    const grams = of(item) ?? 0
    return grams > 0 ? [[id.toLowerCase(), grams] as const] : []
  })

const listed = {
  drinks: holding(
    drinks.map(drink => [drink.id, drink]),
    alcoholGPerMl,
  ),
  foods: holding(
    foods.map(food => [food.id, food]),
    alcoholGPerG,
  ),
}

const rowsOf = (items: Holds) => Prisma.sql`
  SELECT value ->> 0 AS "itemId", value ->> 1 AS "grams" FROM json_each(${JSON.stringify(items)})`

/** Drinks and foods of the last 28 dates up to a moment, also those whose date is already past that day. */
const recent = (owner: UserId, kind: string, { now, today }: UntilMoment) => Prisma.sql`
  WHERE "Entry"."userId" = ${owner} AND "Entry"."kind" = ${kind} AND "Entry"."deletedAt" IS NULL
    AND "Entry"."day" > ${addDays(today, -alcoholDates)} AND "Entry"."atMs" <= ${now}`

const drunk = (owner: UserId, items: Holds, until: UntilMoment) => Prisma.sql`
  WITH item AS MATERIALIZED (${rowsOf(items)})
  SELECT CAST(SUM(own."volumeMl" * item."grams") AS REAL) AS "grams" FROM "Entry"
  JOIN "Fluid" AS own ON own."userId" = "Entry"."userId" AND own."id" = "Entry"."id"
  LEFT JOIN item ON item."itemId" = LOWER(own."beverageId")
  ${recent(owner, 'fluid', until)}`

const eaten = (owner: UserId, items: Holds, until: UntilMoment) => Prisma.sql`
  WITH item AS MATERIALIZED (${rowsOf(items)})
  SELECT CAST(SUM(own."grams" * item."grams") AS REAL) AS "grams" FROM "Entry"
  JOIN "Food" AS own ON own."userId" = "Entry"."userId" AND own."id" = "Entry"."id"
  LEFT JOIN item ON item."itemId" = LOWER(own."foodId")
  ${recent(owner, 'food', until)}`

/**
 * Grams of alcohol in what was drunk and eaten on the 28 dates that end with `today`, as far as it is known: what
 * `alcoholGOf` says of the same entries, added up by the database.
 */
export async function loadAlcoholG(owner: UserId, until: UntilMoment): Promise<number> {
  const own = servedItems(await findOwnItems(owner), id => findDrink(id) ?? findFood(id))
  const drinkable = [...listed.drinks, ...holding(own, alcoholGPerMl)]
  const edible = [...listed.foods, ...holding(own, alcoholGPerG)]
  const sum = async (query: Prisma.Sql): Promise<number> => {
    const [row] = await database().$queryRaw<{ grams: number | null }[]>(query)
    return row?.grams ?? 0
  }
  const fromDrinks = await sum(drunk(owner, drinkable, until))
  const fromFoods = edible.length === 0 ? 0 : await sum(eaten(owner, edible, until))
  return withoutDust(fromDrinks + fromFoods)
}
