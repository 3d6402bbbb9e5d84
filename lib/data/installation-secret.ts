import { randomBytes } from 'node:crypto'
import {
  chmodSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  writeSync,
  fsyncSync,
  closeSync,
} from 'node:fs'
import path from 'node:path'
import { env } from '../env'

const bytes = 32

/** Writes the secret beside its place and links it in, so that of two programs at once both use the same one. */
function writeNew(file: string): void {
  const unfinished = `${file}.${process.pid}.unfinished`
  const handle = openSync(unfinished, 'wx', 0o600)
  try {
    writeSync(handle, randomBytes(bytes))
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
  try {
    linkSync(unfinished, file)
  } catch (error) {
    if (!hasCode(error, 'EEXIST')) throw error
  } finally {
    rmSync(unfinished)
  }
}

const hasCode = (error: unknown, code: string) =>
  error instanceof Error && 'code' in error && error.code === code

function readSecret(file: string): Buffer | null {
  try {
    return readFileSync(file)
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return null
    throw error
  }
}

/**
 * The 32 random bytes of this installation, which sign-in cookies are made from. Kept in the data folder (0700) in the
 * file `secret` (0600), and made there when it is missing: then everybody has to sign in again. Throws when the file
 * holds anything but 32 bytes.
 */
export function secret(dataDir: string = env().dataDir): Buffer {
  const file = path.join(dataDir, 'secret')
  mkdirSync(dataDir, { recursive: true, mode: 0o700 })
  let found = readSecret(file)
  if (!found) {
    writeNew(file)
    found = readFileSync(file)
  }
  if (found.length !== bytes) throw new Error(`The secret in ${file} is not ${bytes} bytes long.`)
  chmodSync(file, 0o600)
  return found
}
