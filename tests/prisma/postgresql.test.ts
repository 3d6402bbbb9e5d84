import { execFile } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const root = path.join(import.meta.dirname, '../..')
const read = (...parts: string[]) => readFile(path.join(...parts), 'utf8')

let folder: string
let models: string[]
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'charley-postgresql-'))
  await promisify(execFile)(process.execPath, ['--import', 'tsx/esm', 'prisma/postgresql.ts', folder], {
    cwd: root,
  })
  const schema = await read(root, 'prisma/schema.prisma')
  models = [...schema.matchAll(/^model (\w+) \{$/gm)].map(([, name = '']) => name)
}, 120_000)
afterAll(() => rm(folder, { recursive: true, force: true }))

describe('the schema for PostgreSQL', () => {
  test('is the one for SQLite with another provider', async () => {
    const lines = async (file: string) => (await read(file)).split('\n')
    const [ours, theirs] = await Promise.all([
      lines(path.join(root, 'prisma/schema.prisma')),
      lines(path.join(folder, 'schema.prisma')),
    ])
    const other = theirs.filter((line, index) => line !== ours[index]).map(line => line.trim())
    expect(other).toEqual(['output = "client"', 'provider = "postgresql"'])
  })

  test('makes every table, with the key that the model says', async () => {
    expect(models.length).toBeGreaterThan(10)
    const sql = await read(folder, 'tables.sql')
    for (const model of models) expect(sql).toContain(`CREATE TABLE "${model}" (`)
    expect(sql).toContain('CONSTRAINT "Entry_pkey" PRIMARY KEY ("userId","id")')
    expect(sql).not.toMatch(/CURRENT_TIMESTAMP|AUTOINCREMENT/i)
  })

  test('generates a client with every model', async () => {
    const client = await read(folder, 'client/internal/class.ts')
    expect(client).toContain('"activeProvider": "postgresql"')
    const files = await readdir(path.join(folder, 'client/models'))
    expect(files.sort()).toEqual(models.map(model => `${model}.ts`).sort())
  })
})
