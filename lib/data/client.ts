import { env } from '../env'
import { PrismaClient } from './generated/client'
import { sqliteAdapter } from './sqlite'

export type Client = PrismaClient

/** Pages, route handlers and instrumentation each load a copy of this module; the client must exist once. */
const key = Symbol.for('charley.database-client')

const kept: typeof globalThis & { [key]?: Client } = globalThis

/** How long a transaction waits for its turn and how long it may take, in milliseconds. */
const transactionOptions = { maxWait: 10_000, timeout: 10_000 }

/** A new client on a SQLite file whose tables are there already. It connects with its first query. */
export const openClient = (file: string): Client =>
  new PrismaClient({ adapter: sqliteAdapter(file), transactionOptions })

/** The client of this process, opened on the file of the environment when it is first asked for. */
export const database = (): Client => (kept[key] ??= openClient(env().databaseFile))

/** Makes `client` the client of this process (null: the next question opens one) and gives back the one before. */
export function useClient(client: Client | null): Client | null {
  const before = kept[key] ?? null
  if (client) kept[key] = client
  else delete kept[key]
  return before
}
