import { openDB, type DBSchema, type IDBPDatabase } from 'idb'
import type { EpochMs } from '../domain/time/instant'
import type { Kit } from './kit'
import { place, type Act, type Waiting } from './waiting'

/** A row as it is written: the database gives it its place. */
type Kept = Omit<Waiting, 'seq'> & { seq?: number }

type Lease = { holder: string; until: EpochMs }

interface OutboxDatabase extends DBSchema {
  waiting: { key: number; value: Kept; indexes: { owner: string } }
  leases: { key: string; value: Lease }
  kits: { key: string; value: Kit }
}

type Database = IDBPDatabase<OutboxDatabase>

/** Answers the database, opened when it is not open. */
type Open = () => Promise<Database>

/** What a row becomes. */
type Change = Partial<Pick<Waiting, 'tries' | 'refused'>>

/** The queue of this device, over all its tabs. Every function throws what the browser's database throws. */
export type QueueStore = {
  /** What waits for a person, in the order it was asked for. */
  list: (owner: string) => Promise<Waiting[]>
  /** Puts an act into the queue, on the disk when it resolves; answers its place, null when nothing is left to send. */
  keep: (owner: string, act: Act, now: EpochMs) => Promise<number | null>
  change: (seqs: readonly number[], change: Change) => Promise<void>
  /** Counts a try of each of these rows; answers those that still stand, as they are now. */
  beginTry: (seqs: readonly number[]) => Promise<Waiting[]>
  remove: (seqs: readonly number[]) => Promise<void>
  /** Takes back the try of rows of which is known that nothing was stored. */
  endTry: (seqs: readonly number[]) => Promise<void>
  /** Drops everything that waits for a person. */
  clear: (owner: string) => Promise<void>
  /** Makes one tab the only sender for so many ms; false while another one is. */
  takeLease: (owner: string, holder: string, now: EpochMs, lastsMs: number) => Promise<boolean>
  endLease: (owner: string, holder: string) => Promise<void>
  kit: () => Promise<Kit | null>
  /** Keeps what the device may know of the person signed in; null forgets it. */
  keepKit: (kit: Kit | null) => Promise<void>
  close: () => Promise<void>
}

const version = 1
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

async function openDatabase(name: string, onClosed: () => void): Promise<Database> {
  const database: Database = await openDB<OutboxDatabase>(name, version, {
    upgrade(made) {
      made.createObjectStore('waiting', { keyPath: 'seq', autoIncrement: true }).createIndex('owner', 'owner')
      made.createObjectStore('leases')
      made.createObjectStore('kits')
    },
    // A newer tab needs the database in another shape and waits until this one lets go of it.
    blocking() {
      database.close()
      onClosed()
    },
    terminated: onClosed,
  })
  return database
}

const isWaiting = (row: Kept | undefined): row is Waiting => row?.seq !== undefined

function rowsOf(open: Open) {
  /** "Saved" has to survive a power cut: the browser is asked to write to the disk before it says so. */
  const writing = async () => (await open()).transaction('waiting', 'readwrite', { durability: 'strict' })
  const changeEach = async (seqs: readonly number[], to: (row: Waiting) => Waiting): Promise<Waiting[]> => {
    const transaction = await writing()
    const changed: Waiting[] = []
    for (const seq of seqs) {
      const row = await transaction.store.get(seq)
      if (!isWaiting(row)) continue
      changed.push(to(row))
      await transaction.store.put(to(row))
    }
    await transaction.done
    return changed
  }
  const keep = async (owner: string, act: Act, now: EpochMs) => {
    const transaction = await writing()
    const queue = (await transaction.store.index('owner').getAll(owner)).filter(isWaiting)
    const { drop, put, append } = place(act, queue)
    for (const seq of drop) await transaction.store.delete(seq)
    if (put !== null) await transaction.store.put(put)
    const seq =
      append === null
        ? (put?.seq ?? null)
        : await transaction.store.add({ ...append, owner, keptAt: now, tries: 0, refused: null })
    await transaction.done
    return seq
  }
  return {
    keep,
    list: async (owner: string) =>
      (await (await open()).getAllFromIndex('waiting', 'owner', owner)).filter(isWaiting),
    async change(seqs: readonly number[], change: Change) {
      await changeEach(seqs, row => ({ ...row, ...change }))
    },
    beginTry: (seqs: readonly number[]) => changeEach(seqs, row => ({ ...row, tries: row.tries + 1 })),
    async endTry(seqs: readonly number[]) {
      await changeEach(seqs, row => ({ ...row, tries: Math.max(0, row.tries - 1) }))
    },
    async remove(seqs: readonly number[]) {
      const transaction = await writing()
      for (const seq of seqs) await transaction.store.delete(seq)
      await transaction.done
    },
    async clear(owner: string) {
      const transaction = await writing()
      for (const seq of await transaction.store.index('owner').getAllKeys(owner)) {
        await transaction.store.delete(seq)
      }
      await transaction.done
    },
  }
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
      if (kit === null) await database.delete('kits', theKit)
      else await database.put('kits', kit, theKit)
    },
  }
}
