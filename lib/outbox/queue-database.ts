import { openDB, type DBSchema, type IDBPDatabase } from 'idb'
import type { Entry } from '../domain/entry'
import type { EpochMs } from '../domain/time/instant'
import type { Kit } from './kit'
import type { Held } from './sealed'
import type { Refused, Row } from './waiting'

/** A row as it lies in the database. */
export type KeptRow = Row<Held<Entry>, Held<Refused>>

/** A row as it is written: the database gives it its place. */
type Written = Omit<KeptRow, 'seq'> & { seq?: number }

type Lease = { holder: string; until: EpochMs }

interface OutboxDatabase extends DBSchema {
  waiting: { key: number; value: Written; indexes: { owner: string } }
  leases: { key: string; value: Lease }
  kits: { key: string; value: Kit }
  /** By the person whose rows it seals, and its id. */
  keys: { key: [owner: string, id: string]; value: CryptoKey }
}

export type Database = IDBPDatabase<OutboxDatabase>

/** Answers the database, opened when it is not open. */
export type Open = () => Promise<Database>

/** 2: with keys. A page of an older version lets go of the database, and sends straight to the server from then on. */
const version = 2

/** Opens the database of this browser; calls when it is not open any more. */
export async function openDatabase(name: string, onClosed: () => void): Promise<Database> {
  const database: Database = await openDB<OutboxDatabase>(name, version, {
    upgrade(made, before) {
      if (before < 1) {
        made
          .createObjectStore('waiting', { keyPath: 'seq', autoIncrement: true })
          .createIndex('owner', 'owner')
        made.createObjectStore('leases')
        made.createObjectStore('kits')
      }
      made.createObjectStore('keys')
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

/** "Saved" has to survive a power cut: the browser is asked to write to the disk before it says so. */
export const toDisk = { durability: 'strict' } as const

/** Whether a row has its place. */
export const isKept = (row: Written | undefined): row is KeptRow => row?.seq !== undefined
