import type { Entry } from '../domain/entry'
import type { Id } from '../domain/id'
import type { Problem } from '../domain/problem'
import type { ChangeResult } from './change-kept'
import type { Delivered } from './delivered'
import { queueSender, type SenderState } from './queue-sender'
import type { QueueStore } from './queue-store'
import { sendUnkept } from './send-unkept'
import { oneRowEach, type Act, type Waiting } from './waiting'

/** What a screen shows of the queue: one row for each entry. */
export type OutboxView = { waiting: readonly Waiting[]; state: SenderState }

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
  sendNow: () => Promise<void>
  /** Tries a refused entry again as it is. */
  again: (seq: number) => Promise<void>
  /** Drops an entry that the server refuses, and what waits for it, for good. */
  discard: (seq: number) => Promise<void>
  /** Drops everything that waits. */
  clear: () => Promise<void>
  /** Ends its timers; what waits stays. */
  close: () => void
}

/** How long a person waits for the server before they are told that it is kept here and sent later, in ms. */
const patienceMs = 10_000

type Options = {
  owner: string
  /** The queue of this browser; null where it has none (a private window, a full disk). */
  openStore: () => Promise<QueueStore | null>
  /** Tells apart the tabs that share a queue. */
  holder: string
  /** Tells the other tabs that the queue changed. */
  announce?: () => void
}

/** Makes the outbox of a person in this tab. */
export function outboxOf({ owner, openStore, holder, announce = () => undefined }: Options): Outbox & {
  /** Reads the queue again, after another tab changed it. */
  refresh: () => Promise<void>
} {
  let view: OutboxView = { waiting: [], state: 'idle' }
  const changed = new Set<() => void>()
  const delivered = new Set<() => void>()
  const awaited = new Set<number>()

  const refresh = async () => {
    const store = await opened()
    if (store === null) return
    const waiting = await store.list(owner).catch(() => [...view.waiting])
    view = { waiting: oneRowEach(waiting), state: sender?.state() ?? 'idle' }
    changed.forEach(call => call())
  }
  const tell = async () => {
    await refresh()
    announce()
  }
  let sender: ReturnType<typeof queueSender> | null = null
  const open = async (): Promise<QueueStore | null> => {
    const store = await openStore().catch(() => null)
    if (store !== null) {
      sender = queueSender({
        store,
        owner,
        holder,
        onChange: () => void tell(),
        onSettled: seqs => {
          if (seqs.some(seq => !awaited.has(seq))) delivered.forEach(call => call())
        },
      })
    }
    return store
  }
  let opening: Promise<QueueStore | null> | null = null
  const opened = () => (opening ??= open())

  const deliver = async (act: Act): Promise<Delivered> => {
    const store = await opened()
    const seq = await store?.keep(owner, act, Date.now()).catch(() => undefined)
    if (store === null || seq === undefined) return sendUnkept(act, owner)
    void tell()
    return seq === null ? { outcome: 'saved', neverLeft: true } : settledWithin(store, seq)
  }

  const settledWithin = async (store: QueueStore, seq: number): Promise<Delivered> => {
    awaited.add(seq)
    const end = Date.now() + patienceMs
    try {
      do {
        await Promise.race([sender?.run(), sleep(end - Date.now())])
        const row = (await store.list(owner)).find(waiting => waiting.seq === seq)
        if (row === undefined) return { outcome: 'saved' }
        if (row.refused !== null) return await handBack(store, row, row.refused)
        if (sender?.isElsewhere() !== true) break
        await sleep(200)
      } while (Date.now() < end)
    } catch {
      // It was written to this device before, and is sent when the browser's database can be read again.
    } finally {
      awaited.delete(seq)
    }
    return { outcome: 'waiting' }
  }

  const handBack = async (
    store: QueueStore,
    { seq }: Waiting,
    { message, problems }: { message: string; problems: readonly Problem[] },
  ): Promise<Delivered> => {
    await store.remove([seq])
    void tell()
    return { outcome: 'refused', message: `Not saved: ${message}`, problems: [...problems] }
  }

  const inStore = async (work: (store: QueueStore) => Promise<void>) => {
    const store = await opened()
    if (store !== null) await work(store).catch(() => undefined)
    await tell()
  }

  return {
    save: entry => deliver({ act: 'add', id: entry.id, entry }),
    change: (entry, madeFrom) => deliver({ act: 'change', id: entry.id, entry, madeFrom }),
    async takeBack(id) {
      const result = await deliver({ act: 'remove', id })
      if (result.outcome === 'saved') return { outcome: 'done', ...(result.neverLeft && { isWaiting: true }) }
      if (result.outcome === 'waiting') return { outcome: 'done', isWaiting: true }
      return { outcome: 'failed', message: result.message }
    },
    view: () => view,
    subscribe: call => listening(changed, call),
    onDelivered: call => listening(delivered, call),
    sendNow: async () => {
      await opened()
      await sender?.run()
    },
    again: seq =>
      inStore(async store => {
        await store.change([seq], { refused: null })
        void sender?.run()
      }),
    discard: seq =>
      inStore(async store => {
        const queue = await store.list(owner)
        const id = queue.find(waiting => waiting.seq === seq)?.id
        await store.remove(queue.filter(waiting => waiting.id === id).map(waiting => waiting.seq))
      }),
    clear: () => inStore(store => store.clear(owner)),
    close: () => {
      sender?.stop()
      changed.clear()
      delivered.clear()
    },
    refresh,
  }
}

const sleep = (ms: number): Promise<void> => new Promise(done => setTimeout(done, Math.max(0, ms)))

function listening(calls: Set<() => void>, call: () => void): () => void {
  calls.add(call)
  return () => {
    calls.delete(call)
  }
}
