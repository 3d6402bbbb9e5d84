import * as z from 'zod'
import rows from './foods.json'
import { germanNamesOf } from './german-names'
import { byId, mineralFields, rowFields } from './row'
import { searchIndex, searchIn } from './search'

const foodSchema = z.strictObject({
  ...rowFields,
  sourceGroup: z.string().min(1),
  per100g: z.strictObject(mineralFields),
  /** Household measures, the usual one first. */
  portions: z.array(z.strictObject({ name: z.string().min(1), grams: z.number().positive() })).min(1),
  portionSource: z.string().min(1),
})

/** A food of the reference table; nothing that is drunk stands here but soups. */
export type ReferenceFood = z.output<typeof foodSchema>

/** Every food of the table, in its order. */
export const foods: readonly ReferenceFood[] = z.array(foodSchema).parse(rows)

const foodsById = byId(foods)
const index = searchIndex(foods, germanNamesOf)

/** The food of the table with this id; null when there is none. */
export const findFood = (id: string): ReferenceFood | null => foodsById.get(id) ?? null

/** At most `limit` foods whose name or alias fits, best first; see `searchIn`. */
export const searchFoods = (query: string, limit: number): ReferenceFood[] => searchIn(index, query, limit)
