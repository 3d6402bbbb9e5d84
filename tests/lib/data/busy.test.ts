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
  const file = process.argv[1]
  const connection = new (require('better-sqlite3'))(file)
  connection.exec('BEGIN IMMEDIATE')
  process.stdout.write('held')
  process.stdin.on('end', () => setTimeout(() => { connection.exec('COMMIT'); connection.close() }, 300)).resume()
`

/** Another program that keeps the write lock until shortly after it is told to let go; resolves when it has it. */
async function hold(): Promise<{ letGo: () => Promise<{ gone: Promise<unknown> }> }> {
  const child = spawn(process.execPath, ['-e', holder, fresh.file])
  const gone = once(child, 'exit')
  await once(child.stdout, 'data')
  return {
    letGo: async () => {
      const told = once(child.stdin, 'finish')
      child.stdin.end()
      await told
      return { gone }
    },
  }
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
  test('for a moment is waited for', async () => {
    const { letGo } = await hold()
    const { gone } = await letGo()
    await write(fresh.client, 'plain')
    await fresh.client.$transaction(async tx => write(tx, 'in a transaction'))
    await gone
    expect(storedCount()).toBe(2)
  })

  test.each([
    ['a plain write', (client: Client) => write(client, 'refused')],
    ['a transaction', (client: Client) => client.$transaction(async tx => write(tx, 'refused'))],
  ])('for too long makes %s busy, and nothing else', async (_, attempt) => {
    const { letGo } = await hold()
    const error: unknown = await attempt(fresh.client).catch((reason: unknown) => reason)
    expect(troubleIn(error)).toBe('busy')
    await (
      await letGo()
    ).gone
    const names = Array.from({ length: 100 }, (_, index) => `afterwards ${index}`)
    await Promise.all(names.map(name => write(fresh.client, name)))
    expect(storedCount()).toBe(100)
  })

  test('does not keep anybody from reading', async () => {
    const { letGo } = await hold()
    expect(await fresh.client.wait.count()).toBe(0)
    await (
      await letGo()
    ).gone
  })
})
