import type { OwnItem } from '../own-item'
import type { Read } from '../problem'
import type { Language } from '../words/language'
import { changedFields, keptWithChanges } from './correction'
import { draftItem, itemThroughGate, writeItem, type WrittenItem } from './item-form'

/** What somebody wrote into the form of a kept item, and the form as it was filled. */
export type ItemChange = { initial: WrittenItem; written: WrittenItem }

/**
 * An item with what was changed in its form, and nothing else changed: the item may be another version than the one
 * the form was filled from, and what the form cannot hold stays to the letter. Each figure of the label is a field of
 * its own. Without a change the item is itself.
 */
export function changedItem(item: OwnItem, change: ItemChange, language: Language): Read<OwnItem> {
  const standing = writeItem(item, itemId => itemId, language)
  const result = keptWithChanges(
    { ...item },
    form => draftItem(form, item.id, language),
    standing,
    changesOver(standing, change),
  )
  return result === null ? { ok: true, value: item } : itemThroughGate(result)
}

function changesOver(standing: WrittenItem, { initial, written }: ItemChange): WrittenItem {
  return {
    ...standing,
    ...changes(initial, written),
    figures: { ...standing.figures, ...changes(initial.figures, written.figures) },
  }
}

function changes(initial: object, written: object): object {
  const changed = changedFields(initial, written)
  return Object.fromEntries(Object.entries(written).filter(([field]) => changed.includes(field)))
}
