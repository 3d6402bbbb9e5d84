import type { Delivered } from './delivered'
import type { QueueSender } from './queue-sender'
import type { QueueStore } from './queue-store'
import { sendUnkept } from './send-unkept'
import type { Act, Refused, Waiting } from './waiting'

/** How long a person waits for the server before they are told that it is kept here and sent later, in ms. */
const patienceMs = 10_000

/** How often it is looked whether another tab has sent it, in ms. */
const lookMs = 200

type Options = {
  store: QueueStore
  owner: string
  sender: QueueSender
  /** Called after the queue was changed. */
  onChange: () => void
}

/** Hands acts over and waits, for as long as a person would, for what comes of them. */
export function delivery({ store, owner, sender, onChange }: Options) {
  /** What is waited for, and whether the server had it under another form before. */
  const awaited = new Map<number, boolean>()

  const lookFor = async (seq: number): Promise<Delivered | null> => {
    const row = (await store.list(owner)).find(waiting => waiting.seq === seq)
    if (row === undefined) return { outcome: 'saved', ...(awaited.get(seq) === true && { isSpent: true }) }
    return row.refused === null ? null : handBack(row, row.refused)
  }

  const handBack = async ({ seq }: Waiting, { message, problems, standing }: Refused): Promise<Delivered> => {
    await store.remove([seq])
    onChange()
    const said = `Not saved: ${message}`
    return standing === undefined
      ? { outcome: 'refused', message: said, problems: [...problems] }
      : { outcome: 'changed', message: said, now: standing }
  }

  const settledWithin = async (seq: number): Promise<Delivered> => {
    awaited.set(seq, false)
    const end = Date.now() + patienceMs
    try {
      do {
        await Promise.race([sender.run(), sleep(end - Date.now())])
        const found = await lookFor(seq)
        if (found !== null) return found
        if (!sender.isElsewhere()) break
        await sleep(lookMs)
      } while (Date.now() < end)
    } catch {
      // It was written to this device before, and is sent when the browser's database can be read again.
    } finally {
      awaited.delete(seq)
    }
    return { outcome: 'waiting' }
  }

  return {
    async deliver(act: Act): Promise<Delivered> {
      const seq = await store.keep(owner, act, Date.now()).catch(() => undefined)
      if (seq === undefined) return sendUnkept(act, owner)
      onChange()
      return seq === null ? { outcome: 'saved', neverLeft: true } : settledWithin(seq)
    },
    /** Notes what the server acknowledged; whether anything of it had been said to wait. */
    settled(seqs: readonly number[], spent: ReadonlySet<number>): boolean {
      for (const seq of seqs) if (awaited.has(seq)) awaited.set(seq, spent.has(seq))
      return seqs.some(seq => !awaited.has(seq))
    },
  }
}

const sleep = (ms: number): Promise<void> => new Promise(done => setTimeout(done, Math.max(0, ms)))
