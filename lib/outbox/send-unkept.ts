import { removeSent, sendEntries } from './send'
import type { Delivered } from './delivered'
import type { Act } from './waiting'

/** Sends an act without a queue, where this browser can keep none: what gets no answer is not known to be anywhere. */
export async function sendUnkept(act: Act, owner: string): Promise<Delivered> {
  switch (act.act) {
    case 'add': {
      const result = await sendEntries([act.entry], owner)
      if (result.outcome !== 'saved') return result
      const status = result.results[0]?.status
      return { outcome: 'saved', isSpent: status === 'conflict' || status === 'deleted' }
    }
    case 'change': {
      const { replaceSent } = await import('./replace')
      const result = await replaceSent(act.entry, act.madeFrom, owner)
      // What was deleted meanwhile stays deleted, as in the queue.
      return result.outcome === 'gone' ? { outcome: 'saved', isSpent: true } : result
    }
    case 'remove': {
      const result = await removeSent(act.id, owner)
      return result.outcome === 'failed' ? result : { outcome: 'saved' }
    }
  }
}
