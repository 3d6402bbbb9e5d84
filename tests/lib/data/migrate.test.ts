import Database from 'better-sqlite3'
import { execFile } from 'node:child_process'
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { writeBackup } from '@/lib/data/backup'
import { migrate } from '@/lib/data/migrate'
import { openForMigration } from '@/lib/data/migration-adapter'
import { difference, isEmpty, readMigrations, readSchema, schemaEngine } from '@/lib/data/schema-engine'
import { sources } from '@/tests/support/database'

const root = path.join(import.meta.dirname, '../../..')

let folder: string
let file: string
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'charley-migrate-'))
  file = path.join(folder, 'charley.db')
  await cp(sources.migrationsFolder, path.join(folder, 'migrations'), { recursive: true })
})
afterEach(() => rm(folder, { recursive: true }))

const own = () => ({ ...sources, migrationsFolder: path.join(folder, 'migrations') })

async function addMigration(name: string, sql: string): Promise<void> {
  await mkdir(path.join(folder, 'migrations', name))
  await writeFile(path.join(folder, 'migrations', name, 'migration.sql'), sql)
}

function ask(sql: string): unknown[] {
  const connection = new Database(file)
  try {
    const statement = connection.prepare(sql)
    return statement.reader ? statement.pluck().all() : [statement.run().changes]
  } finally {
    connection.close()
  }
}

const someone = "INSERT INTO User (id, email, passwordHash, createdAt) VALUES ('a', 'a@example.org', 'x', 0)"

describe('the migrations', () => {
  test('lead exactly to the schema', async () => {
    const schema = await readSchema(sources.schemaFile)
    const { connection, factory } = await openForMigration(':memory:')
    const engine = await schemaEngine(schema, factory)
    const migrations = { tag: 'migrations' as const, ...(await readMigrations(sources.migrationsFolder)) }
    const sql = await difference(engine, migrations, { tag: 'schemaDatamodel', files: [schema] })
    engine.free()
    connection.close()
    expect(isEmpty(sql), sql).toBe(true)
  })

  test('write no moment by themselves, which SQLite would write in a form of its own', async () => {
    const { migrationDirectories } = await readMigrations(sources.migrationsFolder)
    for (const { migrationFile } of migrationDirectories) {
      expect(JSON.stringify(migrationFile)).not.toMatch(/CURRENT_TIMESTAMP/i)
    }
  })
})

