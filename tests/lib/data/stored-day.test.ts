import { afterAll, beforeAll, expect, it } from 'vitest'
import { bodyMassOn } from '@/lib/data/body-mass'
import { loadComparedCramps } from '@/lib/data/compared-cramps'
import { loadCrampsBeside } from '@/lib/data/cramps-beside'
import { loadTaken } from '@/lib/data/day-entries'
import { saveEntries } from '@/lib/data/entries'
import { firstLoggedDay } from '@/lib/data/history'
import type { UserId } from '@/lib/data/user-id'
import { entrySchema } from '@/lib/domain/entry'
import { newId } from '@/lib/domain/id'
import { profileSchema } from '@/lib/domain/profile'
import { addDays, localDateSchema } from '@/lib/domain/time/local-date'
import { now, today } from '../../support/diary'
import { aPerson } from '../../support/a-person'
import { freshDatabase, type FreshDatabase } from '../../support/database'

const profile = profileSchema.parse({ timeZone: 'UTC', dayStartsAt: '04:00' })
const earliest = localDateSchema.parse('1900-01-01')
const before = addDays(earliest, -1)

let fresh: FreshDatabase
let owner: UserId

/** Entries of the first half hour that can be written, which belong to the day before it. */
beforeAll(async () => {
  fresh = await freshDatabase()
  owner = await aPerson(profile)
  const at = '1900-01-01T00:30:00Z'
  const written = [
    { kind: 'cramp', startedAt: at, muscle: 'calf', side: 'left', context: 'asleep' },
    { kind: 'measurement', at, massKg: 70 },
    { kind: 'fluid', at, beverageId: 'FNDDS-94000100', volumeMl: 250 },
  ].map(fields => entrySchema.parse({ id: newId(), timeZone: 'UTC', ...fields }))
  await saveEntries(owner, written)
})

afterAll(() => fresh.close())

it('is read where it lies before the earliest date that can be written', async () => {
  expect(await firstLoggedDay(owner)).toBe(before)
  const compared = await loadComparedCramps({ owner, profile, today, now })
  expect(compared.cramps.map(({ first }) => first.day)).toEqual([before])
  const beside = await loadCrampsBeside(owner, undefined)
  expect(beside.cramps.map(one => one.before.day)).toEqual([before])
  expect(await bodyMassOn(owner, profile, today)).toMatchObject({ massKg: 70 })
  expect((await loadTaken(owner, before, before)).map(({ on }) => on)).toEqual([before])
})
