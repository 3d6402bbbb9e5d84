import { inTurn } from './in-turn'
import type { QueueStore } from './queue-store'
import { sendWaiting, type Sending, type StopReason } from './send-waiting'
import { tryLater } from './try-later'
import { isReadable, nextToSend, type Row } from './waiting'

/** As many entries as the server takes in one request. */
const mostAtOnce = 500

/**
 * How long one tab alone sends before it has to say so again, in ms. A request may take longer; two senders only ask
 * twice.
 */
const leaseMs = 12_000

/** How it stands with sending: under way or nothing to do; waiting for another try; or until the person signs in. */
export type SenderState = 'sending' | 'idle' | 'waiting' | StopReason

export type QueueSender = {
  /** Sends what waits, as far as it goes; one run at a time. Resolves when it ends. Never throws. */
  run: () => Promise<void>
  state: () => SenderState
  /** Whether another tab is the one that sends. */
  isElsewhere: () => boolean
  /** Ends the timer of the next try. */
  stop: () => void
}

type Options = {
  store: QueueStore
  owner: string
  /** Tells apart the tabs that share a queue. */
  holder: string
  /** Called after every change of the queue or of the state. */
  onChange: () => void
  /** Called with what the server has acknowledged: the places, and which of them it had under another form before. */
  onSettled: (seqs: readonly number[], spent: ReadonlySet<number>) => void
}

/**
 * Sends what waits for one person, in order, from one tab of this browser at a time. What the server acknowledged
 * leaves the queue; what it cannot keep stays with the reason; without an answer it is tried again, later and later.
 */
export function queueSender({ store, owner, holder, onChange, onSettled }: Options): QueueSender {
  let state: SenderState = 'idle'
  let most = mostAtOnce
  let isElsewhere = false
  const later = tryLater(() => void run())

  const setState = (now: SenderState) => {
    state = now
    onChange()
  }

  /** Acts on what sending came to; false when this run is over. */
  const goesOnAfter = (tried: readonly Row[], sent: Sending): boolean => {
    switch (sent.outcome) {
      case 'settled':
        later.worked()
        most = mostAtOnce
        onSettled(seqsOf(tried), sent.spent)
        return true
      case 'refused':
        return true
      case 'too-much':
        most = Math.max(1, Math.floor(tried.length / 2))
        return true
      case 'stopped':
        setState(sent.why)
        return false
      case 'later':
        later.afterFailure(sent.afterMs ?? 0)
        setState('waiting')
        return false
    }
  }

  const sendAll = async () => {
    let goesOn = true
    while (goesOn) {
      isElsewhere = !(await store.takeLease(owner, holder, Date.now(), leaseMs))
      if (isElsewhere) {
        later.after(leaseMs)
        setState('waiting')
        return
      }
      const rows = nextToSend(await store.list(owner), most)
      setState(rows.length === 0 ? 'idle' : 'sending')
      goesOn = rows.length > 0 && goesOnAfter(...(await tryOnce(store, owner, rows)))
    }
    await store.endLease(owner, holder)
  }

  const run = inTurn(async () => {
    later.stop()
    try {
      await sendAll()
    } catch {
      // The browser closed its database: what waits stays where it is, and the next try opens it again.
      later.afterFailure()
      setState('waiting')
    }
    onChange()
  })

  return { run, state: () => state, isElsewhere: () => isElsewhere, stop: later.stop }
}

const seqsOf = (rows: readonly Row[]): number[] => rows.map(({ seq }) => seq)

/** Sends rows that still stand once, and notes in the queue what is known of them then. */
async function tryOnce(
  store: QueueStore,
  owner: string,
  rows: readonly Row[],
): Promise<[tried: readonly Row[], sent: Sending]> {
  const tried = (await store.beginTry(owner, seqsOf(rows))).filter(isReadable)
  const sent = await sendWaiting(tried)
  if (sent.outcome === 'settled') await store.remove(seqsOf(tried))
  else if (sent.outcome !== 'later' || !sent.mayBeStored) await store.endTry(seqsOf(tried))
  if (sent.outcome === 'refused') for (const [seq, refused] of sent.refusals) await store.refuse(seq, refused)
  return [tried, sent]
}
