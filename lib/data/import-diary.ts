import { setImmediate as nextTurn } from 'node:timers/promises'
import { notAllowed } from '../domain/allowed'
import { canonicalText } from '../domain/canonical-text'
import type { Id } from '../domain/id'
import type { ItemKind, OwnItem } from '../domain/own-item'
import type { Problem } from '../domain/problem'
import type { ProfilePart } from '../domain/profile'
import { partsNotAllowed } from '../domain/recipe'
import { findItem } from '../domain/reference/find-item'
import { epochMs, type EpochMs, type Instant } from '../domain/time/instant'
import { isInTables, mostOwnItems } from './change-items'
import { database } from './client'
import { saveWithin, type SaveStatus } from './entries'
import type { ComingDiary } from './coming-diary'
import { saveExperimentsWithin } from './experiments'
import { insertRows } from './insert-rows'
import { itemOf, itemRow } from './item-rows'
import { importNoticesWithin } from './notices'
import { savePlansWithin } from './plans'
import { savePresetsWithin } from './presets'
import { saveFirstProfile } from './profile'
import { saveReminderSettingsWithin } from './reminder-settings'
import type { Reader } from './stored-entries'
import type { UserId } from './user-id'

/** How many were new, there already, other than what stands under their id (which stays), or deleted before. */
export type ImportCounts = { new: number; unchanged: number; conflicting: number; deleted: number }

export type Imported = {
  entries: ImportCounts
  items: ImportCounts
  /** Ids that are deleted from now on and were not known before. */
  deletions: number
  /**
   * `taken`: there was none; `unchanged`: it is the same; `kept`: the person's own stays; `filled`: it stays, and took
   * from the document what it did not say. The same of presets, reminders, plans and experiments, which are never filled.
   */
  profile: 'taken' | 'unchanged' | 'kept' | 'filled'
  /** The parts of the profile that were filled. */
  profileFilled: ProfilePart[]
  presets: 'taken' | 'unchanged' | 'kept'
  reminders: 'taken' | 'unchanged' | 'kept'
  plans: 'taken' | 'unchanged' | 'kept'
  experiments: 'taken' | 'unchanged' | 'kept'
  /** Notices that were not here and are from now on. */
  notices: number
  /** Entries and items that are not what stands under their id. */
  conflicts: string[]
  /** What may not be, by its path. When there is any, nothing was imported. */
  refusals: Problem[]
  /** Entries with a refusal. */
  refused: number
}

/** Ends the transaction of a dry run, or of a file with something that may not be; carries what would have happened. */
class TakenBack extends Error {
  constructor(readonly result: Imported) {
    super('taken back')
  }
}

/** Long enough for ten years of a diary on a slow machine, in ms. Other writes wait meanwhile. */
const patienceMs = 120_000

/** Entries looked at or written before others have their turn. */
const atOnce = 500

const counts = (): ImportCounts => ({ new: 0, unchanged: 0, conflicting: 0, deleted: 0 })

const countOf: Record<SaveStatus, keyof ImportCounts> = {
  created: 'new',
  unchanged: 'unchanged',
  conflict: 'conflicting',
  deleted: 'deleted',
}

/** What is asked for: only to say what would be; to take from the document what the person's profile does not say. */
type Wishes = { isDryRun: boolean; fillsProfile: boolean }

type Work = { tx: Reader; owner: UserId; diary: ComingDiary; now: EpochMs; result: Imported }

/** Items first: entries name them. What stands under an id stays. */
async function importItems({ tx, owner, diary, result }: Work): Promise<Map<string, OwnItem>> {
  const rows = await tx.ownItem.findMany({ where: { userId: owner } })
  const deletedHere = new Set(rows.filter(row => row.deletedAt !== null).map(row => row.id))
  const own = new Map<string, OwnItem>(rows.map(row => [row.id, itemOf(row)]))
  const deletedAt = new Map<string, bigint>(diary.deletedItems.map(({ id, at }) => [id, BigInt(epochMs(at))]))
  const added: { item: OwnItem; index: number }[] = []
  diary.items.forEach((item, index) => {
    const before = own.get(item.id)
    if (before === undefined) {
      own.set(item.id, item)
      added.push({ item, index })
      result.items.new += 1
    } else if (deletedHere.has(item.id) && !deletedAt.has(item.id)) result.items.deleted += 1
    else if (canonicalText(before) === canonicalText(item)) result.items.unchanged += 1
    else if (deletedHere.has(item.id)) result.items.deleted += 1
    else {
      result.items.conflicting += 1
      result.conflicts.push(`items.${index}`)
    }
  })
  if (own.size > mostOwnItems) {
    result.refusals.push({ path: 'items', message: `A person may have ${mostOwnItems} own items.` })
  }
  const items = added.map(({ item }) => item)
  result.refusals.push(
    ...partsNotAllowed(items, own, isInTables, index => ['items', added[index]?.index ?? index]),
  )
  await tx.ownItem.createMany({
    data: items.map(item => itemRow(owner, item, deletedAt.get(item.id) ?? null)),
  })
  return own
}

