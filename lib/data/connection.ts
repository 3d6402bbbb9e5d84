import Database from 'better-sqlite3'
import { setTimeout as pause } from 'node:timers/promises'

/** SQLite before 3.51.3 can lose or damage committed data when two connections checkpoint a WAL file at once. */
const oldestSqlite = [3, 51, 3] as const

/** How long a statement waits for another program to give the file up, in milliseconds. */
export const busyTimeoutMs = 5000

/** What is set on every connection, and the value it must read back as. */
export const pragmas = {
  journal_mode: { set: 'WAL', reads: 'wal' },
  // The build's default for WAL is NORMAL, which loses the last commits on power loss. 2 is FULL.
  synchronous: { set: 'FULL', reads: 2 },
  foreign_keys: { set: 'ON', reads: 1 },
  busy_timeout: { set: String(busyTimeoutMs), reads: busyTimeoutMs },
  trusted_schema: { set: 'OFF', reads: 0 },
  cell_size_check: { set: 'ON', reads: 1 },
  // 2 is MEMORY: nothing of the diary is spilled into a temporary folder.
  temp_store: { set: 'MEMORY', reads: 2 },
  // In KiB where below 0. Twenty thousand entries are joined to what they hold in no order: with the 2 MB of the default
  // pages are read again and again.
  cache_size: { set: '-16000', reads: -16_000 },
  journal_size_limit: { set: '67108864', reads: 67_108_864 },
} as const

/** Whether a version like "3.53.2" is old enough to lose committed data. */
export function losesData(version: string): boolean {
  const parts = version.split('.').map(Number)
  for (const [index, oldest] of oldestSqlite.entries()) {
    const part = parts[index] ?? 0
    if (part !== oldest) return part < oldest
  }
  return false
}

function refuseOldSqlite(connection: Database.Database): void {
  const version = String(connection.prepare('SELECT sqlite_version()').pluck().get())
  if (losesData(version)) {
    throw new Error(`SQLite ${version} can lose saved data; at least ${oldestSqlite.join('.')} is needed.`)
  }
}

const read = (connection: Database.Database, name: string) => {
  const value = connection.pragma(name, { simple: true })
  return typeof value === 'bigint' ? Number(value) : value
}

const isBusy = (error: unknown) =>
  error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY')

/** Turning a file to WAL is refused at once while somebody writes: SQLite does not wait there by itself. */
async function switchToWal(connection: Database.Database): Promise<void> {
  const until = Date.now() + busyTimeoutMs
  while (read(connection, 'journal_mode') !== pragmas.journal_mode.reads) {
    try {
      connection.pragma(`journal_mode = ${pragmas.journal_mode.set}`)
    } catch (error) {
      if (!isBusy(error) || Date.now() > until) throw error
    }
    if (Date.now() > until) throw new Error('The database file cannot be switched to write-ahead logging.')
    await pause(20)
  }
}

/**
 * Sets the pragmas on an open connection and reads each back. Throws when one did not take, when SQLite is too old,
 * and `SQLITE_BUSY` when another program writes for longer than five seconds.
 */
export async function prepare(connection: Database.Database): Promise<void> {
  refuseOldSqlite(connection)
  connection.pragma(`busy_timeout = ${pragmas.busy_timeout.set}`)
  if (!connection.memory) await switchToWal(connection)
  for (const [name, { set, reads }] of Object.entries(pragmas)) {
    if (name === 'journal_mode') continue
    connection.pragma(`${name} = ${set}`)
    const value = read(connection, name)
    if (value !== reads) throw new Error(`SQLite keeps ${name} at ${String(value)} instead of ${set}.`)
  }
}
