import type { OwnItem } from '../own-item'
import { ETHANOL_G_PER_ML, type FigureName, type ServedItem } from './serving'

const figureNames = [
  'potassiumMg',
  'magnesiumMg',
  'calciumMg',
  'sodiumMg',
  'waterG',
  'caffeineMg',
  'alcoholG',
] as const satisfies readonly FigureName[]

/**
 * A figure of a recipe per 100 g: `value` is null as soon as one part's figure is not known; `atLeast` is what the
 * parts that are known add up to, and `unknownParts` how many are not.
 */
export type RecipeFigure = { value: number | null; atLeast: number; unknownParts: number }

type Part = { grams: number; item: ServedItem | null }

/** A drink whose strength is given as 0 % holds no alcohol, also where its table has no grams for it. */
const figureOf = (item: ServedItem | null, name: FigureName): number | null =>
  item?.per100g?.[name] ?? (name === 'alcoholG' && item?.alcoholPercent === 0 ? 0 : null)

function figureOfParts(parts: readonly Part[], grams: number, name: FigureName): RecipeFigure {
  const known = parts.map(part => ({ part, figure: figureOf(part.item, name) }))
  const sum = known.reduce((total, { part, figure }) => total + (figure ?? 0) * part.grams, 0)
  const unknownParts = known.filter(({ figure }) => figure === null).length
  const atLeast = sum / grams
  return { value: unknownParts === 0 ? atLeast : null, atLeast, unknownParts }
}

/**
 * What 100 g of a recipe hold: its parts weighed together, nothing lost in the pot. `parts` must not be empty; a part
 * whose item is null is one nobody knows anything about.
 */
export function figuresOfParts(parts: readonly Part[]): Record<FigureName, RecipeFigure> {
  const grams = parts.reduce((total, part) => total + part.grams, 0)
  const of = (name: FigureName) => figureOfParts(parts, grams, name)
  return {
    potassiumMg: of('potassiumMg'),
    magnesiumMg: of('magnesiumMg'),
    calciumMg: of('calciumMg'),
    sodiumMg: of('sodiumMg'),
    waterG: of('waterG'),
    caffeineMg: of('caffeineMg'),
    alcoholG: of('alcoholG'),
  }
}

/** A recipe as something that is served: figures written by hand count, the others come from its parts. */
function servedRecipe(item: OwnItem, parts: readonly Part[]): ServedItem {
  const figures = figuresOfParts(parts)
  const known = figureNames.flatMap(name => {
    const { value } = figures[name]
    return value === null ? [] : [[name, value] as const]
  })
  const served: ServedItem = { ...item, per100g: { ...Object.fromEntries(known), ...item.per100g } }
  const { alcoholG } = figures
  if (item.alcoholPercent !== undefined || served.per100g?.alcoholG !== undefined || alcoholG.atLeast === 0)
    return served
  return { ...served, alcoholPercent: (alcoholG.atLeast * (item.densityGPerMl ?? 1)) / ETHANOL_G_PER_ML }
}

/**
 * The person's own items by id, recipes with the figures of their parts. `findInTables` gives a drink or a food of the
 * reference tables. Of a recipe's alcohol at least what is known counts, so that an unknown part does not make a drink
 * of spirits one that counts as fluid. What is made of itself has no figures.
 */
export function servedItems(
  own: readonly OwnItem[],
  findInTables: (id: string) => ServedItem | null,
): ReadonlyMap<string, ServedItem> {
  const items = new Map<string, OwnItem>(own.map(item => [item.id, item]))
  const served = new Map<string, ServedItem>()
  const serve = (item: OwnItem): ServedItem => {
    const before = served.get(item.id)
    if (before) return before
    served.set(item.id, item)
    const parts = (item.parts ?? []).map(({ itemId, grams }) => {
      const mine = items.get(itemId.toLowerCase())
      return { grams, item: findInTables(itemId) ?? (mine ? serve(mine) : null) }
    })
    const whole = parts.length === 0 ? item : servedRecipe(item, parts)
    served.set(item.id, whole)
    return whole
  }
  own.forEach(serve)
  return served
}
