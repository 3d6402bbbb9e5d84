import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, statSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { FolderTaken, lockFolder } from '@/lib/data/folder-lock'

const holder = { pid: process.pid, since: '2026-05-19T18:30:00.000Z', address: 'http://localhost:3000' }

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'charley-lock-'))
})
afterEach(() => rm(folder, { recursive: true }))

const program = `
  import { lockFolder } from '${path.join(import.meta.dirname, '../../../lib/data/folder-lock.ts')}'
  lockFolder(process.argv[2], { pid: process.pid, since: '2026-01-01T00:00:00.000Z', address: 'http://other:1' })
  process.stdout.write('locked')
  setInterval(() => {}, 1000)
`

/** Another server process that has locked the folder. */
async function otherServer(): Promise<ChildProcess> {
  const script = path.join(folder, 'other.mts')
  await writeFile(script, program)
  const root = path.join(import.meta.dirname, '../../..')
  const child = spawn(process.execPath, ['--import', 'tsx/esm', script, folder], { cwd: root })
  await once(child.stdout, 'data')
  return child
}

describe('the lock of a data folder', () => {
  test('refuses a second server in the same process and lets go when it is given up', () => {
    const unlock = lockFolder(folder, holder)
    expect(() => lockFolder(folder, holder)).toThrow(FolderTaken)
    unlock()
    lockFolder(folder, holder)()
  })

  test('given up twice does no harm to the next', () => {
    const unlock = lockFolder(folder, holder)
    unlock()
    const next = lockFolder(folder, holder)
    unlock()
    expect(() => lockFolder(folder, holder)).toThrow(/process \d+, since 2026-05-19T18:30:00.000Z/)
    next()
  })

  test('says who holds it, and is free again after that process was killed', async () => {
    const other = await otherServer()
    expect(() => lockFolder(folder, holder)).toThrow(
      `(process ${other.pid}, since 2026-01-01T00:00:00.000Z, at http://other:1)`,
    )
    other.kill('SIGKILL')
    await once(other, 'exit')
    expect(existsSync(path.join(folder, 'server.json'))).toBe(true)
    lockFolder(folder, holder)()
    expect(existsSync(path.join(folder, 'server.json'))).toBe(false)
  })

  test('left behind with the number of a process that runs is not mistaken for a lock', async () => {
    await writeFile(path.join(folder, 'server.json'), JSON.stringify({ ...holder, pid: process.ppid }))
    await writeFile(path.join(folder, 'server.lock'), '')
    lockFolder(folder, holder)()
  })

  test('can be refused even while nobody has said who holds it', async () => {
    const unlock = lockFolder(folder, holder)
    await rm(path.join(folder, 'server.json'))
    expect(() => lockFolder(folder, holder)).toThrow('it has only just started')
    unlock()
  })

  test('is readable by its owner alone', () => {
    const unlock = lockFolder(folder, holder)
    for (const name of ['server.lock', 'server.json']) {
      expect(statSync(path.join(folder, name)).mode & 0o777).toBe(0o600)
    }
    unlock()
  })
})