async function refuseEntries({ diary, now, result }: Work, own: ReadonlyMap<string, OwnItem>): Promise<void> {
  const knowsItem = (kind: ItemKind, id: string) =>
    findItem(kind, id) !== null || own.get(id.toLowerCase())?.kind === kind
  for (const [index, entry] of diary.entries.entries()) {
    if (index % atOnce === 0) await nextTurn()
    const problems = notAllowed(entry, { now, knowsItem }, ['entries', index])
    if (problems.length === 0) continue
    result.refused += 1
    result.refusals.push(...problems)
  }
  diary.presets.forEach(({ beverageId }, index) => {
    if (knowsItem('drink', beverageId)) return
    result.refusals.push({
      path: `settings.presets.${index}.beverageId`,
      message: 'This drink is not known.',
    })
  })
}

/** Ids the document says were deleted, and that nothing is known of here: they do not come back either. */
async function importDeletions({ tx, owner, diary, result }: Work): Promise<void> {
  const once = [...new Map(diary.deleted.map(deletion => [deletion.id, deletion])).values()]
  for (let start = 0; start < once.length; start += atOnce) {
    const page = once.slice(start, start + atOnce)
    const ids = page.map(({ id }) => id)
    const rows = await tx.entry.findMany({ where: { userId: owner, id: { in: ids } }, select: { id: true } })
    const known = new Set(rows.map(({ id }) => id))
    const unknown = page.filter(({ id }) => !known.has(id))
    result.deletions += unknown.length
    await insertRows(
      tx,
      'Entry',
      unknown.map(deletion => tombstone(owner, deletion)),
    )
    await nextTurn()
  }
}

/** Of what kind it was and on which day is not known; nothing reads that of a forgotten entry. */
const tombstone = (owner: UserId, { id, at }: { id: Id; at: Instant }) => ({
  userId: owner,
  id,
  kind: 'day-closed',
  day: at.slice(0, 10),
  deletedAt: BigInt(epochMs(at)),
  forgotten: true,
})

/** Ids of every entry that stands here or was deleted here. */
async function idsHere(tx: Reader, owner: UserId): Promise<Set<string>> {
  const rows = await tx.$queryRaw<{ id: string }[]>`SELECT "id" FROM "Entry" WHERE "userId" = ${owner}`
  return new Set(rows.map(({ id }) => id))
}

async function importEntries({ tx, owner, diary, result }: Work): Promise<void> {
  const here = await idsHere(tx, owner)
  for (let start = 0; start < diary.entries.length; start += atOnce) {
    await nextTurn()
    const page = diary.entries.slice(start, start + atOnce)
    const saved = await saveWithin(tx, owner, page, id => here.has(id))
    saved.forEach(({ id, status }, index) => {
      here.add(id)
      result.entries[countOf[status]] += 1
      if (status === 'conflict') result.conflicts.push(`entries.${start + index}`)
    })
  }
}

async function importAll(work: Work, { isDryRun, fillsProfile }: Wishes): Promise<Imported> {
  const { tx, owner, diary, result } = work
  const { became, filled } = await saveFirstProfile(tx, owner, diary.profile, fillsProfile)
  result.profile = became
  result.profileFilled = filled
  const own = await importItems(work)
  await refuseEntries(work, own)
  if (result.refusals.length > 0) throw new TakenBack(result)
  result.presets = await savePresetsWithin(tx, owner, diary.presets)
  result.reminders = await saveReminderSettingsWithin(tx, owner, diary.reminders)
  result.plans = await savePlansWithin(tx, owner, diary.plans)
  result.experiments = await saveExperimentsWithin(tx, owner, diary.experiments)
  await importDeletions(work)
  await importEntries(work)
  const notices = await importNoticesWithin(tx, owner, diary.notices)
  if (!notices.ok) {
    result.refusals.push(notices.problem)
    throw new TakenBack(result)
  }
  result.notices = notices.taken
  if (isDryRun) throw new TakenBack(result)
  return result
}

/**
 * Makes a diary part of the person's own, all of it or nothing, and says what became of it. Equal ids of two people are
 * two things, so a stranger's document takes nothing of theirs. What stands here under an id stays; what was deleted
 * here stays deleted; nothing that stands is deleted. A dry run changes nothing and says the same.
 */
export async function importDiary(
  owner: UserId,
  diary: ComingDiary,
  { now, isDryRun, fillsProfile = false }: { now: EpochMs; isDryRun: boolean; fillsProfile?: boolean },
): Promise<Imported> {
  const result: Imported = {
    entries: counts(),
    items: counts(),
    deletions: 0,
    profile: 'kept',
    profileFilled: [],
    presets: 'kept',
    reminders: 'kept',
    plans: 'kept',
    experiments: 'kept',
    notices: 0,
    conflicts: [],
    refusals: [],
    refused: 0,
  }
  try {
    const work = (tx: Reader) => importAll({ tx, owner, diary, now, result }, { isDryRun, fillsProfile })
    return await database().$transaction(work, { timeout: patienceMs })
  } catch (error) {
    if (error instanceof TakenBack) return error.result
    throw error
  }
}
