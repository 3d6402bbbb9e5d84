import type Database from 'better-sqlite3'
import { openForMigration } from './migration-adapter'
import { everything, readMigrations, readSchema, schemaEngine, type MigrationList } from './schema-engine'
import type { SchemaEngine } from './schema-engine'

/** The database cannot be brought to this version; the message says why and what can be done. Nothing was changed. */
export class MigrationRefused extends Error {
  override readonly name = 'MigrationRefused'
}

/** Which migrations were applied just now, and the copy that was made before; null when there was nothing to copy. */
export type Migrated = { applied: string[]; backup: string | null }

/** Where the migrations and the schema are, and what makes a copy of a database that has something in it. */
export type MigrationSources = {
  migrationsFolder: string
  schemaFile: string
  backUp: (lastMigration: string) => Promise<string>
}

const tablesOf = (connection: Database.Database): string[] =>
  connection
    .prepare("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'")
    .pluck()
    .all()
    .map(String)

/** What has been applied, oldest first; null when the file is new. */
function appliedIn(connection: Database.Database): string[] | null {
  const tables = tablesOf(connection)
  if (tables.length === 0) return null
  if (!tables.includes('_prisma_migrations')) {
    throw new MigrationRefused('The file holds tables, but none of Charley; it is left as it is.')
  }
  return connection
    .prepare(
      'SELECT migration_name FROM _prisma_migrations WHERE rolled_back_at IS NULL ORDER BY started_at, id',
    )
    .pluck()
    .all()
    .map(String)
}

async function refuseStrangeHistory(engine: SchemaEngine, migrationsList: MigrationList): Promise<void> {
  const diagnosis = await engine.diagnoseMigrationHistory({
    migrationsList,
    optInToShadowDatabase: false,
    filters: everything,
  })
  const { history, editedMigrationNames: edited, failedMigrationNames: failed } = diagnosis
  if (history && history.diagnostic !== 'databaseIsBehind') {
    throw new MigrationRefused(
      `The database was made by a newer version of Charley (it knows ${history.unpersistedMigrationNames.join(', ')}). ` +
        'Start that version, or go back to the copy it made in the backups folder before it migrated.',
    )
  }
  if (edited.length > 0) throw new MigrationRefused(`Changed after it was applied: ${edited.join(', ')}.`)
  if (failed.length > 0) throw new MigrationRefused(`Not applied to the end: ${failed.join(', ')}.`)
}

function refuseDangling(connection: Database.Database): void {
  const dangling = connection.pragma('foreign_key_check')
  if (Array.isArray(dangling) && dangling.length > 0) {
    throw new MigrationRefused(`After the migration ${dangling.length} rows would belong to nothing.`)
  }
}

async function applyInside(
  connection: Database.Database,
  engine: SchemaEngine,
  migrationsList: MigrationList,
  backUp: MigrationSources['backUp'],
): Promise<Migrated> {
  const before = appliedIn(connection)
  if (before) await refuseStrangeHistory(engine, migrationsList)
  const pending = migrationsList.migrationDirectories.filter(({ path }) => !before?.includes(path))
  if (pending.length === 0) return { applied: [], backup: null }
  const backup = before ? await backUp(before.at(-1) ?? 'nothing') : null
  const { appliedMigrationNames: applied } = await engine.applyMigrations({
    migrationsList,
    filters: everything,
  })
  refuseDangling(connection)
  return { applied, backup }
}

/**
 * Brings a database file to the newest migration, and makes it when it is not there. Everything happens in one
 * transaction that no other program can write into: after a failure or a crash the database is as it was. A database
 * with something in it is copied first. Throws {@link MigrationRefused} when the file is newer than this version,
 * is not ours, or its applied migrations were changed.
 */
export async function migrate(file: string, sources: MigrationSources): Promise<Migrated> {
  const [schema, migrationsList] = await Promise.all([
    readSchema(sources.schemaFile),
    readMigrations(sources.migrationsFolder),
  ])
  const { connection, factory } = await openForMigration(file)
  try {
    connection.exec('BEGIN IMMEDIATE')
    const engine = await schemaEngine(schema, factory)
    try {
      const migrated = await applyInside(connection, engine, migrationsList, sources.backUp)
      connection.exec('COMMIT')
      return migrated
    } finally {
      engine.free()
    }
  } finally {
    if (connection.inTransaction) connection.exec('ROLLBACK')
    connection.close()
  }
}