describe('migrating', () => {
  test('makes a new database, without a copy of nothing', async () => {
    const { applied, backup } = await migrate(file, own())
    expect(applied.length).toBeGreaterThan(0)
    expect(backup).toBeNull()
    expect(ask('SELECT count(*) FROM User')).toEqual([0])
  })

  test('a second time does nothing', async () => {
    await migrate(file, own())
    const before = await readFile(file)
    expect(await migrate(file, own())).toEqual({ applied: [], backup: null })
    expect((await readFile(file)).equals(before)).toBe(true)
  })

  test('copies a database with something in it before anything is changed', async () => {
    await migrate(file, own())
    await addMigration('29990101000000_more', 'ALTER TABLE "User" ADD COLUMN "colour" TEXT;')
    const columns: unknown[] = []
    const backUp = async (last: string) => {
      columns.push(...ask("SELECT name FROM pragma_table_info('User')"))
      return writeBackup(file, path.join(folder, 'backups'), `after-${last}`, new Date(0))
    }
    const { applied, backup } = await migrate(file, { ...own(), backUp })
    expect(applied).toEqual(['29990101000000_more'])
    expect(backup).toMatch(/after-\d{14}.*-1970-01-01T00-00-00-000Z\.db$/)
    expect(columns).toContain('email')
    expect(columns).not.toContain('colour')
    expect(ask("SELECT name FROM pragma_table_info('User')")).toContain('colour')
  })

  test('changes nothing when the copy cannot be made', async () => {
    await migrate(file, own())
    await addMigration('29990101000000_more', 'ALTER TABLE "User" ADD COLUMN "colour" TEXT;')
    await expect(migrate(file, own())).rejects.toThrow('nothing to copy was expected')
    expect(ask("SELECT name FROM pragma_table_info('User')")).not.toContain('colour')
  })

  test('is all or nothing: the second of two statements fails, the first is taken back', async () => {
    await migrate(file, own())
    await addMigration('29990101000000_a', 'CREATE TABLE "A" ("x" TEXT);')
    await addMigration('29990101000001_b', 'CREATE TABLE "B" ("x" TEXT);\nINSERT INTO "Nowhere" VALUES (1);')
    await expect(migrate(file, { ...own(), backUp: async () => 'copy' })).rejects.toThrow(/Nowhere/)
    expect(ask("SELECT name FROM sqlite_master WHERE name IN ('A', 'B')")).toEqual([])
    expect(ask("SELECT count(*) FROM _prisma_migrations WHERE migration_name LIKE '2999%'")).toEqual([0])
    await writeFile(
      path.join(folder, 'migrations/29990101000001_b/migration.sql'),
      'CREATE TABLE "B" ("x" TEXT);',
    )
    const { applied } = await migrate(file, { ...own(), backUp: async () => 'copy' })
    expect(applied).toEqual(['29990101000000_a', '29990101000001_b'])
  })

  test('may rebuild a table without losing what hangs on its rows', async () => {
    await migrate(file, own())
    ask(someone)
    ask("INSERT INTO Session (secretHash, userId, createdAt, lastSeenAt) VALUES ('s', 'a', 0, 0)")
    const rebuild = [
      'CREATE TABLE "new_User" ("id" TEXT NOT NULL PRIMARY KEY, "email" TEXT NOT NULL, "name" TEXT,',
      '"passwordHash" TEXT NOT NULL, "createdAt" BIGINT NOT NULL);',
      'INSERT INTO "new_User" SELECT "id", "email", "name", "passwordHash", "createdAt" FROM "User";',
      'DROP TABLE "User"; ALTER TABLE "new_User" RENAME TO "User";',
    ]
    await addMigration('29990101000000_rebuild', rebuild.join('\n'))
    await migrate(file, { ...own(), backUp: async () => 'copy' })
    expect(ask('SELECT userId FROM Session')).toEqual(['a'])
  })

  test('refuses to leave rows behind that belong to nothing', async () => {
    await migrate(file, own())
    ask(someone)
    ask("INSERT INTO Session (secretHash, userId, createdAt, lastSeenAt) VALUES ('s', 'a', 0, 0)")
    await addMigration('29990101000000_drop', 'DELETE FROM "User";')
    const attempt = migrate(file, { ...own(), backUp: async () => 'copy' })
    await expect(attempt).rejects.toThrow('1 rows would belong to nothing')
    expect(ask('SELECT count(*) FROM User')).toEqual([1])
  })

  test('by two processes at once: exactly one applies', async () => {
    const script = path.join(folder, 'both.mts')
    const libraries = path.join(import.meta.dirname, '../../../lib/data/migrate.ts')
    const program = `
      import { migrate } from '${libraries}'
      const { applied } = await migrate(process.argv[2], JSON.parse(process.argv[3]))
      console.log(applied.length)`
    await writeFile(script, program)
    const words = ['--import', 'tsx/esm', script, file, JSON.stringify(own())]
    const start = () => promisify(execFile)(process.execPath, words, { cwd: root })
    const both = await Promise.all([start(), start()])
    const { length } = (await readMigrations(sources.migrationsFolder)).migrationDirectories
    expect(both.map(({ stdout }) => Number(stdout)).sort((a, b) => a - b)).toEqual([0, length])
  })
})

describe('refuses and leaves as it is', () => {
  test('a database made by a newer version', async () => {
    await addMigration('29990101000000_newer', 'CREATE TABLE "Newer" ("x" TEXT);')
    await migrate(file, own())
    const before = await readFile(file)
    await expect(migrate(file, sources)).rejects.toThrow(
      /newer version of Charley: it knows 29990101000000_newer/,
    )
    expect((await readFile(file)).equals(before)).toBe(true)
  })

  test('a database whose migration was changed afterwards', async () => {
    await addMigration('29990101000000_edited', 'CREATE TABLE "Edited" ("x" TEXT);')
    await migrate(file, own())
    await writeFile(path.join(folder, 'migrations/29990101000000_edited/migration.sql'), 'SELECT 1;')
    await expect(migrate(file, own())).rejects.toThrow('Changed after it was applied: 29990101000000_edited')
  })

  test('a database of somebody else', async () => {
    ask('CREATE TABLE theirs (x TEXT)')
    const before = await readFile(file)
    await expect(migrate(file, own())).rejects.toThrow('none of Charley')
    expect((await readFile(file)).equals(before)).toBe(true)
  })
})
