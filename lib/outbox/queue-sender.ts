import type { QueueStore } from './queue-store'
import { sendWaiting, type StopReason } from './send-waiting'
import { nextToSend, pauseMs, type Waiting } from './waiting'

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
  /** Called with the places of what the server has acknowledged. */
  onSettled: (seqs: readonly number[]) => void
}

/**
 * Sends what waits for one person, in order, from one tab of this browser at a time. What the server acknowledged
 * leaves the queue; what it cannot keep stays with the reason; without an answer it is tried again, later and later.
 */
export function queueSender({ store, owner, holder, onChange, onSettled }: Options): QueueSender {
  let state: SenderState = 'idle'
  let failures = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  let running: Promise<void> | null = null
  let asked = 0
  let most = mostAtOnce
  let isElsewhere = false

  const setState = (now: SenderState) => {
    state = now
    onChange()
  }
  const again = (inMs: number) => {
    clearTimeout(timer)
    timer = setTimeout(() => void run(), inMs)
  }

  /** Sends the next rows; false when this run is over. */
  const step = async (): Promise<boolean> => {
    isElsewhere = !(await store.takeLease(owner, holder, Date.now(), leaseMs))
    if (isElsewhere) {
      setState('waiting')
      again(leaseMs)
      return false
    }
    const next = nextToSend(await store.list(owner), most)
    if (next.length === 0) {
      setState('idle')
      return false
    }
    setState('sending')
    return settle(await store.beginTry(next.map(({ seq }) => seq)))
  }

  const settle = async (rows: readonly Waiting[]): Promise<boolean> => {
    const seqs = rows.map(({ seq }) => seq)
    const sent = await sendWaiting(rows)
    if (sent.outcome === 'settled') {
      await store.remove(seqs)
      failures = 0
      most = mostAtOnce
      onSettled(seqs)
      return true
    }
    const mayBeStored = sent.outcome === 'later' && sent.mayBeStored
    if (!mayBeStored) await store.endTry(seqs)
    switch (sent.outcome) {
      case 'refused':
        for (const [seq, refused] of sent.refusals) await store.change([seq], { refused })
        return true
      case 'too-much':
        most = Math.max(1, Math.floor(rows.length / 2))
        return true
      case 'stopped':
        setState(sent.why)
        return false
      case 'later':
        failures += 1
        again(Math.max(pauseMs(failures), sent.afterMs ?? 0))
        setState('waiting')
        return false
    }
  }

  const runOnce = async () => {
    let answered = asked
    do {
      answered = asked
      while (await step());
    } while (answered !== asked)
    await store.endLease(owner, holder)
  }

  const run = (): Promise<void> => {
    clearTimeout(timer)
    if (running !== null) {
      asked += 1
      return running
    }
    running = runOnce()
      // The browser's database is closing or gone: what waits stays where it is, and the next run opens it again.
      .catch(() => setState('waiting'))
      .finally(() => {
        running = null
        onChange()
      })
    return running
  }

  return { run, state: () => state, isElsewhere: () => isElsewhere, stop: () => clearTimeout(timer) }
}
