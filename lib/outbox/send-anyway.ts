import type { QueueStore } from './queue-store'
import { couldNotMerge, withChanges } from './send-waiting'

/**
 * Lets a refused row of a person be sent again: as it is, or, where another version stands by now, with what was changed
 * here put into that one.
 */
export async function sendAnyway(store: QueueStore, owner: string, seq: number): Promise<void> {
  const row = (await store.list(owner)).find(waiting => waiting.seq === seq)
  const standing = row?.refused?.standing
  if (row?.act !== 'change' || standing === undefined) return store.readmit(seq)
  const { readEntry } = await import('../domain/entry')
  const merged = readEntry(withChanges(standing, row))
  return merged.ok
    ? store.rebase(seq, { entry: merged.value, madeFrom: standing })
    : store.refuse(seq, couldNotMerge(merged.problems))
}
