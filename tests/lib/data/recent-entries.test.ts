import { afterEach, beforeEach, expect, it } from 'vitest'
import { removeEntry, saveEntries } from '@/lib/data/entries'
import { recentEntries } from '@/lib/data/recent-entries'
import { entrySchema } from '@/lib/domain/entry'
import { newId } from '@/lib/domain/id'
import { freshDatabase, type FreshDatabase } from '@/tests/support/database'
import { aPerson } from '@/tests/support/a-person'

let fresh: FreshDatabase

beforeEach(async () => {
  fresh = await freshDatabase()
})

afterEach(() => fresh.close())

const at = (hour: number, kind: 'fluid' | 'routine' | 'measurement') =>
  entrySchema.parse({
    kind,
    id: newId(),
    at: `2026-05-19T0${hour}:00:00Z`,
    timeZone: 'UTC',
    ...(kind === 'fluid' && { beverageId: 'FNDDS-94000100', volumeMl: 250 }),
    ...(kind === 'routine' && { measure: 'stretch' }),
    ...(kind === 'measurement' && { massKg: 70 }),
  })

it('the newest entries of the kinds asked for, newest first, without deleted ones and those of others', async () => {
  const [ada, ben] = [await aPerson(), await aPerson()]
  const [water, stretch, mass, gone] = [
    at(1, 'fluid'),
    at(2, 'routine'),
    at(3, 'measurement'),
    at(4, 'fluid'),
  ]
  await saveEntries(ada, [water, stretch, mass, gone])
  await removeEntry(ada, gone.id)
  await saveEntries(ben, [at(5, 'fluid')])
  expect(await recentEntries(ada, ['fluid', 'routine'], 9)).toEqual([stretch, water])
  expect(await recentEntries(ada, ['fluid', 'routine'], 1)).toEqual([stretch])
})
