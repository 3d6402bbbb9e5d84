import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { printOfSources } from '@/lib/commands/build-print'
import { buildIsFresh } from '@/lib/commands/fresh-build'

let root: string
beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'charley-print-'))
  await write('app/page.tsx', 'page')
  await write('lib/domain/id.ts', 'id')
  await write('package-lock.json', 'lock')
})
afterEach(() => rm(root, { recursive: true }))

async function write(file: string, text: string): Promise<void> {
  await mkdir(path.dirname(path.join(root, file)), { recursive: true })
  await writeFile(path.join(root, file), text)
}

describe('the fingerprint of the sources', () => {
  test('stays the same while nothing changes', async () => {
    expect(await printOfSources(root)).toBe(await printOfSources(root))
  })

  test.each([
    ['a changed page', () => write('app/page.tsx', 'other')],
    ['a new file deep in a folder', () => write('app/a/b/c.css', '')],
    ['a file that is gone', () => rm(path.join(root, 'lib/domain/id.ts'))],
    [
      'a file under another name',
      () => rename(path.join(root, 'app/page.tsx'), path.join(root, 'app/other.tsx')),
    ],
    ['another package', () => write('package-lock.json', 'other')],
    ['another setting of the build', () => write('next.config.mjs', 'setting')],
    ['another schema', () => write('prisma/schema.prisma', 'model')],
  ])('is another one after %s', async (_, change) => {
    const before = await printOfSources(root)
    await change()
    expect(await printOfSources(root)).not.toBe(before)
  })

  test.each([
    'lib/data/generated/client.ts',
    'lib/commands/scan.ts',
    'tests/a.test.ts',
    'data/charley.db',
    'README.md',
  ])('does not mind %s', async file => {
    const before = await printOfSources(root)
    await write(file, 'anything')
    expect(await printOfSources(root)).toBe(before)
  })
})

describe('a build', () => {
  test('is fresh while its note says what the sources are', async () => {
    expect(await buildIsFresh(root)).toBe(false)
    await write('.next/charley-sources', await printOfSources(root))
    expect(await buildIsFresh(root)).toBe(true)
    await write('app/page.tsx', 'other')
    expect(await buildIsFresh(root)).toBe(false)
  })
})
