import { createHash, randomUUID } from 'node:crypto'
import { copyFile, mkdir, mkdtemp, rename, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { forgetWaiting, holdNotices } from '@/lib/auth/notices-later'
import { openClient, type Client } from '@/lib/data/client'
import { setClient } from '@/lib/data/current-client'
import { migrate } from '@/lib/data/migrate'
import { readMigrations } from '@/lib/data/schema-engine'

const root = path.join(import.meta.dirname, '../..')

/** Where the migrations and the schema of this checkout are. Nothing in a test is worth a copy. */
export const sources = {
  migrationsFolder: path.join(root, 'prisma/migrations'),
  schemaFile: path.join(root, 'prisma/schema.prisma'),
  backUp: async (): Promise<string> => {
    throw new Error('nothing to copy was expected')
  },
}

const exists = (file: string) =>
  stat(file).then(
    () => true,
    () => false,
  )

/** A migrated, empty database, made once for each set of migrations and kept between runs. */
async function migratedBase(): Promise<string> {
  const { migrationDirectories } = await readMigrations(sources.migrationsFolder)
  const print = createHash('sha256').update(JSON.stringify(migrationDirectories)).digest('hex')
  const base = path.join(tmpdir(), `charley-test-base-${print.slice(0, 16)}.db`)
  if (await exists(base)) return base
  const mine = `${base}.${randomUUID()}`
  await migrate(mine, sources)
  await rename(mine, base)
  return base
}

export type FreshDatabase = {
  client: Client
  /** Folder of the file, as `DATA_DIR` would name it. */
  folder: string
  file: string
  /** Closes the client and deletes the folder. */
  close: () => Promise<void>
}

/**
 * A database of its own for a test: a real file, copied from a migrated base. Until it is closed its client is the one
 * that `lib/data` uses. Call it in `beforeEach` and `close` in `afterEach`.
 */
export async function freshDatabase(): Promise<FreshDatabase> {
  const folder = await mkdtemp(path.join(tmpdir(), 'charley-test-'))
  const file = path.join(folder, 'charley.db')
  await mkdir(folder, { recursive: true })
  await copyFile(await migratedBase(), file)
  holdNotices()
  const client = openClient(file)
  const before = setClient(client)
  return {
    client,
    folder,
    file,
    async close() {
      await forgetWaiting()
      setClient(before)
      await client.$disconnect()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
