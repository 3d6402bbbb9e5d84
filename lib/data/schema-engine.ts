import {
  bindMigrationAwareSqlAdapterFactory,
  type SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils'
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg'
import type {
  DiffTarget,
  MigrationList,
  SchemaEngine,
  SchemaFilter,
} from '@prisma/schema-engine-wasm/schema_engine_bg'
import { readdir, readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'

export type { MigrationList }

/** A Prisma schema: the name of its file and its text. */
export type SchemaText = { path: string; content: string }

/** Nothing in the database belongs to anybody else. */
export const everything: SchemaFilter = { externalTables: [], externalEnums: [] }

let started: Promise<void> | null = null

/** The package is made for bundlers, which load the WebAssembly by themselves; Node is told how. */
async function start(): Promise<void> {
  const script = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg')
  const bytes = await readFile(path.join(path.dirname(script), 'schema_engine_bg.wasm'))
  const imports = { './schema_engine_bg.js': { ...bindings } }
  const { instance } = await WebAssembly.instantiate(bytes, imports)
  bindings.__wbg_set_wasm(instance.exports)
  const begin = instance.exports.__wbindgen_start
  if (typeof begin === 'function') Reflect.apply(begin, null, [])
}

/**
 * Prisma's schema engine, the one its command line runs as a native program, in WebAssembly on a driver adapter.
 * The caller frees it.
 */
export async function schemaEngine(
  schema: SchemaText,
  factory: SqlMigrationAwareDriverAdapterFactory,
): Promise<SchemaEngine> {
  await (started ??= start())
  const log = () => {}
  return bindings.SchemaEngine.new(
    { datamodels: [[schema.path, schema.content]] },
    log,
    bindMigrationAwareSqlAdapterFactory(factory),
  )
}

/** The SQL that turns one state into the other; blank or a comment when they are equal. */
export async function difference(engine: SchemaEngine, from: DiffTarget, to: DiffTarget): Promise<string> {
  const { stdout } = await engine.diff({ from, to, script: true, exitCode: null, filters: everything })
  return stdout ?? ''
}

/** Whether a difference holds no statement at all. */
export const isEmpty = (sql: string): boolean => sql.replace(/^--.*$/gm, '').trim() === ''

/** Reads the schema file. */
export const readSchema = async (file: string): Promise<SchemaText> => ({
  path: path.basename(file),
  content: await readFile(file, 'utf8'),
})

/** Reads every migration of a folder, oldest first. */
export async function readMigrations(folder: string): Promise<MigrationList> {
  const found = await readdir(folder, { withFileTypes: true })
  const names = found.filter(entry => entry.isDirectory()).map(entry => entry.name)
  const migrationDirectories = await Promise.all(
    names.sort().map(async name => ({
      path: name,
      migrationFile: {
        path: 'migration.sql',
        content: {
          tag: 'ok' as const,
          value: await readFile(path.join(folder, name, 'migration.sql'), 'utf8'),
        },
      },
    })),
  )
  const lock = found.some(entry => entry.name === 'migration_lock.toml')
    ? await readFile(path.join(folder, 'migration_lock.toml'), 'utf8')
    : null
  return {
    baseDir: folder,
    lockfile: { path: 'migration_lock.toml', content: lock },
    shadowDbInitScript: '',
    migrationDirectories,
  }
}
