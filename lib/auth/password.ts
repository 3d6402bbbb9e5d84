import { hash, parseOptions, verify } from '@node-rs/argon2'
import { randomBytes } from 'node:crypto'
import { BoundedLine } from './bounded-line'

/** Argon2id with 19 MiB, two passes and one lane, as OWASP's password storage sheet asks. */
const cost = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const

/** Hashing is the cheapest way to exhaust a small machine: two at once, twenty in line. */
const atOnce = 2
const inLine = 20

const key = Symbol.for('charley.password-hashing')

type Hashing = { line: BoundedLine; hashOfNobody: Promise<string> | null }

/** Pages and route handlers each load a copy of this module; the line must exist once per process. */
const kept: typeof globalThis & { [key]?: Hashing } = globalThis

function hashing(): Hashing {
  const known = kept[key]
  if (known) return known
  const fresh = { line: new BoundedLine(atOnce, inLine), hashOfNobody: null }
  kept[key] = fresh
  return fresh
}

/** Does work that hashes when its turn comes; null, without doing it, when too many wait already. */
export const inHashingTurn = <T>(work: () => Promise<T>): Promise<T | null> => hashing().line.run(work)

/** The hash to keep of a new password, in PHC form ("$argon2id$v=19$…"). Only inside {@link inHashingTurn}. */
export const hashPassword = (password: string): Promise<string> => hash(password, cost)

/**
 * Whether the password fits the hash of an account. Without an account (null) the same work is done and the answer is
 * no, so that nobody can tell the two apart by the clock. Only inside {@link inHashingTurn}.
 */
export async function passwordFits(passwordHash: string | null, password: string): Promise<boolean> {
  const own = hashing()
  own.hashOfNobody ??= hash(randomBytes(32), cost)
  const fits = await verify(passwordHash ?? (await own.hashOfNobody), password)
  return fits && passwordHash !== null
}

/** Whether a hash was made with less work than is asked for now. */
export function isWeakerHash(passwordHash: string): boolean {
  const made = parseOptions(passwordHash)
  const isOtherKind = !passwordHash.startsWith('$argon2id$')
  return isOtherKind || made.memoryCost < cost.memoryCost || made.timeCost < cost.timeCost
}
