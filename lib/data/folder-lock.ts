import Database from 'better-sqlite3'
import { chmodSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import * as z from 'zod'

const holderSchema = z.object({ pid: z.int(), since: z.string(), address: z.string() })

/** The server that uses a data folder: its process, since when (ISO 8601), and where it answers. */
export type Holder = z.output<typeof holderSchema>

/** Another server uses the folder. Who it is can be null for the moment between taking the lock and saying so. */
export class FolderTaken extends Error {
  override readonly name = 'FolderTaken'
  constructor(
    readonly folder: string,
    readonly holder: Holder | null,
  ) {
    const who = holder
      ? `process ${holder.pid}, since ${holder.since}, at ${holder.address}`
      : 'it has only just started'
    super(`Another Charley server uses ${folder} (${who}). Stop it first, or give this one its own DATA_DIR.`)
  }
}

function readHolder(file: string): Holder | null {
  try {
    return holderSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return null // A message about somebody else's lock must not fail over the file it quotes.
  }
}

const isBusy = (error: unknown) =>
  error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY')

/**
 * Makes this process the only server on a data folder; returns what gives the folder up again. Commands do not ask.
 * The lock is the one that SQLite takes on a small file of its own, so the operating system drops it with the process,
 * however that ends: no lock is ever stale, and a process number that is given out again means nothing.
 * Throws {@link FolderTaken} at once when another server has it.
 */
export function lockFolder(folder: string, holder: Holder): () => void {
  const lockFile = path.join(folder, 'server.lock')
  const holderFile = path.join(folder, 'server.json')
  const lock = new Database(lockFile, { timeout: 0 })
  try {
    chmodSync(lockFile, 0o600)
    lock.exec('BEGIN EXCLUSIVE')
  } catch (error) {
    lock.close()
    throw isBusy(error) ? new FolderTaken(folder, readHolder(holderFile)) : error
  }
  writeFileSync(holderFile, `${JSON.stringify(holder)}\n`, { mode: 0o600 })
  return () => {
    if (!lock.open) return
    rmSync(holderFile, { force: true })
    lock.close()
  }
}
