import { etagOf } from '../domain/content-tag'
import { readEntry, type Entry } from '../domain/entry'
import { replaceKept, type ChangeResult, type KeptSort, type Replaced } from './change-kept'
import { entriesKept, entriesOf } from './send'

const entries: KeptSort<Entry> = {
  ...entriesKept,
  read: body => {
    const read = readEntry(body)
    return read.ok ? read.value : null
  },
  tagOf: etagOf,
}

/** Puts an entry in the place of the version it was made from, in the diary of `owner`. Never throws. */
export const replaceSent = (entry: Entry, madeFrom: Entry, owner: string): Promise<Replaced<Entry>> =>
  replaceKept({ ...entries, ...entriesOf(owner) }, entry, madeFrom)

const notKnown: ChangeResult = {
  outcome: 'failed',
  message: 'Not known whether it was undone. Try again.',
}

/** Takes a correction in the diary of `owner` back: puts the former entry in the place of the corrected one. Never throws. */
export async function putBack(former: Entry, corrected: Entry, owner: string): Promise<ChangeResult> {
  const result = await replaceSent(former, corrected, owner)
  switch (result.outcome) {
    case 'saved':
      return { outcome: 'done' }
    case 'changed':
      return { outcome: 'failed', message: 'Not undone: this entry was changed elsewhere since.' }
    case 'gone':
      return { outcome: 'gone', message: 'Not undone: this entry is not there any more.' }
    case 'failed':
      if (result.reason !== undefined) return { outcome: 'failed', message: `Not undone: ${result.reason}` }
      return notKnown
    case 'refused':
      return notKnown
  }
}
