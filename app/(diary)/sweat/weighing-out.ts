import { readEntry, type Exercise } from '@/lib/domain/entry'
import { readForm } from '@/lib/domain/forms/form-reading'
import type { WrittenWeighOut } from '@/lib/domain/forms/weighing-form'
import { stillHere } from '@/lib/outbox/answer'
import type { ChangeResult } from '@/lib/outbox/change-kept'
import type { Outbox } from '@/lib/outbox/outbox'
import { entriesKept } from '@/lib/outbox/send'
import { withChanges } from '@/lib/outbox/send-waiting'
import { deviceZone } from '../../_ui/device-zone'
import type { Way } from '../../_ui/use-entry-form'

/**
 * Puts the session in the place of its weigh-in through the outbox, so that it works without a connection too. A version
 * that was made elsewhere meanwhile is told once; the next save then puts what was written here into it, and leaves the
 * rest of it.
 */
export function weighingOut(outbox: Outbox, open: Exercise): Way<WrittenWeighOut, 'exercise'> {
  let standing = open
  const send = async (written: Exercise): ReturnType<Way<WrittenWeighOut, 'exercise'>['send']> => {
    const former = standing
    const entry = former === open ? written : over(former, written, open)
    if (entry === null) return { outcome: 'failed', message: `Not saved: ${entriesKept.says.wasChanged}` }
    const result = await outbox.change(entry, former)
    if (result.outcome === 'saved' && result.isSpent === true)
      return { outcome: 'gone', message: `Not saved: ${entriesKept.says.wasDeleted} ${stillHere}` }
    if (result.outcome === 'saved' || result.outcome === 'waiting')
      return { outcome: result.outcome, entry, left: 0, former }
    if (result.outcome === 'changed' && result.now?.kind === 'exercise') standing = result.now
    return result
  }
  return {
    read: ({ form, units, language, home }, written) =>
      readForm(form, written, { id: open.id, now: Date.now(), zone: deviceZone(home), units, language }),
    send,
  }
}

/** What stands, with what was written here; null where the two do not go together. */
function over(standing: Exercise, written: Exercise, open: Exercise): Exercise | null {
  const read = readEntry(withChanges(standing, { entry: written, madeFrom: open }))
  return read.ok && read.value.kind === 'exercise' ? read.value : null
}

/** Takes that back: what was there before stands again. */
export async function changedBack(outbox: Outbox, former: Exercise, done: Exercise): Promise<ChangeResult> {
  const result = await outbox.change(former, done)
  if (result.outcome === 'waiting') return { outcome: 'done', isWaiting: true }
  if (result.outcome === 'saved')
    return result.isSpent === true
      ? { outcome: 'gone', message: 'Not undone: this entry is not there any more.' }
      : { outcome: 'done' }
  if (result.outcome === 'changed')
    return { outcome: 'failed', message: 'Not undone: this entry was changed elsewhere since.' }
  return { outcome: 'failed', message: result.message }
}
