import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readWorker, workerFile } from '@/lib/worker/worker-file'

let root: string

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'charley-worker-'))
})

afterEach(() => rm(root, { recursive: true }))

test('a folder without a build has no worker', async () => {
  expect(await readWorker(root)).toBeNull()
})

test('the worker that was written is the one that is read', async () => {
  await mkdir(path.dirname(workerFile(root)), { recursive: true })
  await writeFile(workerFile(root), 'the worker')
  expect(await readWorker(root)).toBe('the worker')
})

test('a worker that cannot be read is a fault, not a folder without one', async () => {
  await mkdir(workerFile(root), { recursive: true })
  await expect(readWorker(root)).rejects.toThrow('EISDIR')
})
