import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3'
import type {
  SqlDriverAdapter,
  SqlMigrationAwareDriverAdapterFactory,
  SqlQuery,
  Transaction,
} from '@prisma/driver-adapter-utils'
import type Database from 'better-sqlite3'
import { prepare } from './connection'
import { connectionOf } from './sqlite'

/** The engine asks for a lock that would keep the backup from reading; the open transaction keeps writers out. */
const asksForExclusiveLock = ({ sql }: SqlQuery) => /^PRAGMA main\.locking_mode\s*=\s*EXCLUSIVE$/.test(sql)

/**
 * A connection on which everything the schema engine does stands in one transaction, which the caller ends; a
 * connection of the caller's is left open for it.
 */
class OneTransactionAdapter implements SqlDriverAdapter {
  readonly provider = 'sqlite'
  readonly adapterName: string

  constructor(
    readonly stock: SqlDriverAdapter,
    readonly closes: boolean,
  ) {
    this.adapterName = stock.adapterName
  }

  queryRaw(query: SqlQuery) {
    return this.stock.queryRaw(query)
  }

  /** The engine sends whole migrations this way, which better-sqlite3 prepares only one statement at a time. */
  async executeRaw(query: SqlQuery) {
    if (query.args.length > 0) return this.stock.executeRaw(query)
    if (!asksForExclusiveLock(query)) await this.stock.executeScript(query.sql)
    return 0
  }

  executeScript(script: string) {
    return this.stock.executeScript(script)
  }

  async startTransaction(): Promise<Transaction> {
    throw new Error('The schema engine began a transaction of its own.')
  }

  async dispose() {
    if (this.closes) await this.stock.dispose()
  }
}

/** A connection for the schema engine and what the caller does around it. */
export type MigrationConnection = {
  connection: Database.Database
  factory: SqlMigrationAwareDriverAdapterFactory
}

/**
 * Opens a file (`:memory:` for none) for the schema engine. Foreign keys are off, as SQLite asks for when tables are
 * rebuilt: with them on, dropping the old table deletes what hangs on its rows. The caller checks them before the
 * commit, and closes the connection.
 */
export async function openForMigration(file: string): Promise<MigrationConnection> {
  const stock = new PrismaBetterSqlite3({ url: file })
  const adapter = await stock.connect()
  const connection = connectionOf(adapter)
  try {
    await prepare(connection)
    connection.pragma('foreign_keys = OFF')
  } catch (error) {
    connection.close()
    throw error
  }
  return {
    connection,
    factory: {
      provider: stock.provider,
      adapterName: stock.adapterName,
      connect: async () => new OneTransactionAdapter(adapter, false),
      connectToShadowDb: async () => new OneTransactionAdapter(await stock.connectToShadowDb(), true),
    },
  }
}
