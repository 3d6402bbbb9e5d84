import { alcoholGPerG, alcoholGPerMl } from '../domain/nutrition/alcohol'
import { servedItems } from '../domain/nutrition/recipe-figures'
import { figuresOfDrink, figuresOfFood } from '../domain/nutrition/serving'
import type { CountedItem } from '../domain/nutrition/day-minerals'
import type { OwnItem } from '../domain/own-item'
import { drinks, findDrink } from '../domain/reference/drinks'
import { findFood, foods } from '../domain/reference/foods'
import type { EpochMs } from '../domain/time/instant'
import { Prisma } from './generated/client'

/** The four figures that foods and drinks are added up to, under their names in the tables, in mg. */
export const mineralNames = ['potassiumMg', 'magnesiumMg', 'calciumMg', 'sodiumMg'] as const

/** What a ml of a drink or a g of a food holds, by its id in small letters; null: not known. */
type ItemRow = readonly (string | number | null)[]

const drinkRow = (id: string, item: CountedItem): ItemRow => {
  const { countsAsFluid, caffeineMg, ...figures } = figuresOfDrink({ volumeMl: 1 }, item)
  return [
    id.toLowerCase(),
    countsAsFluid ? 1 : 0,
    ...mineralNames.map(name => figures[name]),
    caffeineMg,
    alcoholGPerMl(item) ?? 0,
    item.supplement === true ? 1 : 0,
  ]
}

const foodRow = (id: string, item: CountedItem): ItemRow => {
  const figures = figuresOfFood({ grams: 1 }, item)
  return [
    id.toLowerCase(),
    0,
    ...mineralNames.map(name => figures[name]),
    figures.caffeineMg,
    alcoholGPerG(item) ?? 0,
    item.supplement === true ? 1 : 0,
  ]
}

const listed = {
  drinks: drinks.map(drink => drinkRow(drink.id, drink)),
  foods: foods.map(food => foodRow(food.id, food)),
}

/** Figures of every drink and food of the tables and of a person's own, recipes reckoned up, as rows to join. */
export function itemFigures(items: readonly OwnItem[]): { drinks: Prisma.Sql; foods: Prisma.Sql } {
  const supplements = new Set<string>(
    items.filter(({ supplement }) => supplement === true).map(({ id }) => id),
  )
  const own = [...servedItems(items, id => findDrink(id) ?? findFood(id))].map(
    ([id, item]) => [id, { ...item, supplement: supplements.has(id) }] as const,
  )
  return {
    drinks: rowsOf([...listed.drinks, ...own.map(([id, item]) => drinkRow(id, item))]),
    foods: rowsOf([...listed.foods, ...own.map(([id, item]) => foodRow(id, item))]),
  }
}

/** The same as rows to join. An item that is not among them has no figures, and its drink counts as fluid. */
const rowsOf = (items: readonly ItemRow[]) => Prisma.sql`
  SELECT value ->> 0 AS "itemId", value ->> 1 AS "fluid", value ->> 2 AS "potassiumMg", value ->> 3 AS "magnesiumMg",
    value ->> 4 AS "calciumMg", value ->> 5 AS "sodiumMg", value ->> 6 AS "caffeineMg", value ->> 7 AS "alcoholG",
    value ->> 8 AS "supplement" FROM json_each(${JSON.stringify(items)})`

/** A figure of a drink or a food in SQL, where `own` is its row and `item` its item. A food written by hand has figures of its own for the whole serving. */
export const figureOf = {
  drink: (name: string): string => `own."volumeMl" * item."${name}"`,
  food: (name: string): string =>
    `CASE WHEN own."foodId" IS NULL THEN own."${name}" ELSE own."grams" * item."${name}" END`,
}

/** The moments of foods that are no supplements, in ms with commas between, where `own` is the row of a food and `item` its item. */
export const eatenAt = Prisma.sql`GROUP_CONCAT(CASE
  WHEN COALESCE(own."supplement", FALSE) = FALSE AND COALESCE(item."supplement", 0) = 0 THEN "Entry"."atMs" END)`

/** Reads what `eatenAt` and its like gave. */
export const momentsIn = (text: string | null): EpochMs[] =>
  text === null || text === '' ? [] : text.split(',').map(Number)
