import { createECDH, randomBytes } from 'node:crypto'
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

/** Writes a secret beside its place and links it in, so that of two programs at once both use the same one. */
function writeNew(file: string, made: Uint8Array): void {
  const unfinished = `${file}.${process.pid}.unfinished`
  const handle = openSync(unfinished, 'wx', 0o600)
  try {
    writeSync(handle, made)
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

function keptSecret(dataDir: string, name: string, make: () => Uint8Array): Buffer {
  const file = path.join(dataDir, name)
  mkdirSync(dataDir, { recursive: true, mode: 0o700 })
  let found = readSecret(file)
  if (!found) {
    writeNew(file, make())
    found = readFileSync(file)
  }
  if (found.length !== bytes) throw new Error(`The secret in ${file} is not ${bytes} bytes long.`)
  chmodSync(file, 0o600)
  return found
}

/**
 * The 32 random bytes of this installation, which sign-in cookies are made from. Kept in the data folder (0700) in the
 * file `secret` (0600), and made there when it is missing: then everybody has to sign in again. Throws when the file
 * holds anything but 32 bytes.
 */
export const secret = (dataDir: string = env().dataDir): Buffer =>
  keptSecret(dataDir, 'secret', () => randomBytes(bytes))

/** The leading zeros of a scalar are left out by whoever makes it; the file has all 32 bytes. */
function newScalar(): Buffer {
  const curve = createECDH('prime256v1')
  curve.generateKeys()
  const scalar = curve.getPrivateKey()
  return Buffer.concat([Buffer.alloc(bytes - scalar.length), scalar])
}

/** The keys this installation shows to push services (VAPID), in base64url: what browsers subscribe with, and what signs. */
export type PushKeys = { publicKey: string; privateKey: string }

/**
 * The push keys of this installation. Kept in the data folder in the file `push-secret` (0600), and made there when it
 * is missing: then every device has to be turned on again. Throws as {@link secret}.
 */
export function pushKeys(dataDir: string = env().dataDir): PushKeys {
  const scalar = keptSecret(dataDir, 'push-secret', newScalar)
  const curve = createECDH('prime256v1')
  curve.setPrivateKey(scalar)
  return { publicKey: curve.getPublicKey('base64url'), privateKey: scalar.toString('base64url') }
}
