import type { Entry } from '../domain/entry'
import type { Id } from '../domain/id'
import { sameEntry } from '../domain/same-entry'
import { bodyOf } from './answer'
import { ask } from './ask'
import type { Delivered } from './delivered'
import type { Outbox } from './outbox'
import { entriesKept, ofOwner } from './send'

/** What came of it; `handed` is the entry as it was handed over, under another id where its own was taken back before. */
export type HandedOver = { outcome: 'saved' | 'waiting'; handed: Entry } | { outcome: 'failed' }

type Setting = {
  outbox: Pick<Outbox, 'save' | 'change'>
  owner: string
  /** What was handed over under the id before, or waits under it; null: nothing that is known here. */
  before: Entry | null
  newId: () => Id
}

/**
 * Hands an entry over that may have been handed over before with other words, half way through several: what is said now
 * goes into what stands. Never throws.
 */
export async function handOver(entry: Entry, setting: Setting): Promise<HandedOver> {
  const { outbox, before } = setting
  if (before !== null)
    return sameEntry(before, entry) ? { outcome: 'saved', handed: entry } : put(entry, before, setting)
  const saved = await outbox.save(entry)
  if (saved.outcome !== 'saved' || saved.isSpent !== true) return handed(entry, saved)
  const standing = await standingOf(entry, setting.owner)
  if (standing === 'unanswered') return { outcome: 'failed' }
  if (standing !== null) return put(entry, standing, setting)
  const anew = { ...entry, id: setting.newId() }
  return handed(anew, await outbox.save(anew))
}

const handed = (entry: Entry, { outcome }: Delivered): HandedOver =>
  outcome === 'saved' || outcome === 'waiting' ? { outcome, handed: entry } : { outcome: 'failed' }

/** Puts it in the place of a version, and of one that was made elsewhere since. */
async function put(entry: Entry, standing: Entry, { outbox }: Setting): Promise<HandedOver> {
  const changed = await outbox.change(entry, standing)
  return changed.outcome === 'changed' && changed.now !== null
    ? handed(entry, await outbox.change(entry, changed.now))
    : handed(entry, changed)
}

/** What the server has under the id; null: it was taken back. */
async function standingOf({ id }: Entry, owner: string): Promise<Entry | null | 'unanswered'> {
  const answer = await ask(entriesKept.pathOf(id), 'GET', undefined, ofOwner(owner))
  if (answer?.status === 404) return null
  if (answer?.ok !== true) return 'unanswered'
  const { readEntry } = await import('../domain/entry')
  const read = readEntry(await bodyOf(answer))
  return read.ok ? read.value : 'unanswered'
}
