import Database from 'better-sqlite3'
import { open, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { checkDatabase, DamagedDatabase } from '@/lib/data/check'
import { freshDatabase, type FreshDatabase } from '@/tests/support/database'

let fresh: FreshDatabase
beforeEach(async () => {
  fresh = await freshDatabase()
})
afterEach(() => fresh.close())

const write = (sql: string) => {
  const connection = new Database(fresh.file)
  connection.exec(sql)
  connection.close()
}

describe('checking the database', () => {
  test('finds nothing wrong with a sound one, and changes nothing', async () => {
    const before = await readFile(fresh.file)
    expect(() => checkDatabase(fresh.file)).not.toThrow()
    expect((await readFile(fresh.file)).equals(before)).toBe(true)
  })

  test('asks nothing of one that is not there', () => {
    expect(() => checkDatabase(path.join(fresh.folder, 'none.db'))).not.toThrow()
  })

  test('finds pages that were overwritten', async () => {
    write(
      "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n LIMIT 3000) INSERT INTO Wait SELECT 'key' || x, 1, 0 FROM n",
    )
    const handle = await open(fresh.file, 'r+')
    const { size } = await handle.stat()
    await handle.write(Buffer.alloc(4096 * 4, 0xff), 0, 4096 * 4, size - 4096 * 8)
    await handle.close()
    expect(() => checkDatabase(fresh.file)).toThrow(DamagedDatabase)
  })

  test('finds rows that belong to nobody', () => {
    const row = "INSERT INTO Session (secretHash, userId, createdAt, lastSeenAt) VALUES ('s', 'nobody', 0, 0)"
    write(`PRAGMA foreign_keys = OFF; ${row}`)
    expect(() => checkDatabase(fresh.file)).toThrow('1 rows belong to nothing')
  })

  test('says what to do about a file that is no database, and leaves it', async () => {
    const file = path.join(fresh.folder, 'text.db')
    await writeFile(file, 'this is no database, however long it may be '.repeat(50))
    expect(() => checkDatabase(file)).toThrow(/file is not a database.*left as it is.*backups folder/)
    expect(await readFile(file, 'utf8')).toContain('this is no database')
  })
})
