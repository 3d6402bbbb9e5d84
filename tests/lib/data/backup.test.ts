import Database from 'better-sqlite3'
import { execFileSync } from 'node:child_process'
import { appendFile, readdir, readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { writeBackup } from '@/lib/data/backup'
import { freshDatabase, type FreshDatabase } from '@/tests/support/database'

let fresh: FreshDatabase
let backups: string
beforeEach(async () => {
  fresh = await freshDatabase()
  backups = path.join(fresh.folder, 'backups')
})
afterEach(() => fresh.close())

const now = new Date('2026-05-19T18:30:00.123Z')
const modeOf = async (file: string) => (await stat(file)).mode & 0o777

describe('a backup', () => {
  test('holds what was saved a moment ago and still stands beside the file', async () => {
    await fresh.client.wait.create({ data: { keyHash: 'just now', failures: 1, lastFailureAt: 0n } })
    const copy = new Database(await writeBackup(fresh.file, backups, 'copy', now), { readonly: true })
    expect(copy.prepare('SELECT keyHash FROM Wait').pluck().all()).toEqual(['just now'])
    copy.close()
  })

  test('is named after its moment, and only its owner may read it', async () => {
    const target = await writeBackup(fresh.file, backups, 'copy', now)
    expect(path.basename(target)).toBe('copy-2026-05-19T18-30-00-123Z.db')
    expect(await modeOf(target)).toBe(0o600)
    expect(await modeOf(`${target}.sha256`)).toBe(0o600)
    expect(await modeOf(backups)).toBe(0o700)
  })

  test('leaves nothing unfinished', async () => {
    const target = path.basename(await writeBackup(fresh.file, backups, 'copy', now))
    expect((await readdir(backups)).sort()).toEqual([target, `${target}.sha256`])
  })

  test('has a sum beside it that tells when a byte has changed', async () => {
    const target = await writeBackup(fresh.file, backups, 'copy', now)
    const check = () =>
      execFileSync('sha256sum', ['--check', '--quiet', `${path.basename(target)}.sha256`], {
        cwd: backups,
        stdio: 'pipe',
      })
    expect(check).not.toThrow()
    await appendFile(target, 'x')
    expect(check).toThrow()
    expect(await readFile(`${target}.sha256`, 'utf8')).toMatch(/^[0-9a-f]{64} {2}copy-.*\.db\n$/)
  })

  test('of a file that is not there throws and leaves nothing', async () => {
    await expect(writeBackup(path.join(fresh.folder, 'none.db'), backups, 'copy', now)).rejects.toThrow()
    expect(await readdir(backups)).toEqual([])
  })
})
