import type { Entry, EntryKind, EntryOf } from '../domain/entry'
import type { Id } from '../domain/id'
import { sameEntry } from '../domain/same-entry'
import type { EpochMs } from '../domain/time/instant'
import { database } from './client'
import { insertEntries } from './entry-rows'
import { cursorOf, newestRows, type ListQuery } from './newest-first'
import { takeWithin, type QuotaAnswer, type Taking } from './quota'
import { storedEntries, type Reader } from './stored-entries'
import { forgetOldContent, keptAfterDeletion } from './tombstones'
import type { UserId } from './user-id'

/** One entry of the person's; null when it is not there, not theirs, or deleted. */
export async function findEntry(owner: UserId, id: Id): Promise<Entry | null> {
  return (await findEntries(owner, [id]))[0] ?? null
}

/** The person's entries with these ids, in this order; ids that are not there, not theirs or deleted are left out. */
export async function findEntries(owner: UserId, ids: readonly Id[]): Promise<Entry[]> {
  const wanted = [...new Set(ids)]
  const rows = await database().entry.findMany({
    where: { userId: owner, id: { in: wanted }, deletedAt: null },
  })
  const found = await storedEntries(database(), owner, rows)
  const byId = new Map(found.map(entry => [entry.id, entry] as const))
  return wanted.flatMap(id => byId.get(id) ?? [])
}

/**
 * What became of an entry that was sent: `created`; `unchanged`: it was there already; `conflict`: something else has
 * its id, and stays; `deleted`: the person deleted it, and it does not come back.
 */
export type SaveStatus = 'created' | 'unchanged' | 'conflict' | 'deleted'

/**
 * Saves entries that passed the gate, all or none, and says of each what became of it, in their order. The same entry
 * again is `unchanged`, however often, in parallel or within one call. Throws when the database cannot.
 */
export async function saveEntries(
  owner: UserId,
  entries: readonly Entry[],
): Promise<{ id: Id; status: SaveStatus }[]> {
  if (entries.length === 0) return []
  return database().$transaction(tx => saveWithin(tx, owner, entries))
}

/** What became of each entry, or whole seconds until the limit has room for all of them. */
export type CountedSave =
  { ok: true; results: { id: Id; status: SaveStatus }[] } | Extract<QuotaAnswer, { ok: false }>

/**
 * As {@link saveEntries}, at most 500 at a time, taking from a limit in the same commit: without room for all of them
 * nothing is saved, and what could not be saved is not counted.
 */
export const saveCounted = (owner: UserId, entries: readonly Entry[], taking: Taking): Promise<CountedSave> =>
  database().$transaction(async tx => {
    const room = await takeWithin(tx, owner, taking)
    return room.ok ? { ok: true, results: await saveWithin(tx, owner, entries) } : room
  })

/**
 * As {@link saveEntries}, inside a transaction; at most 500 at a time. Whoever knows which ids may stand here already
 * says so, and the others are not looked for.
 */
export async function saveWithin(
  tx: Reader,
  owner: UserId,
  entries: readonly Entry[],
  mayStand: (id: Id) => boolean = () => true,
): Promise<{ id: Id; status: SaveStatus }[]> {
  const { standing, deleted } = await knownOf(tx, owner, entries.map(({ id }) => id).filter(mayStand))
  const created: Entry[] = []
  const results = entries.map(entry => {
    const status = statusOf(entry, standing.get(entry.id), deleted.has(entry.id))
    if (status === 'created') {
      created.push(entry)
      standing.set(entry.id, entry)
    }
    return { id: entry.id, status }
  })
  await insertEntries(tx, owner, created)
  return results
}

function statusOf(entry: Entry, standing: Entry | undefined, isDeleted: boolean): SaveStatus {
  if (isDeleted) return 'deleted'
  if (standing === undefined) return 'created'
  return sameEntry(entry, standing) ? 'unchanged' : 'conflict'
}

