import type { ItemKind, OwnItem } from '../own-item'
import { activities, searchActivities, type Activity } from './activities'
import { drinks, searchDrinks, type Drink } from './drinks'
import { foods, searchFoods, type ReferenceFood } from './foods'
import { searchOnce, type Named } from './search'

/** An item to choose: of the person's own (`isOwn`), or a row of the tables with all it holds. */
export type ListedItem =
  | ({ isOwn: true } & OwnItem)
  | ({ isOwn: false; kind: 'drink' } & Drink)
  | ({ isOwn: false; kind: 'food' } & ReferenceFood)
  | ({ isOwn: false; kind: 'activity' } & Activity)

type InTables = Exclude<ListedItem, { isOwn: true }>

const inTables: Record<ItemKind, (query: string, limit: number) => InTables[]> = {
  drink: (query, limit) =>
    rows(query, limit, drinks, searchDrinks).map(row => ({ isOwn: false, kind: 'drink', ...row })),
  food: (query, limit) =>
    rows(query, limit, foods, searchFoods).map(row => ({ isOwn: false, kind: 'food', ...row })),
  activity: (query, limit) =>
    rows(query, limit, activities, searchActivities).map(row => ({ isOwn: false, kind: 'activity', ...row })),
}

const rows = <Row>(
  query: string,
  limit: number,
  all: readonly Row[],
  search: (query: string, limit: number) => Row[],
): readonly Row[] => (query === '' ? all.slice(0, limit) : search(query, limit))

/** At most `limit` of the person's own whose name or alias fits the query, best first. An empty query fits everything. */
export const ownThatFit = <Item extends Named>(
  own: readonly Item[],
  query: string,
  limit: number,
): readonly Item[] => rows(query, limit, own, (text, most) => searchOnce(own, text, most))

/**
 * At most `limit` items: the person's own that were found, in their order, and then those of the tables whose name or
 * alias fits the query, kind after kind. An empty query fits everything.
 */
export function listItems(
  found: readonly OwnItem[],
  kinds: readonly ItemKind[],
  query: string,
  limit: number,
): ListedItem[] {
  const ownFirst = found.map(item => ({ isOwn: true as const, ...item }))
  return [...ownFirst, ...kinds.flatMap(kind => inTables[kind](query, limit))].slice(0, limit)
}
