import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3'
import Database from 'better-sqlite3'
import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Client } from '@/lib/data/client'
import { PrismaClient } from '@/lib/data/generated/client'
import { sqliteAdapter } from '@/lib/data/sqlite'
import { troubleIn } from '@/lib/data/trouble'
import { freshDatabase, type FreshDatabase } from '@/tests/support/database'

let fresh: FreshDatabase
let stock: PrismaClient
beforeEach(async () => {
  fresh = await freshDatabase()
  stock = new PrismaClient({ adapter: new PrismaBetterSqlite3({ url: fresh.file }) })
})
afterEach(async () => {
  await stock.$disconnect()
  await fresh.close()
})

const write = (client: Pick<Client, 'wait'>, keyHash: string) =>
  client.wait.create({ data: { keyHash, failures: 1, lastFailureAt: 0n } })

/** What stands in the file, seen from another connection: what is there after a crash. */
function stored(): string[] {
  const connection = new Database(fresh.file, { readonly: true })
  try {
    return connection.prepare('SELECT keyHash FROM Wait ORDER BY keyHash').pluck().all().map(String)
  } finally {
    connection.close()
  }
}

/** Fifty writes that are acknowledged while a transaction is open that is rolled back afterwards. */
async function writeDuringARollback(client: Client): Promise<number> {
  let begun = () => {}
  const open = new Promise<void>(resolve => {
    begun = resolve
  })
  const rolledBack = client
    .$transaction(async tx => {
      await write(tx, 'taken back')
      begun()
      await pause(200)
      throw new Error('rolled back on purpose')
    })
    .catch((error: unknown) => error)
  await open
  const names = Array.from({ length: 50 }, (_, index) => `plain ${index}`)
  const answers = await Promise.allSettled(names.map(name => write(client, name)))
  expect(String(await rolledBack)).toContain('rolled back on purpose')
  return answers.filter(({ status }) => status === 'fulfilled').length
}

const missingOwner = { secretHash: 's', userId: 'nobody', createdAt: 0n, lastSeenAt: 0n }

/** A transaction whose COMMIT is refused, because a row belongs to nobody. */
const failToCommit = (client: Client) =>
  client.$transaction(async tx => {
    await tx.$executeRawUnsafe('PRAGMA defer_foreign_keys = ON')
    await write(tx, 'refused')
    await tx.session.create({ data: missingOwner })
  })

describe('plain writes while a transaction rolls back', () => {
  test('all survive', async () => {
    expect(await writeDuringARollback(fresh.client)).toBe(50)
    expect(stored()).toHaveLength(50)
    expect(stored()).not.toContain('taken back')
  })

  test('are lost with the stock adapter, which is why it is wrapped', async () => {
    expect(await writeDuringARollback(stock)).toBe(50)
    expect(stored()).toHaveLength(0)
  })

  test('a plain read does not see what is not committed', async () => {
    const reads: Promise<number>[] = []
    await fresh.client.$transaction(async tx => {
      await write(tx, 'a')
      reads.push(fresh.client.wait.count())
      await pause(50)
      await tx.wait.delete({ where: { keyHash: 'a' } })
    })
    expect(await Promise.all(reads)).toEqual([0])
  })
})

describe('while a transaction is open', () => {
  test('a plain read is answered with what was committed before', async () => {
    await write(fresh.client, 'before')
    await fresh.client.$transaction(async tx => {
      await write(tx, 'inside')
      expect(await fresh.client.wait.findMany({ select: { keyHash: true } })).toEqual([{ keyHash: 'before' }])
      expect(await tx.wait.count()).toBe(2)
    })
    expect(await fresh.client.wait.count()).toBe(2)
  })

  test('a plain write that begins like a read is refused, and none is lost', async () => {
    await write(fresh.client, 'before')
    const disguised = `WITH one AS (SELECT 1) DELETE FROM "Wait" RETURNING "keyHash"`
    await fresh.client.$transaction(async tx => {
      await write(tx, 'inside')
      const error: unknown = await fresh.client.$queryRawUnsafe(disguised).catch((reason: unknown) => reason)
      expect(troubleIn(error)).toBe('read-only')
    })
    expect(stored()).toEqual(['before', 'inside'])
  })
})

describe('a COMMIT that fails', () => {
  test('is rolled back, and what is saved afterwards stays', async () => {
    await expect(failToCommit(fresh.client)).rejects.toThrow('ForeignKeyConstraintViolation')
    const other = new Database(fresh.file, { timeout: 0 })
    other.exec('BEGIN IMMEDIATE; ROLLBACK')
    other.close()
    await write(fresh.client, 'afterwards')
    expect(stored()).toEqual(['afterwards'])
  })

  test('with the stock adapter swallows what is saved afterwards', async () => {
    await expect(failToCommit(stock)).rejects.toThrow('ForeignKeyConstraintViolation')
    await write(stock, 'afterwards')
    expect(stored()).toEqual([])
  })
})

