import path from 'node:path'
import { recordAllWaiting } from '../auth/notices-later'
import { checkDatabase } from '../data/check'
import { closeClient } from '../data/current-client'
import { lockFolder } from '../data/folder-lock'
import { pushKeys, secret } from '../data/installation-secret'
import { addressOf, settleEnvironment } from '../env'
import { prepareData, prepareFolder } from './data-folder'
import { build, buildIsFresh } from './fresh-build'
import { keepHouse } from './housekeeping'

const root = path.join(import.meta.dirname, '../..')

const say = (words: string) => process.stdout.write(`${words}\n`)

async function prepareDatabase(databaseFile: string): Promise<void> {
  checkDatabase(databaseFile)
  const { applied, backup } = await prepareData()
  if (backup) say(`The database was copied to ${backup} and then brought up to date: ${applied.join(', ')}.`)
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
  const { dataDir, databaseFile, host, port } = environment
  prepareFolder(dataDir)
  const address = addressOf(environment)
  const unlock = lockFolder(dataDir, { pid: process.pid, since: new Date().toISOString(), address })
  secret(dataDir)
  pushKeys(dataDir)
  await prepareDatabase(databaseFile)
  if (mode === 'production') await prepareBuild()
  const { serve } = await import('./server')
  const running = await serve({ root, host, port, mode })
  const stopKeepingHouse = keepHouse()
  endOn(['SIGTERM', 'SIGINT', 'SIGHUP'], async () => {
    await running.end()
    await stopKeepingHouse()
    await recordAllWaiting()
    await closeClient()
    unlock()
  })
  say(`Charley is ready at ${address}`)
}

start(process.argv.includes('--dev') ? 'development' : 'production').catch(fail)
