import { execFile } from 'node:child_process'
import { chmod, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { pushKeys, secret } from '@/lib/data/installation-secret'

const root = path.join(import.meta.dirname, '../../..')

let parent: string
let folder: string
beforeEach(async () => {
  parent = await mkdtemp(path.join(tmpdir(), 'charley-secret-'))
  folder = path.join(parent, 'data')
})
afterEach(() => rm(parent, { recursive: true }))

const modeOf = async (file: string) => (await stat(file)).mode & 0o777

describe('the secret of an installation', () => {
  test('is made once: 32 bytes, for its owner alone, in a folder for its owner alone', async () => {
    const made = secret(folder)
    expect(made).toHaveLength(32)
    expect(await modeOf(folder)).toBe(0o700)
    expect(await modeOf(path.join(folder, 'secret'))).toBe(0o600)
    expect(await readdir(folder)).toEqual(['secret'])
    expect(secret(folder).equals(made)).toBe(true)
  })

  test('is another one for another installation', () => {
    expect(secret(folder).equals(secret(path.join(parent, 'other')))).toBe(false)
  })

  test('is hidden again when somebody made it readable', async () => {
    secret(folder)
    await chmod(path.join(folder, 'secret'), 0o644)
    secret(folder)
    expect(await modeOf(path.join(folder, 'secret'))).toBe(0o600)
  })

  test.each([0, 31, 33])('of %i bytes is refused and stays as it is', async length => {
    secret(folder)
    await writeFile(path.join(folder, 'secret'), 'x'.repeat(length))
    expect(() => secret(folder)).toThrow('is not 32 bytes long')
    expect(await readFile(path.join(folder, 'secret'))).toHaveLength(length)
  })

  test('is the same for two programs that make it at once', async () => {
    const script = path.join(parent, 'both.mts')
    const library = path.join(root, 'lib/data/installation-secret.ts')
    const program = `import { secret } from '${library}'; console.log(secret(process.argv[2]).toString('hex'))`
    await writeFile(script, program)
    const start = () =>
      promisify(execFile)(process.execPath, ['--import', 'tsx/esm', script, folder], { cwd: root })
    const both = await Promise.all([start(), start()])
    expect(new Set(both.map(({ stdout }) => stdout)).size).toBe(1)
  })
})

describe('the push keys of an installation', () => {
  test('are made once, and are a point of the curve and its scalar', async () => {
    const made = pushKeys(folder)
    expect(Buffer.from(made.privateKey, 'base64url')).toHaveLength(32)
    const point = Buffer.from(made.publicKey, 'base64url')
    expect([point.length, point[0]]).toEqual([65, 4])
    expect(pushKeys(folder)).toEqual(made)
    expect(await modeOf(path.join(folder, 'push-secret'))).toBe(0o600)
    expect(pushKeys(path.join(parent, 'other'))).not.toEqual(made)
  })

  test('are refused when their file holds something else', async () => {
    pushKeys(folder)
    await writeFile(path.join(folder, 'push-secret'), 'short')
    expect(() => pushKeys(folder)).toThrow('is not 32 bytes long')
  })
})
