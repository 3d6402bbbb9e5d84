import * as z from 'zod'

const figure = z.number()

/** The parts of a listed item that a form needs; whatever else an item holds is left aside. */
const pickedSchema = z.object({
  id: z.string(),
  name: z.string(),
  category: z.string().optional(),
  servingName: z.string().optional(),
  servingMl: figure.optional(),
  portions: z.array(z.object({ name: z.string(), grams: figure })).optional(),
  portionName: z.string().optional(),
  portionG: figure.optional(),
  supplement: z.boolean().optional(),
  kind: z.string().optional(),
  densityGPerMl: figure.optional(),
})

/** A drink, food or activity to choose, of the tables or of the person's own. */
export type PickedItem = {
  id: string
  name: string
  /** A word that tells neighbours apart: the category. */
  category: string | null
  /** The usual serving of a drink, in ml. */
  servingMl: number | null
  /** Household measures of a food, the usual one first. */
  portions: { name: string; grams: number }[]
  supplement: boolean
}

/** An item as a form shows it; null when it is none. */
export function pickedItem(item: unknown): PickedItem | null {
  const read = pickedSchema.safeParse(item)
  if (!read.success) return null
  const { id, name, category, portions, portionName, portionG, supplement } = read.data
  const ownPortion = portionG === undefined ? [] : [{ name: portionName ?? 'portion', grams: portionG }]
  return {
    id,
    name,
    category: category ?? null,
    servingMl: servingOf(read.data),
    portions: portions ?? ownPortion,
    supplement: supplement ?? false,
  }
}

/** The serving of a drink in whole ml; of an own drink it is its portion, which is kept in g. */
function servingOf({
  kind,
  servingMl,
  portionG,
  densityGPerMl,
}: z.output<typeof pickedSchema>): number | null {
  if (servingMl !== undefined || kind !== 'drink' || portionG === undefined) return servingMl ?? null
  return Math.max(1, Math.round(portionG / (densityGPerMl ?? 1)))
}

/** The items of an answer to a search; null when it is none. */
export function pickedItems(answer: unknown): PickedItem[] | null {
  const list = z.object({ items: z.array(z.unknown()) }).safeParse(answer)
  return list.success ? list.data.items.flatMap(item => pickedItem(item) ?? []) : null
}
