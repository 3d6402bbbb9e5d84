import type { Exercise } from '@/lib/domain/entry'
import { readForm } from '@/lib/domain/forms/form-reading'
import type { WrittenWeighOut } from '@/lib/domain/forms/weighing-form'
import type { ChangeResult } from '@/lib/outbox/change-kept'
import type { Outbox } from '@/lib/outbox/outbox'
import { deviceZone } from '../../_ui/device-zone'
import type { Way } from '../../_ui/use-entry-form'

/** Puts the session in the place of its weigh-in through the outbox, so that it works without a connection too. */
export const weighingOut = (outbox: Outbox, open: Exercise): Way<WrittenWeighOut, 'exercise'> => ({
  read: ({ form, units, language, home }, written) =>
    readForm(form, written, { id: open.id, now: Date.now(), zone: deviceZone(home), units, language }),
  send: async entry => {
    const result = await outbox.change(entry, open)
    if (result.outcome === 'saved' || result.outcome === 'waiting')
      return { outcome: result.outcome, entry, left: 0, former: open }
    return result
  },
})

/** Takes that back: the weigh-in stands open again. */
export async function changedBack(outbox: Outbox, open: Exercise, done: Exercise): Promise<ChangeResult> {
  const result = await outbox.change(open, done)
  if (result.outcome === 'waiting') return { outcome: 'done', isWaiting: true }
  return result.outcome === 'saved' ? { outcome: 'done' } : { outcome: 'failed', message: result.message }
}
