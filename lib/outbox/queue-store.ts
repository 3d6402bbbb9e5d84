import type { Entry } from '../domain/entry'
import type { EpochMs } from '../domain/time/instant'
import type { Kit } from './kit'
import { openDatabase, type Database, type Open } from './queue-database'
import { rowsOf } from './queue-rows'
import type { Act, Refused, Waiting } from './waiting'

/** The queue of this device, over all its tabs. Every function throws what the browser's database throws. */
export type QueueStore = {
  /** What waits for a person, in the order it was asked for. */
  list: (owner: string) => Promise<Waiting[]>
  /** Puts an act into the queue, on the disk when it resolves; answers its place, null when nothing is left to send. */
  keep: (owner: string, act: Act, now: EpochMs) => Promise<number | null>
  /** Notes why the server cannot keep a row. */
  refuse: (seq: number, refused: Refused) => Promise<void>
  /** Puts a change in the place of a refused one, made from another version. */
  rebase: (seq: number, change: { entry: Entry; madeFrom: Entry }) => Promise<void>
  /** Lets a refused row be sent again. */
  readmit: (seq: number) => Promise<void>
  /** Counts a try of each of these rows; answers those that still stand, as they are now. */
  beginTry: (owner: string, seqs: readonly number[]) => Promise<Waiting[]>
  remove: (seqs: readonly number[]) => Promise<void>
  /** Takes back the try of rows of which is known that nothing was stored. */
  endTry: (seqs: readonly number[]) => Promise<void>
  /** Drops everything that waits for a person, and their key. */
  clear: (owner: string) => Promise<void>
  /** Makes one tab the only sender for so many ms; false while another one is. */
  takeLease: (owner: string, holder: string, now: EpochMs, lastsMs: number) => Promise<boolean>
  endLease: (owner: string, holder: string) => Promise<void>
  kit: () => Promise<Kit | null>
  /** Keeps what the device may know of the person signed in; null forgets it, and every key with which nothing is sealed. */
  keepKit: (kit: Kit | null) => Promise<void>
  close: () => Promise<void>
}

const theKit = 'kit'

/**
 * The queue of this browser; `name` stands for another one in tests. It is opened when it is first needed, and again
 * after the browser closed it or it could not be opened.
 */
export function queueStore(name = 'charley'): QueueStore {
  let opening: Promise<Database> | null = null
  const forget = () => {
    opening = null
  }
  const open: Open = () => {
    opening ??= openDatabase(name, forget).catch((error: unknown) => {
      forget()
      throw error
    })
    return opening
  }
  const close = async () => {
    const database = await opening
    forget()
    database?.close()
  }
  return { ...rowsOf(open), ...leasesOf(open), ...kitsOf(open), close }
}

function leasesOf(open: Open) {
  return {
    async takeLease(owner: string, holder: string, now: EpochMs, lastsMs: number) {
      const transaction = (await open()).transaction('leases', 'readwrite')
      const lease = await transaction.store.get(owner)
      // A lease that ends far later than leases do was taken by a clock that has been set back since.
      const isHeld = lease !== undefined && lease.until > now && lease.until <= now + lastsMs
      const isFree = !isHeld || lease.holder === holder
      if (isFree) await transaction.store.put({ holder, until: now + lastsMs }, owner)
      await transaction.done
      return isFree
    },
    async endLease(owner: string, holder: string) {
      const transaction = (await open()).transaction('leases', 'readwrite')
      const lease = await transaction.store.get(owner)
      if (lease?.holder === holder) await transaction.store.delete(owner)
      await transaction.done
    },
  }
}

function kitsOf(open: Open) {
  return {
    kit: async () => (await (await open()).get('kits', theKit)) ?? null,
    async keepKit(kit: Kit | null) {
      const database = await open()
      if (kit === null) await forget(database)
      else await database.put('kits', kit, theKit)
    },
  }
}

async function forget(database: Database): Promise<void> {
  const transaction = database.transaction(['kits', 'waiting', 'keys'], 'readwrite')
  await transaction.objectStore('kits').delete(theKit)
  const keys = transaction.objectStore('keys')
  const byOwner = transaction.objectStore('waiting').index('owner')
  for (const at of await keys.getAllKeys()) {
    if ((await byOwner.count(at[0])) === 0) await keys.delete(at)
  }
  await transaction.done
}
