import type { Entry } from '../domain/entry'
import { idSchema, type Id } from '../domain/id'
import type { OwnItem } from '../domain/own-item'
import type { Preset } from '../domain/preset'
import type { Profile } from '../domain/profile'
import { instantSchema, type Instant } from '../domain/time/instant'
import { database } from './client'
import { itemOf } from './item-rows'
import { findPresets } from './presets'
import { loadProfile } from './profile'
import { storedEntries } from './stored-entries'
import type { UserId } from './user-id'

/** Entries read at once: few enough to be small in memory, many enough to be quick. */
const pageLength = 500

type Deletion = { id: Id; at: Instant }

const deletionOf = ({ id, deletedAt }: { id: string; deletedAt: bigint | null }): Deletion => ({
  id: idSchema.parse(id),
  at: instantSchema.parse(new Date(Number(deletedAt)).toISOString()),
})

/** All of a person's entries that stand, in the order of their ids, page by page. */
export async function* entryPages(owner: UserId): AsyncGenerator<Entry[]> {
  for (let last = ''; ;) {
    const rows = await database().entry.findMany({
      where: { userId: owner, deletedAt: null, id: { gt: last } },
      orderBy: { id: 'asc' },
      take: pageLength,
    })
    if (rows.length > 0) yield await storedEntries(database(), owner, rows)
    if (rows.length < pageLength) return
    last = rows.at(-1)?.id ?? last
  }
}

/** The ids of all entries a person ever deleted, with the moment, in the order of the ids, page by page. */
export async function* deletionPages(owner: UserId): AsyncGenerator<Deletion[]> {
  for (let last = ''; ;) {
    const rows = await database().entry.findMany({
      where: { userId: owner, deletedAt: { not: null }, id: { gt: last } },
      orderBy: { id: 'asc' },
      take: pageLength,
      select: { id: true, deletedAt: true },
    })
    if (rows.length > 0) yield rows.map(deletionOf)
    if (rows.length < pageLength) return
    last = rows.at(-1)?.id ?? last
  }
}

/** Everything of a diary but its entries; the profile is null until the first run is done. */
export async function loadDiaryFrame(owner: UserId): Promise<{
  profile: Profile | null
  items: OwnItem[]
  deletedItems: Deletion[]
  presets: Preset[]
}> {
  const rows = await database().ownItem.findMany({ where: { userId: owner }, orderBy: { id: 'asc' } })
  return {
    profile: await loadProfile(owner),
    items: rows.map(itemOf),
    deletedItems: rows.filter(row => row.deletedAt !== null).map(deletionOf),
    presets: await findPresets(owner),
  }
}
