import type { EntryKind } from '@/lib/domain/entry'
import { newHref } from '../_ui/entry-row'
import { kindsInOrder } from '../_ui/kinds-in-order'

/** The word for a form in the address: the folder of its page. */
export const folderOf = (kind: EntryKind): string => newHref(kind).split('/')[1] ?? ''

/** The form that is open at this part of the address; null: none. */
export const formAt = (hash: string): EntryKind | null =>
  kindsInOrder.find(kind => folderOf(kind) === hash) ?? null
