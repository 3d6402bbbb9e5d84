import * as z from 'zod'
import rows from './drinks.json'
import { germanNamesOf } from './german-names'
import { byId, mineralFields, rowFields } from './row'
import { searchIndex, searchIn } from './search'

const drinkSchema = z.strictObject({
  ...rowFields,
  servingName: z.string().min(1),
  servingMl: z.number().int().positive(),
  densityGPerMl: z.number().min(0.8).max(1.5),
  /** Which weight of which drink the density was taken from. */
  densitySource: z.string().min(1),
  /** Alcohol by volume, in percent. */
  alcoholPercent: z.number().min(0).max(100),
  per100g: z.strictObject({
    ...mineralFields,
    caffeineMg: z.exactOptional(z.number().min(0)),
    alcoholG: z.exactOptional(z.number().min(0).max(100)),
  }),
  /** Urine after still water over urine after the drink, at 2 hours. `corrected` holds the drink's water share already. */
  hydrationIndex: z.exactOptional(
    z.strictObject({
      testedAs: z.string().min(1),
      corrected: z.number().positive(),
      uncorrected: z.exactOptional(z.number().positive()),
      source: z.string().min(1),
    }),
  ),
})

/** A drink of the reference table. */
export type Drink = z.output<typeof drinkSchema>

/** Every drink of the table, in its order: the everyday ones of a category first. */
export const drinks: readonly Drink[] = z.array(drinkSchema).parse(rows)

const drinksById = byId(drinks)
const index = searchIndex(drinks, germanNamesOf)

/** The drink of the table with this id; null when there is none. */
export const findDrink = (id: string): Drink | null => drinksById.get(id) ?? null

/** At most `limit` drinks whose name or alias fits, best first; see `searchIn`. */
export const searchDrinks = (query: string, limit: number): Drink[] => searchIn(index, query, limit)
