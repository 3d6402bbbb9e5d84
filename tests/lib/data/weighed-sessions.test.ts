import { afterEach, beforeEach, expect, test } from 'vitest'
import { removeEntry, saveEntries } from '@/lib/data/entries'
import type { UserId } from '@/lib/data/user-id'
import { findOpenWeighIns, findWeighedSessions } from '@/lib/data/weighed-sessions'
import { mostWeighed } from '@/lib/domain/hydration/sweat-profile'
import type { Exercise } from '@/lib/domain/entry'
import { localDateSchema } from '@/lib/domain/time/local-date'
import { aPerson } from '../../support/a-person'
import { entryOf } from '../../support/correcting'
import { freshDatabase, type FreshDatabase } from '../../support/database'

let fresh: FreshDatabase
let owner: UserId

beforeEach(async () => {
  fresh = await freshDatabase()
  owner = await aPerson()
})

afterEach(() => fresh.close())

const session = (startedAt: string, fields: object = {}): Exercise =>
  entryOf('exercise', { startedAt, durationMinutes: 60, massBeforeKg: 70, massAfterKg: 69, ...fields })

const day = (written: string) => localDateSchema.parse(written)

test('the sessions that were done and weighed twice are found, newest first, of this person alone', async () => {
  const [older, newer, deleted] = [
    session('2026-05-17T08:00:00+01:00', { planned: false }),
    session('2026-05-18T08:00:00+01:00'),
    session('2026-05-19T08:00:00+01:00'),
  ]
  const others = [
    session('2026-05-19T09:00:00+01:00', { massAfterKg: null }),
    session('2026-05-19T10:00:00+01:00', { massBeforeKg: null }),
    session('2026-05-19T11:00:00+01:00', { planned: true }),
  ]
  await saveEntries(owner, [older, newer, deleted, ...others])
  await removeEntry(owner, deleted.id)
  expect(await findWeighedSessions(owner, day('2026-05-19'))).toEqual([newer, older])
  expect(await findWeighedSessions(await aPerson(), day('2026-05-19'))).toEqual([])
})

test('of many only the newest are found', async () => {
  const one = (at: number) =>
    session(new Date(Date.UTC(2026, 0, 1, at)).toISOString().replace('.000', ''), { timeZone: 'UTC' })
  const many = Array.from({ length: mostWeighed + 1 }, (_, at) => one(at))
  await saveEntries(owner, many)
  const found = await findWeighedSessions(owner, day('2026-02-28'))
  expect(found).toHaveLength(mostWeighed)
  expect(found.at(-1)).toEqual(many[1])
})

test('what was weighed after the day, or more than a year before it, says nothing of it', async () => {
  const at = (date: string) => session(`${date}T08:00:00Z`, { timeZone: 'UTC' })
  const [first, last] = [at('2025-05-20'), at('2026-05-19')]
  await saveEntries(owner, [at('2025-05-19'), first, last, at('2026-05-20')])
  expect(await findWeighedSessions(owner, day('2026-05-19'))).toEqual([last, first])
})

test('a weigh-in is open until it is weighed out of, from the day asked about on', async () => {
  const open = session('2026-05-18T18:02:00+01:00', { massAfterKg: null, planned: true })
  const older = session('2026-05-17T18:02:00+01:00', { massAfterKg: null, planned: true })
  const others = [
    session('2026-05-19T09:00:00+01:00', { massAfterKg: null }),
    session('2026-05-19T10:00:00+01:00', { massBeforeKg: null, massAfterKg: null, planned: true }),
    session('2026-05-19T11:00:00+01:00', { planned: true }),
  ]
  await saveEntries(owner, [older, open, ...others])
  expect(await findOpenWeighIns(owner, day('2026-05-17'))).toEqual([open, older])
  expect(await findOpenWeighIns(owner, day('2026-05-18'))).toEqual([open])
  expect(await findOpenWeighIns(owner, day('2026-05-19'))).toEqual([])
  expect(await findOpenWeighIns(await aPerson(), day('2026-05-17'))).toEqual([])
  await removeEntry(owner, open.id)
  expect(await findOpenWeighIns(owner, day('2026-05-17'))).toEqual([older])
})
