import Database from 'better-sqlite3'
import * as z from 'zod'
import { createOwnItem } from '@/lib/data/change-items'
import { saveEntries } from '@/lib/data/entries'
import { entryKinds, entrySchema } from '@/lib/domain/entry'
import { newId } from '@/lib/domain/id'
import { ownItemSchema } from '@/lib/domain/own-item'
import { wholeEntries, wholeIds, wholeItems } from '@/tests/support/whole-values'
import type { Diary } from '../diary'
import type { Kept } from './case'

/** Fills a diary with an own item and an entry of each kind, with every field they may have. */
export async function filled({ owner }: Diary): Promise<Kept> {
  const items = wholeItems().map(item => ({ ...item, id: String(item.id) }))
  for (const item of items) await createOwnItem(owner, ownItemSchema.parse(item))
  const whole = wholeEntries()
  const entries = entryKinds.map(kind => ({ ...whole[kind], kind, id: String(newId()) }))
  const results = await saveEntries(owner, [
    ...entries.map(entry => entrySchema.parse(entry)),
    entrySchema.parse({
      kind: 'food',
      id: newId(),
      at: '2026-05-19T18:30:00Z',
      timeZone: 'UTC',
      foodId: wholeIds.food,
      grams: 1,
    }),
  ])
  if (results.some(({ status }) => status !== 'created')) throw new Error('the diary is not filled')
  return { entries, items }
}

/** Tables that only count: how much a person sent in an hour, and how often a sign-in failed. Both may grow by an attack. */
const counters = ['Quota', 'Wait']

/** The table of notices follows a while after an allowed request, and after the start. */
const followsByItself = 'Notice'

/** Every row of every table, but for the counters and notices, read over a connection of its own. */
export function everythingIn(file: string): string {
  const connection = new Database(file, { readonly: true })
  try {
    const names = z
      .array(z.string())
      .parse(
        connection.prepare("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name").pluck().all(),
      )
    const rows = names
      .filter(name => !counters.includes(name) && name !== followsByItself)
      .map(name => [name, connection.prepare(`SELECT * FROM "${name}" ORDER BY 1, 2`).all()])
    return JSON.stringify(rows)
  } finally {
    connection.close()
  }
}

/** Calls `run` with each of these, so many at a time. */
export async function inParallel<T>(
  all: readonly T[],
  atOnce: number,
  run: (one: T) => Promise<void>,
): Promise<void> {
  const rest = [...all].values()
  const worker = async () => {
    for (const one of rest) await run(one)
  }
  await Promise.all(Array.from({ length: atOnce }, worker))
}
