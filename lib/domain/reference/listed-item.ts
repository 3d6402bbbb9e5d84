import type { ItemKind, OwnItem } from '../own-item'
import { activities, searchActivities, type Activity } from './activities'
import { drinks, searchDrinks, type Drink } from './drinks'
import { foods, searchFoods, type ReferenceFood } from './foods'
import { searchIn, searchIndex } from './search'

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

/**
 * At most `limit` items of these kinds whose name or alias fits the query, the person's own before those of the
 * tables, kind after kind. An empty query fits everything.
 */
export function listItems(
  own: readonly OwnItem[],
  kinds: readonly ItemKind[],
  query: string,
  limit: number,
): ListedItem[] {
  const ofKinds = own.filter(item => kinds.includes(item.kind))
  const found = rows(query, limit, ofKinds, (text, most) => searchIn(searchIndex(ofKinds), text, most))
  const ownFirst = found.map(item => ({ isOwn: true as const, ...item }))
  return [...ownFirst, ...kinds.flatMap(kind => inTables[kind](query, limit))].slice(0, limit)
}
