import type { SqlDriverAdapter, SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils'
import { execFileSync } from 'node:child_process'
import { mkdir, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import { difference, readSchema, schemaEngine, type SchemaText } from '../lib/data/schema-engine'

// Prisma fixes one provider in a schema. The one for PostgreSQL is derived from the only one that is written by hand:
// npx tsx prisma/postgresql.ts FOLDER writes schema.prisma, the client generated from it, and tables.sql.

const root = path.join(import.meta.dirname, '..')

function replaceOnce(text: string, what: RegExp, by: string): string {
  const found = text.match(new RegExp(what, 'g'))?.length ?? 0
  if (found !== 1) throw new Error(`${String(what)} stands ${found} times in schema.prisma instead of once.`)
  return text.replace(what, by)
}

function derive({ path: file, content }: SchemaText): SchemaText {
  const other = replaceOnce(content, /provider\s*=\s*"sqlite"/, 'provider = "postgresql"')
  return { path: file, content: replaceOnce(other, /output\s*=\s*"[^"]*"/, 'output = "client"') }
}

/** Answers the one question the engine asks before it compares two schemas, so that no server has to run. */
const nobody: SqlDriverAdapter = {
  provider: 'postgres',
  adapterName: 'none',
  queryRaw: async () => ({ columnNames: [], columnTypes: [], rows: [] }),
  executeRaw: async () => 0,
  executeScript: async () => undefined,
  startTransaction: async () => {
    throw new Error('There is no server to begin a transaction on.')
  },
  getConnectionInfo: () => ({ schemaName: 'public', supportsRelationJoins: true }),
  dispose: async () => undefined,
}

const noServer: SqlMigrationAwareDriverAdapterFactory = {
  provider: nobody.provider,
  adapterName: nobody.adapterName,
  connect: async () => nobody,
  connectToShadowDb: async () => nobody,
}

async function tablesOf(schema: SchemaText): Promise<string> {
  const engine = await schemaEngine(schema, noServer)
  try {
    return await difference(engine, { tag: 'empty' }, { tag: 'schemaDatamodel', files: [schema] })
  } finally {
    engine.free()
  }
}

function generate(schemaFile: string): void {
  const program = createRequire(import.meta.url).resolve('prisma/build/index.js')
  const words = [program, 'generate', '--no-hints', '--schema', schemaFile]
  execFileSync(process.execPath, words, { cwd: root, stdio: ['ignore', 2, 2] })
}

const folder = process.argv[2]
if (!folder) {
  console.error('Say where to: npx tsx prisma/postgresql.ts FOLDER')
  process.exit(2)
}
const schema = derive(await readSchema(path.join(import.meta.dirname, 'schema.prisma')))
const schemaFile = path.resolve(folder, 'schema.prisma')
await mkdir(path.dirname(schemaFile), { recursive: true })
await writeFile(schemaFile, schema.content)
await writeFile(path.resolve(folder, 'tables.sql'), await tablesOf(schema))
generate(schemaFile)
