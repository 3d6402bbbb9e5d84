import { chmodSync, mkdirSync } from 'node:fs'
import path from 'node:path'
import { writeBackup } from '../data/backup'
import { migrate, type Migrated } from '../data/migrate'
import { env } from '../env'

const root = path.join(import.meta.dirname, '../..')

/** Makes the data folder when it is missing. It and everything in it are for the person who runs the server alone. */
export function prepareFolder(dataDir: string): void {
  process.umask(0o077)
  mkdirSync(dataDir, { recursive: true, mode: 0o700 })
  chmodSync(dataDir, 0o700)
}

/** Makes the data folder and the database when they are missing, and brings the database to this version. */
export async function prepareData(): Promise<Migrated> {
  const { dataDir, databaseFile } = env()
  prepareFolder(dataDir)
  const migrated = await migrate(databaseFile, {
    migrationsFolder: path.join(root, 'prisma/migrations'),
    schemaFile: path.join(root, 'prisma/schema.prisma'),
    backUp: last => writeBackup(databaseFile, path.join(dataDir, 'backups'), `after-${last}`, new Date()),
  })
  chmodSync(databaseFile, 0o600)
  return migrated
}
