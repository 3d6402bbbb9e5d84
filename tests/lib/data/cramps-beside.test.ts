import { afterEach, beforeEach, expect, it } from 'vitest'
import { crampsBeside, loadCrampsBeside } from '@/lib/data/cramps-beside'
import { removeEntry, saveEntries } from '@/lib/data/entries'
import type { UserId } from '@/lib/data/user-id'
import { entrySchema, type Entry } from '@/lib/domain/entry'
import { newId } from '@/lib/domain/id'
import { english } from '@/lib/domain/words/english'
import { besideRows } from '@/lib/domain/words/cramps-beside'
import { aPerson } from '@/tests/support/a-person'
import { freshDatabase, type FreshDatabase } from '@/tests/support/database'

let fresh: FreshDatabase
let owner: UserId

beforeEach(async () => {
  fresh = await freshDatabase()
  owner = await aPerson()
})

afterEach(() => fresh.close())

const entry = (fields: object): Entry => entrySchema.parse({ id: newId(), timeZone: 'UTC', ...fields })

const cramp = (startedAt: string, fields: object = {}) =>
  entry({ kind: 'cramp', startedAt, muscle: 'calf', side: 'left', context: 'asleep', ...fields })

const water = (at: string, fields: object = {}) =>
  entry({ kind: 'fluid', at, beverageId: 'FNDDS-94000100', volumeMl: 250, ...fields })

const medicine = (name: string, startedOn: string, stoppedOn?: string) =>
  entrySchema.parse({ kind: 'medication', id: newId(), name, startedOn, ...(stoppedOn && { stoppedOn }) })

const run = (startedAt: string, fields: object = {}) =>
  entry({ kind: 'exercise', startedAt, durationMinutes: 60, effort: 5, ...fields })

it('holds what began in the 24 hours before, the first moment included and that of the cramp not', async () => {
  const [onEdge, within] = [water('2026-05-18T05:00:00Z'), water('2026-05-19T04:59:59Z')]
  await saveEntries(owner, [
    cramp('2026-05-19T05:00:00Z'),
    water('2026-05-18T04:59:59Z'),
    onEdge,
    within,
    water('2026-05-19T05:00:00Z'),
    water('2026-05-19T04:00:00Z', { until: '2026-05-19T06:00:00Z' }),
    run('2026-05-18T10:00:00Z', { planned: true }),
    run('2026-05-18T09:00:00Z'),
  ])
  await saveEntries(await aPerson(), [water('2026-05-19T01:00:00Z')])
  const gone = water('2026-05-19T02:00:00Z')
  await saveEntries(owner, [gone])
  await removeEntry(owner, gone.id, Date.now())
  const { cramps, older } = await loadCrampsBeside(owner, undefined)
  expect(older).toBeNull()
  expect(cramps).toHaveLength(1)
  expect(cramps[0]?.drinks.map(({ id }) => id)).toEqual([onEdge.id, within.id])
  expect(cramps[0]?.sessions).toHaveLength(1)
})

it('names the medicines of the day of each cramp', async () => {
  await saveEntries(owner, [
    cramp('2026-05-19T05:00:00Z'),
    medicine('Begun that day', '2026-05-19'),
    medicine('Ended that day', '2026-05-01', '2026-05-19'),
    medicine('Ended before', '2026-05-01', '2026-05-18'),
    medicine('Begun after', '2026-05-20'),
  ])
  const { cramps } = await loadCrampsBeside(owner, undefined)
  expect(cramps[0]?.medicines).toEqual(['Begun that day', 'Ended that day'])
})

it('goes through all cramps, newest first, several of a day too', async () => {
  const all = Array.from({ length: 2 * crampsBeside + 1 }, (_, index) =>
    cramp(`2026-05-${index < 6 ? '19' : '20'}T0${index}:00:00Z`),
  )
  await saveEntries(owner, all)
  const found: string[] = []
  let cursor: string | undefined
  do {
    const { cramps, older } = await loadCrampsBeside(owner, cursor)
    found.push(...cramps.map(one => one.cramp.id))
    cursor = older ?? undefined
  } while (cursor !== undefined)
  expect(found).toEqual(all.map(({ id }) => id).toReversed())
})

it('says what was logged, and leaves a cell empty where nothing was', async () => {
  await saveEntries(owner, [
    cramp('2026-05-19T05:00:00Z', { severity: 7, relief: [{ method: 'stretch', helped: 'yes' }] }),
    cramp('2026-05-25T05:00:00Z'),
    cramp('2026-05-16T05:00:00Z'),
    water('2026-05-16T04:00:00Z'),
    water('2026-05-18T20:00:00Z'),
    water('2026-05-18T21:00:00Z'),
    run('2026-05-18T10:00:00Z', { activityName: 'Padel' }),
    entry({ kind: 'measurement', at: '2026-05-19T04:00:00Z', sleepHours: 5.5, tags: ['late shift'] }),
  ])
  const { cramps } = await loadCrampsBeside(owner, undefined)
  const context = { unit: 'ml', nameOf: () => 'Water' } as const
  const rows = besideRows(cramps, { context, words: english })
  const cells = Object.fromEntries([...rows.cramp, ...rows.before].map(row => [row.id, row.cells]))
  expect(cells).toMatchObject({
    where: [['Left calf'], ['Left calf'], ['Left calf']],
    severity: [[], [expect.stringContaining('7 of 10')], []],
    duration: [[], [], []],
    drinks: [
      [],
      ['500 ml counts as fluid', 'Water, 250 ml', 'Water, 250 ml'],
      ['250 ml counts as fluid', 'Water, 250 ml'],
    ],
    foods: [[], [], []],
    caffeine: [[], ['0 mg'], ['0 mg']],
    sessions: [[], ['Padel, 1 h, effort 5 of 10, load 300'], []],
    sleep: [[], ['5.5 h'], []],
    medicines: [[], [], []],
    tags: [[], ['late shift'], ['none']],
  })
})
