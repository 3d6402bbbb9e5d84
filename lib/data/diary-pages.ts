import type { Entry } from '../domain/entry'
import type { Experiment } from '../domain/experiment/experiment'
import { idSchema, type Id } from '../domain/id'
import { writeNotice, type WrittenNotice } from '../domain/notices/notice'
import type { OwnItem } from '../domain/own-item'
import type { Preset } from '../domain/preset'
import type { Plan } from '../domain/prevention/plan'
import type { Profile } from '../domain/profile'
import type { ReminderSettings } from '../domain/reminders/reminder-settings'
import { instantSchema, type Instant } from '../domain/time/instant'
import { database } from './client'
import { allExperiments } from './experiments'
import { itemOf } from './item-rows'
import { allNotices } from './notices'
import { allPlans } from './plans'
import { findPresets } from './presets'
import { findReminderSettings } from './reminder-settings'
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

/** Entries that stand, and the ids of deleted ones with the moment they were deleted. */
export type DiaryPage = { entries: Entry[]; deleted: Deletion[] }

/**
 * All of a person's entries in the order of their ids, page by page, and the ids of those they ever deleted. Each is
 * looked at once, so that one deleted or restored meanwhile is in one of the two and never in both or neither.
 */
export async function* diaryPages(owner: UserId): AsyncGenerator<DiaryPage> {
  for (let last = ''; ;) {
    const rows = await database().entry.findMany({
      where: { userId: owner, id: { gt: last } },
      orderBy: { id: 'asc' },
      take: pageLength,
    })
    const standing = rows.filter(({ deletedAt }) => deletedAt === null)
    const deleted = rows.filter(({ deletedAt }) => deletedAt !== null).map(deletionOf)
    if (rows.length > 0) yield { entries: await storedEntries(database(), owner, standing), deleted }
    if (rows.length < pageLength) return
    last = rows.at(-1)?.id ?? last
  }
}

/**
 * Everything of a diary but its entries; the profile is null until the first run is done. Read after the entries it
 * holds every item they name: an item that was deleted is still among them.
 */
export async function loadDiaryFrame(owner: UserId): Promise<{
  profile: Profile | null
  items: OwnItem[]
  deletedItems: Deletion[]
  presets: Preset[]
  /** Null: never chosen. */
  reminders: ReminderSettings | null
  /** The first one first. */
  experiments: Experiment[]
  notices: WrittenNotice[]
  /** Oldest first. */
  plans: Plan[]
}> {
  const rows = await database().ownItem.findMany({ where: { userId: owner }, orderBy: { id: 'asc' } })
  return {
    profile: await loadProfile(owner),
    items: rows.map(itemOf),
    deletedItems: rows.filter(row => row.deletedAt !== null).map(deletionOf),
    presets: await findPresets(owner),
    reminders: await findReminderSettings(owner),
    experiments: await allExperiments(owner),
    notices: (await allNotices(owner)).map(writeNotice),
    plans: await allPlans(owner),
  }
}
