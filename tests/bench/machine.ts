import Database from 'better-sqlite3'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { availableParallelism, cpus, loadavg, totalmem } from 'node:os'
import * as z from 'zod'

/** What the figures were measured on. */
export type Machine = {
  cores: number
  processor: string
  memoryGb: number
  /** Processes that wanted a core in the minute before: above the cores, the figures are too high. */
  load: number
  node: string
  next: string
  sqlite: string
}

const versionOf = (root: string, name: string): string => {
  const file = createRequire(`${root}/package.json`).resolve(`${name}/package.json`)
  return z.object({ version: z.string() }).parse(JSON.parse(readFileSync(file, 'utf8'))).version
}

function sqliteVersion(): string {
  const db = new Database(':memory:')
  const version = z.string().parse(db.prepare('SELECT sqlite_version()').pluck().get())
  db.close()
  return version
}

export const machine = (root: string): Machine => ({
  cores: availableParallelism(),
  processor: cpus()[0]?.model ?? 'unknown',
  memoryGb: Math.round(totalmem() / 2 ** 30),
  load: loadavg()[0] ?? Number.NaN,
  node: process.version,
  next: versionOf(root, 'next'),
  sqlite: sqliteVersion(),
})

/** Memory that a process holds, in MB (Linux: resident set); null where it cannot be read. */
export function memoryOf(pid: number): number | null {
  try {
    const resident = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
    return resident === undefined ? null : Number(resident) / 1024
  } catch {
    return null
  }
}
