import type { UserId } from '../data/user-id'
import { logFailure } from './failure'
import { recordNotices } from './record-notices'

/** So long after a change its notices are recorded, with those of every other change of the person's until then; in ms. */
const restsMs = 2000

/** Every copy of this module has the same people waiting. */
type Kept = {
  waiting: Map<UserId, NodeJS.Timeout | null>
  running: Map<UserId, Promise<unknown>>
  isHeld: boolean
}

const key = Symbol.for('charley.notices-later')

const holder: typeof globalThis & { [key]?: Kept } = globalThis

function kept(): Kept {
  const standing = holder[key] ?? { waiting: new Map(), running: new Map(), isHeld: false }
  holder[key] = standing
  return standing
}

/**
 * Has the notices of a person recorded soon, after the answer to whoever changed the diary. However many changes come
 * meanwhile, they are looked at once; never twice at a time for one person. A failure is logged: the next change or the
 * next day finds what it missed.
 */
export function recordNoticesSoon(owner: UserId): void {
  const { waiting, isHeld } = kept()
  if (waiting.has(owner)) return
  if (isHeld) {
    waiting.set(owner, null)
    return
  }
  const timer = setTimeout(() => void recordWaiting(owner), restsMs)
  timer.unref()
  waiting.set(owner, timer)
}

async function recordWaiting(owner: UserId): Promise<void> {
  const { waiting, running } = kept()
  const before = running.get(owner)
  if (before !== undefined) await before
  clearTimeout(waiting.get(owner) ?? undefined)
  if (!waiting.delete(owner)) return
  const recording = recordNotices(owner, Date.now()).catch(logFailure)
  running.set(owner, recording)
  await recording
  if (running.get(owner) === recording) running.delete(owner)
}

/** From now on nothing is recorded by itself, only by {@link recordAllWaiting}: for a process that decides when. */
export function holdNotices(): void {
  kept().isHeld = true
}

/** Records for everybody who waits, before the process ends. */
export async function recordAllWaiting(): Promise<void> {
  const { waiting, running } = kept()
  await Promise.all([...waiting.keys()].map(recordWaiting))
  await Promise.all(running.values())
}

/** Forgets who waits, and ends what runs: for a process whose database goes away before the next comes. */
export async function forgetWaiting(): Promise<void> {
  const { waiting, running } = kept()
  for (const timer of waiting.values()) clearTimeout(timer ?? undefined)
  waiting.clear()
  await Promise.all(running.values())
}
