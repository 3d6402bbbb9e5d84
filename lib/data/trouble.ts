/**
 * Why the database could not do its work: another program holds it (`busy`), the disk is full (`full`), the file or
 * folder may not be written (`read-only`), or reading or writing it failed (`failing`).
 */
export type Trouble = 'busy' | 'full' | 'read-only' | 'failing'

const troubleOf: readonly (readonly [prefix: string, trouble: Trouble])[] = [
  ['SQLITE_BUSY', 'busy'],
  ['SQLITE_LOCKED', 'busy'],
  ['SQLITE_FULL', 'full'],
  ['SQLITE_IOERR', 'failing'],
  ['SQLITE_CANTOPEN', 'failing'],
  ['SQLITE_CORRUPT', 'failing'],
  ['SQLITE_NOTADB', 'failing'],
  ['SQLITE_READONLY', 'read-only'],
  ['SQLITE_PERM', 'read-only'],
]

/** What Prisma says when no turn was free in time (P2028 with this text) or a lock was not given up (P1008). */
const unableToStart = 'Unable to start a transaction in the given time'

const property = (of: unknown, name: string): unknown =>
  typeof of === 'object' && of !== null ? Reflect.get(of, name) : undefined

function codesOf(error: unknown): string[] {
  const causes = [error, property(error, 'cause'), property(property(error, 'meta'), 'driverAdapterError')]
  return [...causes, ...causes.map(cause => property(cause, 'cause'))]
    .flatMap(cause => [property(cause, 'code'), property(cause, 'originalCode')])
    .filter(code => typeof code === 'string')
}

/**
 * Whether an error thrown by anything in `lib/data` is the machine's and not ours. `busy` and `failing` are worth
 * another try a little later (503), `full` and `read-only` need somebody to act (507). Null: it is something else.
 * Known by its codes, because one process can hold several copies of a class.
 */
export function troubleIn(error: unknown): Trouble | null {
  const codes = codesOf(error)
  for (const [prefix, trouble] of troubleOf) {
    if (codes.some(code => code.startsWith(prefix))) return trouble
  }
  if (codes.includes('P1008')) return 'busy'
  const message = property(error, 'message')
  return codes.includes('P2028') && typeof message === 'string' && message.includes(unableToStart)
    ? 'busy'
    : null
}
