import type Database from 'better-sqlite3'
import { createHash } from 'node:crypto'
import * as z from 'zod'
import type { MigrationList } from './schema-engine'

/** The database cannot be brought to this version; the message says why and what can be done. Nothing was changed. */
export class MigrationRefused extends Error {
  override readonly name = 'MigrationRefused'
}

const rowsSchema = z.array(z.object({ name: z.string(), checksum: z.string() }))

/** A migration that was applied to the end, with the SHA-256 of its text. */
export type Applied = z.output<typeof rowsSchema>[number]

const tables = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT GLOB 'sqlite_*'"

const history = `
  SELECT migration_name AS name, checksum FROM _prisma_migrations
  WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL ORDER BY migration_name`

/**
 * What has been applied to the database, oldest first; empty when there is nothing in it. Throws
 * {@link MigrationRefused} when it holds something that is not ours.
 */
export function appliedIn(connection: Database.Database): Applied[] {
  const names = connection.prepare(tables).pluck().all()
  if (names.length === 0) return []
  if (!names.includes('_prisma_migrations')) {
    throw new MigrationRefused('The database file holds tables, but none of Charley. It is left as it is.')
  }
  return rowsSchema.parse(connection.prepare(history).all())
}

const checksumOf = (sql: string) => createHash('sha256').update(sql, 'utf8').digest('hex')

function wanted({ migrationDirectories }: MigrationList): Applied[] {
  return migrationDirectories.map(({ path: name, migrationFile: { content } }) => {
    if (content.tag === 'error') throw new Error(`The migration ${name} cannot be read.`)
    return { name, checksum: checksumOf(content.value) }
  })
}

const quoted = (names: readonly Applied[]) => names.map(({ name }) => name).join(', ')

/**
 * The migrations that are still to be applied. Throws {@link MigrationRefused} when the database knows one that this
 * version does not (it was made by a newer one), or one whose text has changed since.
 */
export function pendingFor(applied: readonly Applied[], list: MigrationList): string[] {
  const known = new Map(wanted(list).map(({ name, checksum }) => [name, checksum]))
  const newer = applied.filter(({ name }) => !known.has(name))
  if (newer.length > 0) {
    throw new MigrationRefused(
      `The database was made by a newer version of Charley: it knows ${quoted(newer)}. It is left as it is. ` +
        'Start that version, or put the copy it made in the backups folder before it migrated in its place.',
    )
  }
  const changed = applied.filter(({ name, checksum }) => known.get(name) !== checksum)
  if (changed.length > 0) throw new MigrationRefused(`Changed after it was applied: ${quoted(changed)}.`)
  const done = new Set(applied.map(({ name }) => name))
  return [...known.keys()].filter(name => !done.has(name))
}
