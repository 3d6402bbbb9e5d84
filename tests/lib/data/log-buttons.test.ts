import { afterEach, beforeEach, expect, it } from 'vitest'
import { listEntries } from '@/lib/data/entries'
import { createButton, findOwnButton, keepPress, listButtons, removeButton } from '@/lib/data/log-buttons'
import type { UserId } from '@/lib/data/user-id'
import { newId } from '@/lib/domain/id'
import { localDateSchema } from '@/lib/domain/time/local-date'
import { freshDatabase, type FreshDatabase } from '@/tests/support/database'
import { aPerson } from '@/tests/support/a-person'

let fresh: FreshDatabase
let owner: UserId
let stranger: UserId
let id: string

beforeEach(async () => {
  fresh = await freshDatabase()
  owner = await aPerson()
  stranger = await aPerson()
  id = (await createButton(owner, { logs: 'no-cramps' }, 1))?.id ?? ''
})

afterEach(() => fresh.close())

const on = localDateSchema.parse('2026-05-19')

const press = (who: UserId, now: number, limit = 10) => {
  const entry = { kind: 'day-closed' as const, id: newId(), on, cramps: 'none' as const }
  const taking = { name: 'presses', amount: 1, limit, perSeconds: 60, now }
  return keepPress(who, { buttonId: id, entry, now, hasKey: false }, taking)
}

const count = async (who: UserId) => (await listEntries(who, { limit: 50 })).entries.length

it('a stranger who knows the id of a button sees nothing, takes nothing away and presses nothing', async () => {
  const before = await listButtons(owner)
  expect(before).toHaveLength(1)
  expect(await listButtons(stranger)).toEqual([])
  expect(await findOwnButton(stranger, id)).toBeNull()
  expect(await removeButton(stranger, id)).toBe(false)
  await press(stranger, 100_000)
  expect([await count(owner), await count(stranger)]).toEqual([0, 0])
  expect(await listButtons(owner)).toEqual(before)
  expect(await findOwnButton(owner, id)).toEqual(before[0])
})

it('a press without room in the limit keeps nothing and is not noted, so that the next one counts', async () => {
  await press(owner, 60_000, 1)
  expect(await press(owner, 75_000, 1)).toEqual({ ok: false, retryAfterSeconds: 45 })
  expect(await listButtons(owner)).toMatchObject([{ lastPressedAt: 60_000 }])
  expect(await press(owner, 120_000, 1)).toEqual({ ok: true })
  expect(await listButtons(owner)).toMatchObject([{ lastPressedAt: 120_000 }])
})

it('a button that was taken away while it was pressed keeps nothing', async () => {
  await removeButton(owner, id)
  await press(owner, 60_000)
  expect(await count(owner)).toBe(0)
})
