import fc from 'fast-check'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { loadBefore } from '@/lib/data/before'
import { removeEntry, saveEntries } from '@/lib/data/entries'
import { saveOwnItem } from '@/lib/data/items'
import type { UserId } from '@/lib/data/user-id'
import { windowHours, type Before, type KnownAmount } from '@/lib/domain/comparison/before'
import type { Moment } from '@/lib/domain/comparison/compared-moments'
import { dayOf, entrySchema, type Entry } from '@/lib/domain/entry'
import { newId } from '@/lib/domain/id'
import { perMineral } from '@/lib/domain/nutrition/mineral'
import { epochMs } from '@/lib/domain/time/instant'
import { localDateSchema } from '@/lib/domain/time/local-date'
import { aPerson } from '@/tests/support/a-person'
import { comparedDiary, ownItems } from '@/tests/support/compared-diaries'
import { freshDatabase, type FreshDatabase } from '@/tests/support/database'
import { plainBefore, plainDiary } from '@/tests/support/plain-before'

let fresh: FreshDatabase
let owner: UserId

beforeEach(async () => {
  fresh = await freshDatabase()
  owner = await aPerson()
})

afterEach(() => fresh.close())

async function keep(person: UserId, entries: readonly Entry[]): Promise<void> {
  for (const item of ownItems) await saveOwnItem(person, item)
  await saveEntries(person, entries)
}

const roughly = ({ known, unknown }: KnownAmount) => ({ known: expect.closeTo(known, 4), unknown })

const inAnyOrder = (moments: readonly number[]) =>
  expect.toSatisfy((found: number[]) => found.toSorted().join() === moments.toSorted().join())

/** The same but for sessions, which the loader looks up besides; sums of fractions depend on their order in the last digits. */
const expected = ({ sessions: _, ...before }: Before) => ({
  ...before,
  stretches: Object.fromEntries(
    windowHours.map(hours => {
      const stretch = before.stretches[hours]
      return [
        hours,
        {
          ...stretch,
          caffeineMg: roughly(stretch.caffeineMg),
          alcoholG: roughly(stretch.alcoholG),
          minerals: perMineral(mineral => roughly(stretch.minerals[mineral])),
          eatenAt: inAnyOrder(stretch.eatenAt),
          loggedAt: inAnyOrder(stretch.loggedAt),
        },
      ]
    }),
  ),
})

/** The moments of cramps and those a week apart, to the millisecond. */
const momentsOf = (entries: readonly Entry[], dayStartsAt: string): Moment[] =>
  entries.flatMap(entry =>
    entry.kind === 'cramp' ? [{ at: epochMs(entry.startedAt), day: dayOf(entry, dayStartsAt) }] : [],
  )

test('the database adds up what was before a moment as one counts it entry by entry', async () => {
  await fc.assert(
    fc.asyncProperty(
      comparedDiary,
      comparedDiary,
      fc.constantFrom('00:00', '04:00'),
      async (diary, other, dayStartsAt) => {
        owner = await aPerson({ dayStartsAt })
        await keep(owner, diary)
        await keep(await aPerson(), other)
        const moments = momentsOf([...diary, ...other], dayStartsAt)
        const plain = plainDiary(diary, ownItems)
        expect(await loadBefore(owner, moments)).toEqual(
          moments.map(moment => expected(plainBefore(plain, moment))),
        )
      },
    ),
    { numRuns: 30 },
  )
})

test('what was deleted does not count', async () => {
  await fc.assert(
    fc.asyncProperty(comparedDiary, fc.nat(), async (diary, seed) => {
      owner = await aPerson()
      await keep(owner, diary)
      const isGone = (index: number) => (index + seed) % 3 === 0
      for (const { id } of diary.filter((_, index) => isGone(index))) await removeEntry(owner, id, Date.now())
      const moments = momentsOf(diary, '00:00')
      const plain = plainDiary(
        diary.filter((_, index) => !isGone(index)),
        ownItems,
      )
      expect(await loadBefore(owner, moments)).toEqual(
        moments.map(moment => expected(plainBefore(plain, moment))),
      )
    }),
    { numRuns: 10 },
  )
})

const at = Date.parse('2026-05-19T12:00:00Z')
const moment = { at, day: localDateSchema.parse('2026-05-19') }

const drunk = (fields: object): Entry =>
  entrySchema.parse({
    id: newId(),
    kind: 'fluid',
    timeZone: 'UTC',
    beverageId: 'FNDDS-94000100',
    volumeMl: 250,
    ...fields,
  })

test.each([
  ['2026-05-19T12:00:00.001Z', null],
  ['2026-05-19T12:00:00Z', null],
  ['2026-05-19T11:59:59.999Z', 2],
  ['2026-05-19T10:00:00Z', 2],
  ['2026-05-19T09:59:59.999Z', 6],
  ['2026-05-19T06:00:00Z', 6],
  ['2026-05-19T05:59:59.999Z', 24],
  ['2026-05-18T12:00:00Z', 24],
  ['2026-05-18T11:59:59.999Z', 48],
  ['2026-05-17T12:00:00Z', 48],
  ['2026-05-17T11:59:59.999Z', null],
  ['2026-05-18T02:00:00.001+14:00', 48],
  ['2026-05-18T02:00:00-10:00', 24],
])('a drink at %s lies in the stretch up to %s hours', async (when, hours) => {
  await saveEntries(owner, [drunk({ at: when })])
  const [before] = await loadBefore(owner, [moment])
  expect(windowHours.filter(length => before?.stretches[length].drinks === 1)).toEqual(
    hours === null ? [] : [hours],
  )
})

test.each([
  ['2026-05-19T11:00:00Z', 1],
  ['2026-05-19T12:00:00Z', 1],
  ['2026-05-19T12:00:00.001Z', 0],
  ['2026-05-19T12:00:01Z', 0],
  ['2026-05-19T14:00:00+02:00', 1],
])(
  'a drink begun an hour before and finished at %s counts %d times, and is an entry either way',
  async (until, drinks) => {
    await saveEntries(owner, [drunk({ at: '2026-05-19T11:00:00Z', until })])
    const [before] = await loadBefore(owner, [moment])
    expect(before?.stretches[2]).toMatchObject({
      drinks,
      fluidMl: 250 * drinks,
      loggedAt: [at - 3_600_000],
    })
  },
)

test('nothing is read for no moment', async () => {
  expect(await loadBefore(owner, [])).toEqual([])
})
