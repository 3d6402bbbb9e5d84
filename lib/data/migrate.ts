import Database from 'better-sqlite3'
import { existsSync } from 'node:fs'
import { openForMigration, type MigrationConnection } from './migration-adapter'
import { appliedIn, MigrationRefused, pendingFor } from './migration-history'
import { everything, readMigrations, readSchema, schemaEngine } from './schema-engine'
import type { MigrationList, SchemaText } from './schema-engine'

/** Which migrations were applied just now, and the copy that was made before; null when there was nothing to copy. */
export type Migrated = { applied: string[]; backup: string | null }

/** Where the migrations and the schema are, and what makes a copy of a database that has something in it. */
export type MigrationSources = {
  migrationsFolder: string
  schemaFile: string
  backUp: (lastMigration: string) => Promise<string>
}

/** Looks without changing a byte, so that a file that is refused stays as it is. */
function isCurrent(file: string, list: MigrationList): boolean {
  if (!existsSync(file)) return false
  const connection = new Database(file, { readonly: true })
  try {
    return pendingFor(appliedIn(connection), list).length === 0
  } finally {
    connection.close()
  }
}

function refuseDangling(connection: Database.Database): void {
  const dangling = connection.prepare('PRAGMA foreign_key_check').all()
  if (dangling.length > 0) {
    throw new MigrationRefused(`After the migration ${dangling.length} rows would belong to nothing.`)
  }
}

async function runEngine(
  { connection, factory }: MigrationConnection,
  schema: SchemaText,
  migrationsList: MigrationList,
): Promise<string[]> {
  const engine = await schemaEngine(schema, factory)
  try {
    const { appliedMigrationNames } = await engine.applyMigrations({ migrationsList, filters: everything })
    refuseDangling(connection)
    return appliedMigrationNames
  } finally {
    engine.free()
  }
}

/**
 * Brings a database file to the newest migration, and makes it when it is not there. Everything happens in one
 * transaction that no other program can write into: after a failure or a crash the database is as it was. A database
 * with something in it is copied first. Throws {@link MigrationRefused} when the file is newer than this version,
 * is not ours, or its applied migrations were changed.
 */
export async function migrate(file: string, sources: MigrationSources): Promise<Migrated> {
  const list = await readMigrations(sources.migrationsFolder)
  if (isCurrent(file, list)) return { applied: [], backup: null }
  const opened = await openForMigration(file)
  const { connection } = opened
  try {
    connection.exec('BEGIN IMMEDIATE')
    const before = appliedIn(connection)
    if (pendingFor(before, list).length === 0) return { applied: [], backup: null }
    const last = before.at(-1)
    const backup = last ? await sources.backUp(last.name) : null
    const applied = await runEngine(opened, await readSchema(sources.schemaFile), list)
    connection.exec('COMMIT')
    return { applied, backup }
  } finally {
    if (connection.inTransaction) connection.exec('ROLLBACK')
    connection.close()
  }
}
