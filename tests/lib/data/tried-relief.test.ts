import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { removeEntry, saveEntries } from '@/lib/data/entries'
import { loadTriedRelief } from '@/lib/data/tried-relief'
import type { UserId } from '@/lib/data/user-id'
import { reliefMethods, reliefOutcomes } from '@/lib/domain/cramp'
import type { Cramp } from '@/lib/domain/entry'
import { quantile } from '@/lib/domain/statistics/quantile'
import { localDateSchema, type LocalDate } from '@/lib/domain/time/local-date'
import { aCramp } from '@/tests/support/a-cramp'
import { aPerson } from '@/tests/support/a-person'
import { freshDatabase, type FreshDatabase } from '@/tests/support/database'

let fresh: FreshDatabase
let owner: UserId

beforeEach(async () => {
  fresh = await freshDatabase()
  owner = await aPerson()
})

afterEach(() => fresh.close())

const date = (text: string): LocalDate => localDateSchema.parse(text)
const now = Date.parse('2026-05-20T12:00:00Z')
const [from, to] = [date('2026-05-01'), date('2026-05-20')]
const loaded = () => loadTriedRelief(owner, { from, to, now })

/** The same counted one by one. */
function naive(cramps: readonly Cramp[]) {
  const newestFirst = cramps.toSorted((one, other) => (one.startedAt > other.startedAt ? -1 : 1))
  const tried = newestFirst.flatMap(({ id, relief }) => (relief ?? []).map(one => ({ id, ...one })))
  return reliefMethods
    .flatMap(method => {
      const own = tried.filter(one => one.method === method)
      const count = (outcome: string): number => own.filter(one => one.helped === outcome).length
      const seconds = own.flatMap(({ helped, afterSeconds }) =>
        (helped === 'yes' || helped === 'partly') && typeof afterSeconds === 'number' ? [afterSeconds] : [],
      )
      const ids = [...new Set(own.map(({ id }) => id))]
      return own.length === 0
        ? []
        : [
            {
              method,
              times: own.length,
              yes: count('yes'),
              partly: count('partly'),
              no: count('no'),
              notKnown: own.length - count('yes') - count('partly') - count('no'),
              after: {
                known: seconds.length,
                shortest: quantile(seconds, 0),
                middle: quantile(seconds, 0.5),
                longest: quantile(seconds, 1),
              },
              cramps: ids.length,
              newest: ids.slice(0, 12),
            },
          ]
    })
    .toSorted((one, other) => other.times - one.times)
}

describe('what was tried', () => {
  test('is counted as one by one, for any cramps', async () => {
    const anyRelief = fc.record(
      {
        method: fc.constantFrom(...reliefMethods.slice(0, 4)),
        helped: fc.constantFrom(...reliefOutcomes),
        afterSeconds: fc.integer({ min: 0, max: 900 }),
      },
      { requiredKeys: ['method'] },
    )
    const anyCramp = fc.record({
      minute: fc.integer({ min: 0, max: 19 * 24 * 60 }),
      fields: fc.record({ relief: fc.array(anyRelief, { maxLength: 5 }) }, { requiredKeys: [] }),
    })
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(anyCramp, { maxLength: 20, selector: one => one.minute }),
        async plans => {
          owner = await aPerson()
          const cramps = plans.map(({ minute, fields }) =>
            aCramp(new Date(Date.parse('2026-05-01T00:00:00Z') + minute * 60_000).toISOString(), fields),
          )
          await saveEntries(owner, cramps)
          expect(await loaded()).toEqual({
            cramps: cramps.length,
            withRelief: cramps.filter(({ relief }) => (relief ?? []).length > 0).length,
            methods: naive(cramps),
          })
        },
      ),
      { numRuns: 40 },
    )
  })

  test('names at most twelve cramps, the newest, and counts all', async () => {
    const cramps = Array.from({ length: 13 }, (_, index) =>
      aCramp(`2026-05-${String(index + 2).padStart(2, '0')}T10:00:00Z`, { relief: [{ method: 'stretch' }] }),
    )
    await saveEntries(owner, cramps)
    const [stretch] = (await loaded()).methods
    expect([stretch?.cramps, stretch?.newest.length, stretch?.newest[0]]).toEqual([13, 12, cramps[12]?.id])
  })

  test('a time counts where it helped, wholly or partly', async () => {
    await saveEntries(owner, [
      aCramp('2026-05-10T10:00:00Z', {
        relief: [
          { method: 'heat', helped: 'yes', afterSeconds: 100 },
          { method: 'heat', helped: 'partly', afterSeconds: 50 },
          { method: 'heat', helped: 'no', afterSeconds: 1 },
          { method: 'heat', helped: 'unknown', afterSeconds: 2 },
          { method: 'heat', afterSeconds: 3 },
        ],
      }),
    ])
    expect((await loaded()).methods[0]?.after).toEqual({ known: 2, shortest: 50, middle: 75, longest: 100 })
  })

  test('leaves out other days, what is deleted, what is not yet, and what is of somebody else', async () => {
    const relief = [{ method: 'walk' }]
    const gone = aCramp('2026-05-10T10:00:00Z', { relief })
    await saveEntries(owner, [gone])
    await removeEntry(owner, gone.id)
    await saveEntries(owner, [
      aCramp('2026-04-30T10:00:00Z', { relief }),
      aCramp('2026-05-21T10:00:00Z', { relief }),
      aCramp('2026-05-20T12:00:01Z', { relief }),
    ])
    await saveEntries(await aPerson(), [aCramp('2026-05-10T10:00:00Z', { relief })])
    expect(await loaded()).toEqual({ cramps: 0, withRelief: 0, methods: [] })
  })
})
