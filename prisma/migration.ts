import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { openForMigration } from '../lib/data/migration-adapter'
import { difference, isEmpty, readMigrations, readSchema, schemaEngine } from '../lib/data/schema-engine'

const folder = path.join(import.meta.dirname, 'migrations')

/** Writes the SQL that leads from the migrations that are there to the schema; null when they are equal. */
async function writeMigration(name: string): Promise<string | null> {
  const schema = await readSchema(path.join(import.meta.dirname, 'schema.prisma'))
  const migrations = await readMigrations(folder)
  const { connection, factory } = await openForMigration(':memory:')
  const engine = await schemaEngine(schema, factory)
  try {
    const target = { tag: 'schemaDatamodel' as const, files: [schema] }
    const sql = await difference(engine, { tag: 'migrations', ...migrations }, target)
    if (isEmpty(sql)) return null
    const stamp = new Date().toISOString().replaceAll(/\D/g, '').slice(0, 14)
    const file = path.join(folder, `${stamp}_${name}`, 'migration.sql')
    await mkdir(path.dirname(file), { recursive: true })
    await writeFile(file, sql)
    return file
  } finally {
    engine.free()
    connection.close()
  }
}

const name = process.argv[2] ?? ''
if (!/^[a-z0-9]+([-_][a-z0-9]+)*$/.test(name)) {
  console.error('Name the migration: npm run migration -- short-name')
  process.exit(2)
}
console.log((await writeMigration(name)) ?? 'The migrations already lead to the schema.')
