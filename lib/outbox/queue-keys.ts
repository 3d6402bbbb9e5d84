import { freshId } from '../domain/fresh-id'
import { toDisk, type Database } from './queue-database'
import { newKey, sealing, type QueueKey } from './sealed'

/** Every key of a person: the browser sorts a list after every text. */
export const keysOf = (owner: string): IDBKeyRange => IDBKeyRange.bound([owner], [owner, []])

/**
 * The key of a person on this device, made when there is none; null where this browser makes none, keeps none or does not
 * give it back. Of two tabs that make one at once the first wins.
 */
export async function keyOf(database: Database, owner: string): Promise<QueueKey | null> {
  const subtle = sealing()
  if (subtle === null) return null
  try {
    return (await keptKey(database, owner)) ?? (await madeKey(database, owner, subtle))
  } catch {
    return null
  }
}

async function keptKey(database: Database, owner: string): Promise<QueueKey | null> {
  const [at] = await database.getAllKeys('keys', keysOf(owner))
  const key = at && (await database.get('keys', at))
  return at && key ? { id: at[1], key } : null
}

async function madeKey(database: Database, owner: string, subtle: SubtleCrypto): Promise<QueueKey | null> {
  const made: QueueKey = { id: freshId(), key: await newKey(subtle) }
  const transaction = database.transaction('keys', 'readwrite', toDisk)
  const isFirst = (await transaction.store.count(keysOf(owner))) === 0
  await Promise.all([
    isFirst && transaction.store.add(made.key, [owner, made.id]),
    // An aborted one rejects as well as the addition that aborted it.
    transaction.done,
  ])
  return isFirst ? made : keptKey(database, owner)
}
