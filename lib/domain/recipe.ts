import type { OwnItem } from './own-item'
import type { Problem } from './problem'

/** How many levels a recipe may have: made of things is one, made of such recipes is two. */
export const deepestRecipe = 5

const notKnown = 'This is not known here. Choose a drink or a food of the list, or one of your own.'
const ofItself = 'This is made of the item itself.'
const tooDeep = `Recipes may be made of recipes, at most ${deepestRecipe} levels deep.`
const tooDeepAbove = `A recipe that is made of this one would have more than ${deepestRecipe} levels.`
const noParts = 'An activity has no parts. Leave them out.'

/** The person's own items by id, as they would be after a change. */
export type OwnItems = ReadonlyMap<string, OwnItem>

const partsOf = (item: OwnItem | undefined) => item?.parts ?? []

/** The own item a part names, whatever the case of its letters. */
const keyOf = (itemId: string): string => itemId.toLowerCase()

/** How many levels of parts an item has: 0 without parts, infinitely many when it is made of itself. */
function levelsOf(id: string, own: OwnItems, known: Map<string, number>): number {
  const before = known.get(id)
  if (before !== undefined) return before
  known.set(id, Infinity)
  const below = partsOf(own.get(id)).map(({ itemId }) => levelsOf(keyOf(itemId), own, known))
  const levels = below.length === 0 ? 0 : 1 + Math.max(...below)
  known.set(id, levels)
  return levels
}

/** Whether something is made of the item with this id, at whatever level. */
function isMadeOf(id: string, sought: string, own: OwnItems, seen: Set<string>): boolean {
  if (id === sought) return true
  if (seen.has(id)) return false
  seen.add(id)
  return partsOf(own.get(id)).some(({ itemId }) => isMadeOf(keyOf(itemId), sought, own, seen))
}

/**
 * What forbids the parts of these items, by the path in each: a part nobody knows, an item that is made of itself,
 * more than five levels. `own` holds the person's items as they would be with these; `isInTables` tells whether an id
 * is a drink or a food of the reference tables.
 */
export function partsNotAllowed(
  items: readonly OwnItem[],
  own: OwnItems,
  isInTables: (id: string) => boolean,
  under: (index: number) => readonly PropertyKey[] = () => [],
): Problem[] {
  const levels = new Map<string, number>()
  const isServed = (itemId: string) =>
    isInTables(itemId) || ['drink', 'food'].includes(own.get(keyOf(itemId))?.kind ?? '')
  const problems = items.flatMap((item, index) => {
    const at = (...path: PropertyKey[]) => [...under(index), ...path].map(String).join('.')
    if (item.kind === 'activity' && partsOf(item).length > 0) return [{ path: at('parts'), message: noParts }]
    return partsOf(item).flatMap(({ itemId }, part) => {
      const message = complaint(item.id, itemId, own, levels, isServed)
      return message === null ? [] : [{ path: at('parts', part, 'itemId'), message }]
    })
  })
  const changed = items.findIndex(item => partsOf(item).length > 0)
  if (problems.length > 0 || changed === -1 || !areTooDeep(own)) return problems
  return [{ path: [...under(changed), 'parts'].map(String).join('.'), message: tooDeepAbove }]
}

function complaint(
  id: string,
  itemId: string,
  own: OwnItems,
  levels: Map<string, number>,
  isServed: (itemId: string) => boolean,
): string | null {
  if (!isServed(itemId)) return notKnown
  if (isMadeOf(keyOf(itemId), id, own, new Set())) return ofItself
  return 1 + levelsOf(keyOf(itemId), own, levels) > deepestRecipe ? tooDeep : null
}

/** Whether any item is made of itself or has too many levels. */
function areTooDeep(own: OwnItems): boolean {
  const levels = new Map<string, number>()
  return [...own.keys()].some(id => levelsOf(id, own, levels) > deepestRecipe)
}
