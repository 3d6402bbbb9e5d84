import Database from 'better-sqlite3'
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { chmod, mkdir, open, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'

/** Waits until a file, or the names in a folder, are on the disk. */
async function settle(target: string): Promise<void> {
  const handle = await open(target, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

async function sha256(file: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(file), hash)
  return hash.digest('hex')
}

function copyInto(databaseFile: string, target: string): void {
  const connection = new Database(databaseFile, { fileMustExist: true })
  try {
    connection.prepare('VACUUM INTO ?').run(target)
  } finally {
    connection.close()
  }
}

/**
 * Writes a copy of the whole database into a folder (0700) as one file (0600) named after `name` and `now`, with its
 * SHA-256 beside it in a file that `sha256sum --check` reads. Both are on the disk when it returns the path of the copy.
 * Copying the file itself would not do: what was saved last may still stand in the `-wal` beside it.
 */
export async function writeBackup(
  databaseFile: string,
  folder: string,
  name: string,
  now: Date,
): Promise<string> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const target = path.join(folder, `${name}-${now.toISOString().replaceAll(/[:.]/g, '-')}.db`)
  const unfinished = `${target}.unfinished`
  await rm(unfinished, { force: true })
  try {
    copyInto(databaseFile, unfinished)
    await chmod(unfinished, 0o600)
    await settle(unfinished)
    const manifest = `${target}.sha256`
    await writeFile(manifest, `${await sha256(unfinished)}  ${path.basename(target)}\n`, { mode: 0o600 })
    await settle(manifest)
    await rename(unfinished, target)
    await settle(folder)
    return target
  } catch (error) {
    await rm(unfinished, { force: true })
    throw error
  }
}
