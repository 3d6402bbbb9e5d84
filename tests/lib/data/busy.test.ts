import Database from 'better-sqlite3'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Client } from '@/lib/data/client'
import { troubleIn } from '@/lib/data/trouble'
import { freshDatabase, type FreshDatabase } from '@/tests/support/database'

let fresh: FreshDatabase
beforeEach(async () => {
  fresh = await freshDatabase()
  await fresh.client.wait.count()
})
afterEach(() => fresh.close())

const holder = `
  const [file, milliseconds] = process.argv.slice(1)
  const connection = new (require('better-sqlite3'))(file)
  connection.exec('BEGIN IMMEDIATE')
  process.stdout.write('held')
  setTimeout(() => { connection.exec('COMMIT'); connection.close() }, Number(milliseconds))
`

/** Another program that keeps the write lock; resolves when it has it, with what resolves when it is gone. */
async function holdFor(milliseconds: number): Promise<{ gone: Promise<unknown> }> {
  const child = spawn(process.execPath, ['-e', holder, fresh.file, String(milliseconds)])
  const gone = once(child, 'exit')
  await once(child.stdout, 'data')
  return { gone }
}

const write = (client: Pick<Client, 'wait'>, keyHash: string) =>
  client.wait.create({ data: { keyHash, failures: 1, lastFailureAt: 0n } })

const storedCount = () => {
  const connection = new Database(fresh.file, { readonly: true })
  try {
    return Number(connection.prepare('SELECT count(*) FROM Wait').pluck().get())
  } finally {
    connection.close()
  }
}

describe('another program that holds the database', () => {
  test('for one second is waited for', async () => {
    const { gone } = await holdFor(1000)
    const began = Date.now()
    await write(fresh.client, 'plain')
    await fresh.client.$transaction(async tx => write(tx, 'in a transaction'))
    expect(Date.now() - began).toBeGreaterThan(500)
    await gone
    expect(storedCount()).toBe(2)
  })

  test.each([
    ['a plain write', (client: Client) => write(client, 'refused')],
    ['a transaction', (client: Client) => client.$transaction(async tx => write(tx, 'refused'))],
  ])('for six seconds makes %s busy, and nothing else', async (_, attempt) => {
    const { gone } = await holdFor(6000)
    const began = Date.now()
    const error: unknown = await attempt(fresh.client).catch((reason: unknown) => reason)
    expect(Date.now() - began).toBeGreaterThan(4500)
    expect(troubleIn(error)).toBe('busy')
    await gone
    const names = Array.from({ length: 100 }, (_, index) => `afterwards ${index}`)
    await Promise.all(names.map(name => write(fresh.client, name)))
    expect(storedCount()).toBe(100)
  })

  test('does not keep anybody from reading', async () => {
    const { gone } = await holdFor(1000)
    const began = Date.now()
    expect(await fresh.client.wait.count()).toBe(0)
    expect(Date.now() - began).toBeLessThan(500)
    await gone
  })
})
