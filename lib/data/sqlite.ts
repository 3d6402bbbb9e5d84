import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3'
import {
  DriverAdapterError,
  type IsolationLevel,
  type SqlDriverAdapter,
  type SqlDriverAdapterFactory,
  type SqlQuery,
  type Transaction,
} from '@prisma/driver-adapter-utils'
import Database from 'better-sqlite3'
import { prepare } from './connection'
import { Turns } from './turns'

const statement = (sql: string): SqlQuery => ({ sql, args: [], argTypes: [] })

/** The connection inside the stock adapter, which has no other way to say whether a transaction is open. */
export function connectionOf(stock: SqlDriverAdapter): Database.Database {
  const connection: unknown = Reflect.get(stock, 'client')
  if (connection instanceof Database) return connection
  throw new Error('@prisma/adapter-better-sqlite3 no longer keeps its connection in `client`.')
}

const closed = (cause: string) => new DriverAdapterError({ kind: 'TransactionAlreadyClosed', cause })

/** A transaction that owns the connection until `commit` or `rollback` has really ended it. */
class OwnTransaction implements Transaction {
  readonly provider = 'sqlite'
  readonly adapterName: string
  /** True: Prisma sends no COMMIT or ROLLBACK of its own, `commit` and `rollback` do the work. */
  readonly options = { usePhantomQuery: true }
  #ended = false

  constructor(
    readonly stock: SqlDriverAdapter,
    readonly connection: Database.Database,
    readonly endTurn: () => void,
  ) {
    this.adapterName = stock.adapterName
  }

  /** SQLite takes a whole transaction back by itself on some errors; what followed would be committed alone. */
  #mustBeOpen(): void {
    if (this.#ended) throw closed('The transaction has already ended.')
    if (!this.connection.inTransaction) throw closed('SQLite took the transaction back after an error.')
  }

  #end(): void {
    this.#ended = true
    try {
      if (this.connection.inTransaction) this.connection.exec('ROLLBACK')
    } finally {
      this.endTurn()
    }
  }

  async queryRaw(query: SqlQuery) {
    this.#mustBeOpen()
    return this.stock.queryRaw(query)
  }

  async executeRaw(query: SqlQuery) {
    this.#mustBeOpen()
    return this.stock.executeRaw(query)
  }

  async commit() {
    if (this.#ended) throw closed('The transaction has already ended.')
    try {
      this.#mustBeOpen()
      await this.stock.executeRaw(statement('COMMIT'))
    } finally {
      this.#end()
    }
  }

  async rollback() {
    if (!this.#ended) this.#end()
  }
}

/** Whether a statement may go to the connection that cannot write; one that writes after all is refused there. */
const onlyReads = ({ sql }: SqlQuery): boolean => /^\s*(SELECT|WITH)\b/i.test(sql)

/**
 * One connection on which every statement waits for its turn, and a transaction keeps the turn until it ends. Reads do
 * not wait for a transaction: a second connection, which cannot write, shows them what was committed before.
 */
class TurnTakingAdapter implements SqlDriverAdapter {
  readonly provider = 'sqlite'
  readonly adapterName: string
  readonly #turns = new Turns()
  /** Transactions that are open or wait for their turn. */
  #transactions = 0
  #reader: Promise<SqlDriverAdapter> | null = null

  constructor(
    readonly stock: SqlDriverAdapter,
    readonly connection: Database.Database,
    readonly openReader: () => Promise<SqlDriverAdapter>,
  ) {
    this.adapterName = stock.adapterName
  }

  /** Opened when a read first meets a transaction; when that fails, the next one tries again. */
  #readerOnce(): Promise<SqlDriverAdapter> {
    this.#reader ??= this.openReader().catch((error: unknown) => {
      this.#reader = null
      throw error
    })
    return this.#reader
  }

  /** Nothing may be left open by the turn before; if something is, it is taken back and never joined. */
  async #leaveNothingOpen(): Promise<void> {
    if (this.connection.inTransaction) await this.stock.executeRaw(statement('ROLLBACK'))
  }

  #alone<T>(work: () => Promise<T>): Promise<T> {
    return this.#turns.run(async () => {
      await this.#leaveNothingOpen()
      return work()
    })
  }

  async queryRaw(query: SqlQuery) {
    if (this.#transactions === 0 || !onlyReads(query)) return this.#alone(() => this.stock.queryRaw(query))
    return (await this.#readerOnce()).queryRaw(query)
  }

  executeRaw(query: SqlQuery) {
    return this.#alone(() => this.stock.executeRaw(query))
  }

  executeScript(script: string) {
    return this.#alone(() => this.stock.executeScript(script))
  }

  async startTransaction(isolationLevel?: IsolationLevel) {
    if (isolationLevel && isolationLevel !== 'SERIALIZABLE') {
      throw new DriverAdapterError({ kind: 'InvalidIsolationLevel', level: isolationLevel })
    }
    this.#transactions += 1
    const giveTurn = await this.#turns.take()
    let isOver = false
    const endTurn = () => {
      if (!isOver) this.#transactions -= 1
      isOver = true
      giveTurn()
    }
    try {
      await this.#leaveNothingOpen()
      // IMMEDIATE: a transaction that reads first and writes later would be refused without waiting.
      await this.stock.executeRaw(statement('BEGIN IMMEDIATE'))
      return new OwnTransaction(this.stock, this.connection, endTurn)
    } catch (error) {
      endTurn()
      throw error
    }
  }

  /** The reader goes first: the last connection that closes puts the log back into the file, which it cannot do. */
  dispose() {
    return this.#turns.run(async () => {
      await (await this.#reader)?.dispose()
      await this.stock.dispose()
    })
  }
}

async function opened(factory: SqlDriverAdapterFactory): Promise<[SqlDriverAdapter, Database.Database]> {
  const adapter = await factory.connect()
  const connection = connectionOf(adapter)
  try {
    await prepare(connection)
  } catch (error) {
    connection.close()
    throw error
  }
  return [adapter, connection]
}

/**
 * Prisma's better-sqlite3 adapter, made safe for acknowledged writes: the stock adapter lets a plain statement of one
 * request run inside the open transaction of another, and takes it away again when that transaction rolls back.
 * Every statement waits its turn here, transactions begin IMMEDIATE, and a failed COMMIT is rolled back for real.
 */
export function sqliteAdapter(file: string): SqlDriverAdapterFactory {
  const stock = new PrismaBetterSqlite3({ url: file })
  const reading = new PrismaBetterSqlite3({ url: file, readonly: true })
  return {
    provider: stock.provider,
    adapterName: stock.adapterName,
    async connect() {
      const [adapter, connection] = await opened(stock)
      return new TurnTakingAdapter(adapter, connection, async () => (await opened(reading))[0])
    },
  }
}
