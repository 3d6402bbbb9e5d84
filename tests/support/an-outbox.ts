import 'fake-indexeddb/auto'
import { vi } from 'vitest'
import { listEntries } from '@/lib/data/entries'
import type { UserId } from '@/lib/data/user-id'
import { readEntry, type Entry } from '@/lib/domain/entry'
import { newId, type Id } from '@/lib/domain/id'
import { outboxOf } from '@/lib/outbox/outbox'
import { queueStore } from '@/lib/outbox/queue-store'
import { aServerForABrowser } from './a-server-for-a-browser'
import { freshInstallation, newPerson } from './people'

let queues = 0

/** A browser with a queue of its own before the real routes and a real database, with Ada signed in. Timers are held. */
export async function aBrowser() {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  const installation = await freshInstallation()
  const ada = await newPerson('ada@example.org')
  const ben = await newPerson('ben@example.org')
  const server = aServerForABrowser(ada.browser)
  queues += 1
  const store = queueStore(`queue ${queues}`)
  const stored = async (owner: UserId = ada.owner): Promise<Entry[]> =>
    (await listEntries(owner, { limit: 200 })).entries
  return {
    ada,
    ben,
    server,
    store,
    stored,
    storedIds: async (): Promise<Id[]> => (await stored()).map(({ id }) => id).sort(),
    /** The outbox of a tab of this browser. */
    tab: (person = ada, holder = 'a tab') => outboxOf({ owner: person.owner, holder, store }),
    async close() {
      await store.close()
      vi.useRealTimers()
      vi.unstubAllGlobals()
      await installation.close()
    },
  }
}

export const drink = (volumeMl = 250, more: object = {}): Entry =>
  anEntry({
    kind: 'fluid',
    id: newId(),
    at: '2026-05-19T18:30:00+01:00',
    timeZone: 'Europe/London',
    beverageId: 'FNDDS-94000100',
    volumeMl,
    ...more,
  })

export const cramp = (more: object = {}): Entry =>
  anEntry({
    kind: 'cramp',
    id: newId(),
    startedAt: '2026-05-19T23:40:00+01:00',
    timeZone: 'Europe/London',
    muscle: 'calf',
    side: 'left',
    context: 'asleep',
    ...more,
  })

function anEntry(written: object): Entry {
  const read = readEntry(written)
  if (!read.ok) throw new Error(`not an entry: ${JSON.stringify(read.problems)}`)
  return read.value
}

/** Lets everything that is under way without a timer come to its end. */
export async function settling(): Promise<void> {
  for (let turn = 0; turn < 300; turn += 1) await new Promise(next => setImmediate(next))
}

/** Waits, without a timer, until something is so; throws when it is not within 20 seconds. */
export async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  const end = performance.now() + 20_000
  while (!(await isSo())) {
    if (performance.now() > end) throw new Error('it did not become so')
    await new Promise(next => setImmediate(next))
  }
}

/** Lets time pass as well, until work is done. */
export function passing<T>(work: Promise<T>): Promise<T> {
  let isDone = false
  const done = work.finally(() => {
    isDone = true
  })
  const pass = async () => {
    for (let turn = 0; !isDone && turn < 200_000; turn += 1) {
      await new Promise(next => setImmediate(next))
      if (turn % 100 === 99) await vi.advanceTimersByTimeAsync(200)
    }
  }
  void pass()
  return done
}
