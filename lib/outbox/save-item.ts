import { canonicalText } from '../domain/canonical-text'
import { contentTag } from '../domain/content-tag'
import type { Id } from '../domain/id'
import { readOwnItem, type OwnItem } from '../domain/own-item'
import { bodyOf, isKeptBy, notKept, unanswered, type NotKept } from './answer'
import { ask } from './ask'
import {
  removeKept,
  replaceKept,
  restoreKept,
  type ChangeResult,
  type KeptSort,
  type Replaced,
} from './change-kept'
import { ofOwner } from './send'
import { versionSender, type VersionSender } from './version-sender'

const itemsKept: KeptSort<OwnItem> = {
  says: {
    wasChanged: 'this item was changed elsewhere since you opened it.',
    wasDeleted: 'this item was deleted.',
    isNotThere: 'this item is not there any more.',
  },
  pathOf: id => `/api/v1/items/${id}`,
  read: body => {
    const read = readOwnItem(body)
    return read.ok ? read.value : null
  },
  tagOf: contentTag,
}

const itemsOf = (owner: string): KeptSort<OwnItem> => ({ ...itemsKept, headers: ofOwner(owner) })

/**
 * Makes an own item. Sending the same one again is safe: an id is kept once. An earlier try without an answer may have
 * kept other words under this id; they are replaced. It is kept for `owner` alone. Never throws.
 */
export async function makeItem(item: OwnItem, owner: string): Promise<{ outcome: 'saved' } | NotKept> {
  const headers = ofOwner(owner)
  const answer = await ask('/api/v1/items', 'POST', item, headers)
  const kept = answer?.status === 409 ? await ask(itemsKept.pathOf(item.id), 'PUT', item, headers) : answer
  if (kept === null) return { outcome: 'failed', message: unanswered }
  const body = await bodyOf(kept)
  return isKeptBy(kept, body, item.id) ? { outcome: 'saved' } : notKept(kept, body)
}

/** Sends what the form of a kept item of `owner` holds. */
export const itemSender = (kept: OwnItem, owner: string): VersionSender<OwnItem> =>
  versionSender<OwnItem>(
    kept,
    (item, madeFrom): Promise<Replaced<OwnItem>> => replaceKept(itemsOf(owner), item, madeFrom),
    (one, other) => canonicalText(one) === canonicalText(other),
  )

/** Takes an own item of `owner` out of what there is to choose; entries that use it keep it. Never throws. */
export const removeItem = (id: Id, owner: string): Promise<ChangeResult> => removeKept(itemsOf(owner), id)

/** Brings a deleted own item of `owner` back. Never throws. */
export const restoreItem = (id: Id, owner: string): Promise<ChangeResult> => restoreKept(itemsOf(owner), id)