describe('a transaction', () => {
  test('commits everything', async () => {
    await fresh.client.$transaction(async tx => {
      await write(tx, 'a')
      await write(tx, 'b')
    })
    expect(stored()).toEqual(['a', 'b'])
  })

  test('that takes too long is rolled back and frees the connection', async () => {
    const late = fresh.client.$transaction(
      async tx => {
        await write(tx, 'late')
        await pause(200)
        await write(tx, 'later')
      },
      { timeout: 50 },
    )
    await expect(late).rejects.toThrow(/expired transaction/)
    await write(fresh.client, 'afterwards')
    expect(stored()).toEqual(['afterwards'])
  })

  test('that does not get its turn in time says busy and frees the turn it gets later', async () => {
    const long = fresh.client.$transaction(async () => pause(300))
    const impatient = fresh.client.$transaction(async tx => write(tx, 'impatient'), { maxWait: 50 })
    const error: unknown = await impatient.catch((reason: unknown) => reason)
    expect(troubleIn(error)).toBe('busy')
    await long
    await write(fresh.client, 'afterwards')
    expect(stored()).toEqual(['afterwards'])
  })

  test('that SQLite took back by itself commits nothing of what follows', async () => {
    await write(fresh.client, 'there')
    const insert = "INSERT OR ROLLBACK INTO Wait (keyHash, failures, lastFailureAt) VALUES ('there', 1, 0)"
    const carriesOn = fresh.client.$transaction(async tx => {
      await write(tx, 'before')
      await tx.$executeRawUnsafe(insert).catch(() => null)
      await write(tx, 'after')
    })
    await expect(carriesOn).rejects.toThrow('SQLite took the transaction back')
    await write(fresh.client, 'next')
    expect(stored()).toEqual(['next', 'there'])
  })

  test('left open by a statement is never joined by the next one', async () => {
    await fresh.client.$executeRawUnsafe('BEGIN')
    await write(fresh.client, 'a')
    expect(stored()).toEqual(['a'])
  })

  test('begins with the write lock, so that reading first never ends in a refusal', async () => {
    const other = new Database(fresh.file, { timeout: 0 })
    await fresh.client.$transaction(async tx => {
      await tx.wait.count()
      expect(() => other.exec('BEGIN IMMEDIATE')).toThrow('database is locked')
    })
    other.close()
  })

  test('refuses an isolation level that SQLite has not, and keeps no turn', async () => {
    const adapter = await sqliteAdapter(fresh.file).connect()
    await expect(adapter.startTransaction('READ COMMITTED')).rejects.toThrow('InvalidIsolationLevel')
    const transaction = await adapter.startTransaction('SERIALIZABLE')
    await transaction.rollback()
    await adapter.dispose()
  })

  test('that has ended does nothing any more', async () => {
    const adapter = await sqliteAdapter(fresh.file).connect()
    const transaction = await adapter.startTransaction()
    await transaction.commit()
    const statement = { sql: 'DELETE FROM Wait', args: [], argTypes: [] }
    await expect(transaction.executeRaw(statement)).rejects.toThrow('TransactionAlreadyClosed')
    await expect(transaction.commit()).rejects.toThrow('TransactionAlreadyClosed')
    await transaction.rollback()
    await adapter.dispose()
  })
})

describe('a machine that cannot', () => {
  test('store any more is told apart, and works again when there is room', async () => {
    await fresh.client.$executeRawUnsafe('VACUUM')
    await fresh.client.$queryRawUnsafe('PRAGMA max_page_count = 1')
    const big = { keyHash: 'x'.repeat(100_000), failures: 1, lastFailureAt: 0n }
    const error: unknown = await fresh.client.wait.create({ data: big }).catch((reason: unknown) => reason)
    expect(troubleIn(error)).toBe('full')
    await fresh.client.$queryRawUnsafe('PRAGMA max_page_count = 1000000')
    await write(fresh.client, 'afterwards')
    expect(stored()).toEqual(['afterwards'])
  })

  test('write is told apart from one that cannot store any more', async () => {
    await fresh.client.$executeRawUnsafe('PRAGMA query_only = ON')
    const error: unknown = await write(fresh.client, 'a').catch((reason: unknown) => reason)
    expect(troubleIn(error)).toBe('read-only')
  })
})
