import type { Id } from '../domain/id'
import { inTurn } from './in-turn'
import type { SenderState } from './queue-sender'
import type { QueueStore } from './queue-store'
import { oneRowEach, type Waiting } from './waiting'

/** What a screen shows of the queue: one row for each entry. */
export type OutboxView = {
  waiting: readonly Waiting[]
  state: SenderState
  /** What was dropped in this tab by hand: it waits no more, and is not on the server. */
  dropped: ReadonlySet<Id>
}

/** The view of an empty queue. */
export const nothingWaits: OutboxView = { waiting: [], state: 'idle', dropped: new Set() }

/** A set of calls that somebody waits for; answers how to end that. */
export type Listeners = { add: (call: () => void) => () => void; tell: () => void; clear: () => void }

export function listeners(): Listeners {
  const calls = new Set<() => void>()
  return {
    add: call => {
      calls.add(call)
      return () => {
        calls.delete(call)
      }
    },
    tell: () => calls.forEach(call => call()),
    clear: () => calls.clear(),
  }
}

/** The view of one person's queue, the same object until `refresh` finds it changed or is told a state. */
export function outboxView(store: QueueStore, owner: string) {
  let view = nothingWaits
  const changed = listeners()
  let stateNow: SenderState = 'idle'
  // One reading may take longer than the next: they follow each other, so that the view never goes back.
  const read = inTurn(async () => {
    const waiting = await store
      .list(owner)
      .then(oneRowEach)
      // A browser that keeps nothing has nothing that waits; one that closed its database is asked again.
      .catch(() => view.waiting)
    view = { ...view, waiting, state: stateNow }
    changed.tell()
  })
  return {
    now: () => view,
    changed,
    /** Notes what was dropped by hand, before it is gone from the queue. */
    drop(ids: readonly Id[]) {
      view = { ...view, dropped: new Set([...view.dropped, ...ids]) }
    },
    refresh(state: SenderState): Promise<void> {
      stateNow = state
      return read()
    },
  }
}
