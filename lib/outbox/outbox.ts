import type { Entry } from '../domain/entry'
import type { Id } from '../domain/id'
import type { ChangeResult } from './change-kept'
import type { Delivered } from './delivered'
import { delivery } from './delivery'
import { listeners, outboxView, type OutboxView } from './outbox-view'
import { queueSender } from './queue-sender'
import type { QueueStore } from './queue-store'
import { sendAnyway } from './send-anyway'
import { isReadable } from './waiting'

/** The way of every new entry from this device to the server, for one person. None of its functions throws. */
export type Outbox = {
  /** Keeps a new entry on this device, then sends it; resolves when that is settled or it is known that it has to wait. */
  save: (entry: Entry) => Promise<Delivered>
  /** Puts an entry in the place of the version it was made from, which may itself still wait. */
  change: (entry: Entry, madeFrom: Entry) => Promise<Delivered>
  /** Takes an entry back, whether it was sent or not. */
  takeBack: (id: Id) => Promise<ChangeResult>
  view: () => OutboxView
  /** Calls after every change of the view; answers how to end that. */
  subscribe: (changed: () => void) => () => void
  /** Calls when entries that had been said to wait are on the server; answers how to end that. */
  onDelivered: (delivered: () => void) => () => void
  /** Reads the queue again, after another tab changed it. */
  refresh: () => Promise<void>
  /** Sends what waits; resolves when the view shows what came of it. */
  sendNow: () => Promise<void>
  /** Tries a refused entry again as it is; one that was changed elsewhere puts its changes into what stands there now. */
  again: (seq: number) => Promise<void>
  /** Drops an entry that the server refuses, and what waits for it, for good. */
  discard: (seq: number) => Promise<void>
  /** Drops everything that waits. */
  clear: () => Promise<void>
  /** Ends its timers; what waits stays. */
  close: () => void
}

type Options = {
  owner: string
  store: QueueStore
  /** Tells apart the tabs that share a queue. */
  holder: string
  /** Tells the other tabs that the queue changed. */
  announce?: () => void
}

/** Makes the outbox of a person in this tab. */
export function outboxOf({ owner, store, holder, announce = () => undefined }: Options): Outbox {
  const view = outboxView(store, owner)
  const delivered = listeners()
  const refresh = () => view.refresh(sender.state())
  const onChange = () => void refresh().then(announce)
  const sender = queueSender({
    store,
    owner,
    holder,
    onChange,
    onSettled: (seqs, spent) => {
      if (handing.settled(seqs, spent)) delivered.tell()
    },
  })
  const handing = delivery({ store, owner, sender, onChange })
  const inStore = async (work: () => Promise<void>) => {
    // A browser that keeps nothing has nothing to change.
    await work().catch(() => undefined)
    onChange()
  }
  return {
    save: entry => handing.deliver({ act: 'add', id: entry.id, entry }),
    change: (entry, madeFrom) => handing.deliver({ act: 'change', id: entry.id, entry, madeFrom }),
    takeBack: async id => takenBack(await handing.deliver({ act: 'remove', id })),
    view: view.now,
    subscribe: view.changed.add,
    onDelivered: delivered.add,
    refresh,
    sendNow: () => sender.run().then(refresh),
    again: seq =>
      inStore(async () => {
        await sendAnyway(store, owner, seq)
        void sender.run()
      }),
    discard: seq =>
      inStore(async () => {
        const queue = await store.list(owner)
        const row = queue.find(waiting => waiting.seq === seq)
        const readable = queue.filter(isReadable).filter(({ id }) => id === row?.id)
        if (row !== undefined) view.drop([row.id])
        await store.remove(row?.act === 'unreadable' ? [seq] : readable.map(waiting => waiting.seq))
      }),
    clear: () =>
      inStore(async () => {
        view.drop((await store.list(owner)).map(({ id }) => id))
        await store.clear(owner)
      }),
    close() {
      sender.stop()
      view.changed.clear()
      delivered.clear()
    },
  }
}

function takenBack(result: Delivered): ChangeResult {
  if (result.outcome === 'waiting') return { outcome: 'done', isWaiting: true }
  if (result.outcome !== 'saved') return { outcome: 'failed', message: result.message }
  return result.neverLeft === true ? { outcome: 'done', isWaiting: true } : { outcome: 'done' }
}
