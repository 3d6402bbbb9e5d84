import type { Surroundings } from '../domain/allowed'
import { findItem } from '../domain/reference/find-item'
import { findOwnItems } from './items'
import type { UserId } from './user-id'

/** Tells whether an id is a drink, food or activity of the tables, or one of the person's own of that kind, as of now. */
export async function knownItems(owner: UserId): Promise<Surroundings['knowsItem']> {
  const own = new Set((await findOwnItems(owner)).map(item => `${item.kind} ${item.id}`))
  return (kind, id) => findItem(kind, id) !== null || own.has(`${kind} ${id.toLowerCase()}`)
}
