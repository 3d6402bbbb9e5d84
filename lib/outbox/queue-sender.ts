import { inTurn } from './in-turn'
import type { QueueStore } from './queue-store'
import { sendWaiting, type Sending, type StopReason } from './send-waiting'
import { isReadable, nextToSend, pauseMs, type Row } from './waiting'

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
  let failures = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  let most = mostAtOnce
  let isElsewhere = false

  const setState = (now: SenderState) => {
    state = now
    onChange()
  }
  const waitFor = (ms: number) => {
    clearTimeout(timer)
    timer = setTimeout(() => void run(), ms)
    setState('waiting')
  }

  /** Acts on what sending came to; false when this run is over. */
  const settle = async (rows: readonly Row[], sent: Sending): Promise<boolean> => {
    switch (sent.outcome) {
      case 'settled':
        failures = 0
        most = mostAtOnce
        onSettled(
          rows.map(({ seq }) => seq),
          sent.spent,
        )
        return true
      case 'refused':
        for (const [seq, refused] of sent.refusals) await store.refuse(seq, refused)
        return true
      case 'too-much':
        most = Math.max(1, Math.floor(rows.length / 2))
        return true
      case 'stopped':
        setState(sent.why)
        return false
      case 'later':
        failures += 1
        waitFor(Math.max(pauseMs(failures), sent.afterMs ?? 0))
        return false
    }
  }

  const sendNext = async (rows: readonly Row[]): Promise<boolean> => {
    if (rows.length === 0) {
      setState('idle')
      return false
    }
    setState('sending')
    const tried = (
      await store.beginTry(
        owner,
        rows.map(({ seq }) => seq),
      )
    ).filter(isReadable)
    const sent = await sendWaiting(tried)
    const seqs = tried.map(({ seq }) => seq)
    if (sent.outcome === 'settled') await store.remove(seqs)
    else if (sent.outcome !== 'later' || !sent.mayBeStored) await store.endTry(seqs)
    return settle(tried, sent)
  }

  const sendAll = async () => {
    let goesOn = true
    while (goesOn) {
      isElsewhere = !(await store.takeLease(owner, holder, Date.now(), leaseMs))
      if (isElsewhere) {
        waitFor(leaseMs)
        return
      }
      goesOn = await sendNext(nextToSend(await store.list(owner), most))
    }
    await store.endLease(owner, holder)
  }

  const run = inTurn(async () => {
    clearTimeout(timer)
    try {
      await sendAll()
    } catch {
      // The browser closed its database: what waits stays where it is, and the next try opens it again.
      failures += 1
      waitFor(pauseMs(failures))
    }
    onChange()
  })

  return { run, state: () => state, isElsewhere: () => isElsewhere, stop: () => clearTimeout(timer) }
}
