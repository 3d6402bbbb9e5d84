import { chmodSync, mkdirSync } from 'node:fs'
import path from 'node:path'
import { writeBackup } from '../data/backup'
import { closeClient } from '../data/current-client'
import { checkDatabase } from '../data/check'
import { lockFolder } from '../data/folder-lock'
import { secret } from '../data/installation-secret'
import { migrate } from '../data/migrate'
import { addressOf, settleEnvironment, type Environment } from '../env'
import { build, buildIsFresh } from './fresh-build'

const root = path.join(import.meta.dirname, '../..')

const say = (words: string) => process.stdout.write(`${words}\n`)

/** The folder and everything in it are for the person who runs the server alone. */
function prepareFolder(dataDir: string): void {
  process.umask(0o077)
  mkdirSync(dataDir, { recursive: true, mode: 0o700 })
  chmodSync(dataDir, 0o700)
}

async function prepareDatabase({ databaseFile, dataDir }: Environment): Promise<void> {
  checkDatabase(databaseFile)
  const { applied, backup } = await migrate(databaseFile, {
    migrationsFolder: path.join(root, 'prisma/migrations'),
    schemaFile: path.join(root, 'prisma/schema.prisma'),
    backUp: last => writeBackup(databaseFile, path.join(dataDir, 'backups'), `after-${last}`, new Date()),
  })
  if (backup) say(`The database was copied to ${backup} and then brought up to date: ${applied.join(', ')}.`)
  chmodSync(databaseFile, 0o600)
}

async function prepareBuild(): Promise<void> {
  if (await buildIsFresh(root)) return
  say('Building Charley. This takes a minute or two, and only after a change.')
  await build(root)
}

/** Ends the server once, on the first signal. */
function endOn(signals: readonly NodeJS.Signals[], end: () => Promise<void>): void {
  let ending: Promise<void> | null = null
  for (const signal of signals) {
    process.on(signal, () => {
      ending ??= end().then(
        () => process.exit(0),
        (error: unknown) => fail(error),
      )
    })
  }
}

function fail(error: unknown): never {
  process.stderr.write(`Charley did not start.\n${error instanceof Error ? error.message : String(error)}\n`)
  process.exit(1)
}

async function start(mode: 'production' | 'development'): Promise<void> {
  const environment = settleEnvironment(mode)
  const { dataDir, host, port } = environment
  prepareFolder(dataDir)
  const address = addressOf(environment)
  const unlock = lockFolder(dataDir, { pid: process.pid, since: new Date().toISOString(), address })
  secret(dataDir)
  await prepareDatabase(environment)
  if (mode === 'production') await prepareBuild()
  const { serve } = await import('./server')
  const running = await serve({ root, host, port, mode })
  endOn(['SIGTERM', 'SIGINT', 'SIGHUP'], async () => {
    await running.end()
    await closeClient()
    unlock()
  })
  say(`Charley is ready at ${address}`)
}

start(process.argv.includes('--dev') ? 'development' : 'production').catch(fail)