async function knownOf(tx: Reader, owner: UserId, ids: Id[]) {
  const rows =
    ids.length === 0
      ? []
      : await tx.entry.findMany({ where: { userId: owner, id: { in: [...new Set(ids)] } } })
  const known = await storedEntries(
    tx,
    owner,
    rows.filter(row => row.deletedAt === null),
  )
  return {
    standing: new Map(known.map(entry => [entry.id, entry] as const)),
    deleted: new Set<string>(rows.filter(row => row.deletedAt !== null).map(row => row.id)),
  }
}

/**
 * Deletes an entry of the person's; false when it is not there, not theirs, or deleted already. Its content is kept
 * for 30 days to be restored, its id for ever, so that a late copy of it does not bring it back.
 */
export async function removeEntry(owner: UserId, id: Id, now: EpochMs = Date.now()): Promise<boolean> {
  return database().$transaction(async tx => {
    await forgetOldContent(tx, owner, now)
    const { count } = await tx.entry.updateMany({
      where: { userId: owner, id, deletedAt: null },
      data: { deletedAt: BigInt(now) },
    })
    return count === 1
  })
}

/** Brings a deleted entry back within 30 days, and gives it; one that stands is given as it is; else null. */
export async function restoreEntry(owner: UserId, id: Id, now: EpochMs = Date.now()): Promise<Entry | null> {
  await database().entry.updateMany({
    where: { userId: owner, id, forgotten: false, deletedAt: { gt: BigInt(now - keptAfterDeletion) } },
    data: { deletedAt: null },
  })
  return findEntry(owner, id)
}

/**
 * A page of the person's entries, newest first, and the cursor of the next page (null: this was the last).
 * Throws a TypeError for a cursor that is none: read it at the gate with `readCursor` first.
 */
export async function listEntries(
  owner: UserId,
  query: ListQuery,
): Promise<{ entries: Entry[]; nextCursor: string | null }> {
  const { limit } = query
  const rows = await newestRows(owner, query)
  const page = rows.slice(0, limit)
  const entries = await storedEntries(database(), owner, page)
  const [lastRow, lastEntry] = [page.at(-1), entries.at(-1)]
  const more = rows.length > limit && lastRow && lastEntry
  return { entries, nextCursor: more ? cursorOf(lastRow, lastEntry) : null }
}

/** The person's newest entry of a kind; null when there is none. */
export async function lastOf<Kind extends EntryKind>(
  owner: UserId,
  kind: Kind,
): Promise<EntryOf<Kind> | null> {
  const { entries } = await listEntries(owner, { kind, limit: 1 })
  const isOfKind = (entry: Entry): entry is EntryOf<Kind> => entry.kind === kind
  return entries.find(isOfKind) ?? null
}

/** How many of the newest drinks tell what is usual: a few weeks' worth. */
const drinksLookedAt = 300

/**
 * The drinks (which, and how many ml) the person logged most often of late, most often first, at most `count`; own ones
 * that were deleted are left out.
 */
export async function usualDrinks(
  owner: UserId,
  count: number,
): Promise<{ beverageId: string; volumeMl: number }[]> {
  const rows = await database().entry.findMany({
    where: { userId: owner, kind: 'fluid', deletedAt: null },
    orderBy: [{ day: 'desc' }, { atMs: 'desc' }],
    take: drinksLookedAt,
    select: { fluid: { select: { beverageId: true, volumeMl: true } } },
  })
  const deleted = await database().ownItem.findMany({
    where: { userId: owner, deletedAt: { not: null } },
    select: { id: true },
  })
  const notOffered = new Set(deleted.map(({ id }) => id))
  const times = new Map<string, { drink: { beverageId: string; volumeMl: number }; often: number }>()
  for (const { fluid } of rows) {
    if (fluid === null || notOffered.has(fluid.beverageId.toLowerCase())) continue
    const key = `${String(fluid.volumeMl)} ${fluid.beverageId.toLowerCase()}`
    times.set(key, { drink: fluid, often: (times.get(key)?.often ?? 0) + 1 })
  }
  return [...times.values()]
    .sort((one, other) => other.often - one.often)
    .slice(0, count)
    .map(({ drink }) => drink)
}
