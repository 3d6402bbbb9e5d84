import { existsSync } from 'node:fs'
import { chmod, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { aDrink, freshDiary, send, stored } from './diary'
import { hears, holdTransaction, startInVain, startServer } from './server'

let parent: string
let folder: string
beforeEach(async () => {
  parent = await mkdtemp(path.join(tmpdir(), 'charley-start-'))
  folder = path.join(parent, 'data')
})
afterEach(() => rm(parent, { recursive: true }))

const modeOf = async (...parts: string[]) => (await stat(path.join(...parts))).mode & 0o777

describe('the first start', () => {
  test('makes a data folder and everything in it for its owner alone', async () => {
    const server = await startServer(folder)
    expect(await modeOf(folder)).toBe(0o700)
    for (const name of ['secret', 'charley.db', 'charley.db-wal', 'server.lock', 'server.json']) {
      expect({ name, mode: await modeOf(folder, name) }).toEqual({ name, mode: 0o600 })
    }
    expect(await readFile(path.join(folder, 'secret'))).toHaveLength(32)
    expect(await server.end()).toBe(0)
  })

  test('keeps the secret, and closes what somebody opened, at the second', async () => {
    await (await startServer(folder)).end()
    const secret = await readFile(path.join(folder, 'secret'))
    await chmod(folder, 0o755)
    await chmod(path.join(folder, 'secret'), 0o644)
    const server = await startServer(folder)
    expect(await modeOf(folder)).toBe(0o700)
    expect(await modeOf(folder, 'secret')).toBe(0o600)
    expect((await readFile(path.join(folder, 'secret'))).equals(secret)).toBe(true)
    await server.end()
  })
})

describe('a second server', () => {
  test('on the same folder is refused, and the first goes on', async () => {
    const server = await startServer(folder)
    const second = await startInVain({ DATA_DIR: folder })
    expect(second.code).toBe(1)
    expect(second.error).toContain(`process ${server.child.pid}, since 20`)
    expect(second.error).toContain(`at ${server.url}`)
    expect((await fetch(`${server.url}/api/health`)).status).toBe(200)
    await server.end()
  })

  test('starts at once on the folder of one that was killed', async () => {
    await (await startServer(folder)).end('SIGKILL')
    const server = await startServer(folder)
    expect(await server.end()).toBe(0)
  })

  test('on the same port says so', async () => {
    const server = await startServer(folder)
    const port = new URL(server.url).port
    const second = await startInVain({ DATA_DIR: path.join(parent, 'other'), PORT: port })
    expect(second).toMatchObject({ code: 1, output: '' })
    expect(second.error).toContain(`Port ${port} of localhost is used by another program.`)
    await server.end()
  })
})

describe('a start that cannot be', () => {
  test.each([
    ['PORT', 'many', 'PORT: expected a whole number from 1 to 65535'],
    ['DATABASE_URL', 'postgresql://charley@localhost/charley', 'DATABASE_URL: PostgreSQL is not built yet'],
    ['SIGN_UP', 'everybody', 'SIGN_UP: expected first or open'],
  ])(
    'because of %s=%s says its name and what was expected, and makes nothing',
    async (name, value, message) => {
      const { code, error } = await startInVain({ DATA_DIR: folder, [name]: value })
      expect(code).toBe(1)
      expect(error).toContain(message)
      expect(existsSync(folder)).toBe(false)
    },
  )

  test('because the database is none leaves the file as it is', async () => {
    await (await startServer(folder)).end()
    const file = path.join(folder, 'charley.db')
    const text = 'somebody wrote over it '.repeat(1000)
    await writeFile(file, text)
    const { code, error } = await startInVain({ DATA_DIR: folder })
    expect(code).toBe(1)
    expect(error).toContain('is damaged (file is not a database)')
    expect(await readFile(file, 'utf8')).toBe(text)
  })

  test('because the secret is too short says so', async () => {
    await (await startServer(folder)).end()
    await writeFile(path.join(folder, 'secret'), 'short')
    const { code, error } = await startInVain({ DATA_DIR: folder })
    expect(code).toBe(1)
    expect(error).toContain('is not 32 bytes long')
  })
})

test('a server that is told to end answers what is under way and saves it', async () => {
  const diary = await freshDiary()
  const server = await startServer(diary.folder)
  const rollBack = await holdTransaction(server)
  const drinks = Array.from({ length: 20 }, () => aDrink())
  const arrived = hears(server, 'request', drinks.length)
  const answers = drinks.map(drink => send(server.url, diary.token, [drink]))
  await arrived
  const ended = server.end('SIGTERM')
  await rollBack()
  const statuses = (await Promise.all(answers)).map(({ status }) => status)
  expect(statuses).toEqual(drinks.map(() => 200))
  expect(await ended).toBe(0)
  const ids = drinks.map(({ id }) => id).sort()
  expect(stored(diary.file, 'SELECT id FROM Entry ORDER BY id')).toEqual(ids)
  expect(existsSync(path.join(diary.folder, 'server.json'))).toBe(false)
  await diary.close()
})
