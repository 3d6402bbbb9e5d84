import type { OwnItem } from '../own-item'
import type { NameOf } from '../words/entry-words'
import { findItem } from './find-item'

/** Looks a name up among the person's own items first, then in the tables. */
export function nameIn(own: readonly OwnItem[]): NameOf {
  const names = new Map(own.map(({ id, name }) => [id as string, name]))
  return (kind, id) => names.get(id.toLowerCase()) ?? findItem(kind, id)?.name ?? null
}
