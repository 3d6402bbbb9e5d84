import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { bodyMassOn } from '@/lib/data/body-mass'
import { removeEntry, saveEntries } from '@/lib/data/entries'
import type { UserId } from '@/lib/data/user-id'
import type { Profile } from '@/lib/domain/profile'
import { profileSchema } from '@/lib/domain/profile'
import { localDateSchema } from '@/lib/domain/time/local-date'
import { aPerson } from '@/tests/support/a-person'
import { entryOf } from '@/tests/support/correcting'
import { freshDatabase, type FreshDatabase } from '@/tests/support/database'

let fresh: FreshDatabase
let owner: UserId

beforeEach(async () => {
  fresh = await freshDatabase()
  owner = await aPerson()
})

afterEach(() => fresh.close())

const profile = (fields: object = {}): Profile =>
  profileSchema.parse({ timeZone: 'Europe/London', ...fields })

const weighing = (day: string, fields: object) =>
  entryOf('measurement', { at: `${day}T08:00:00+01:00`, ...fields })

const on = (day: string, told: Profile = profile()) => bodyMassOn(owner, told, localDateSchema.parse(day))

describe('the body mass on a day', () => {
  test('is the last one measured up to it, with its entry and date', async () => {
    const [first, second] = [weighing('2026-05-10', { massKg: 70 }), weighing('2026-05-19', { massKg: 71 })]
    await saveEntries(owner, [first, second, weighing('2026-05-15', { urineColour: 3 })])
    expect(await on('2026-05-18')).toEqual({ massKg: 70, entryId: first.id, on: '2026-05-10' })
    expect(await on('2026-05-19')).toEqual({ massKg: 71, entryId: second.id, on: '2026-05-19' })
    await removeEntry(owner, second.id)
    expect((await on('2026-05-19'))?.massKg).toBe(70)
  })

  test('is that of the profile where none was measured up to then, and else not known', async () => {
    await saveEntries(owner, [weighing('2026-05-19', { massKg: 71 })])
    expect(await on('2026-05-18', profile({ massKg: 68 }))).toEqual({ massKg: 68, entryId: null, on: null })
    expect(await on('2026-05-18')).toBeNull()
  })

  test('is nobody else’s', async () => {
    await saveEntries(await aPerson(), [weighing('2026-05-10', { massKg: 70 })])
    expect(await on('2026-05-19')).toBeNull()
  })
})
