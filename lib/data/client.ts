import { env } from '../env'
import { currentClient, setClient } from './current-client'
import { PrismaClient } from './generated/client'
import { sqliteAdapter } from './sqlite'

export type Client = PrismaClient

/** How long a transaction waits for its turn and how long it may take, in milliseconds. */
const transactionOptions = { maxWait: 10_000, timeout: 10_000 }

/** A new client on a SQLite file whose tables are there already. It connects with its first query. */
export const openClient = (file: string): Client =>
  new PrismaClient({ adapter: sqliteAdapter(file), transactionOptions })

/** The client of this process, opened on the file of the environment when it is first asked for. */
export function database(): Client {
  const current = currentClient()
  if (current) return current
  const client = openClient(env().databaseFile)
  setClient(client)
  return client
}
