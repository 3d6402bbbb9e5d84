import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { saveEntries } from '@/lib/data/entries'
import { experimentDays } from '@/lib/data/experiment-days'
import { allExperiments } from '@/lib/data/experiments'
import type { UserId } from '@/lib/data/user-id'
import { epochMs, instantSchema } from '@/lib/domain/time/instant'
import { localDateSchema } from '@/lib/domain/time/local-date'
import { aPerson } from '@/tests/support/a-person'
import { freshDatabase, type FreshDatabase } from '@/tests/support/database'
import { cramp, entry } from '@/tests/support/diary'
import { anExperiment } from '@/tests/support/experiments'

let fresh: FreshDatabase
let ada: UserId
let ben: UserId

beforeEach(async () => {
  fresh = await freshDatabase()
  ada = await aPerson()
  ben = await aPerson()
})

afterEach(() => fresh.close())

const drink = (at: string) =>
  entry({ kind: 'fluid', at, timeZone: 'UTC', beverageId: 'FNDDS-94000100', volumeMl: 250 })

describe('the days of an experiment', () => {
  it('are those that are known, each with whether it had a cramp, and nobody else’s', async () => {
    await anExperiment(ada)
    const until = {
      now: epochMs(instantSchema.parse('2026-05-22T12:00:00Z')),
      today: localDateSchema.parse('2026-05-22'),
    }
    await saveEntries(ada, [
      drink('2026-05-17T09:00:00Z'),
      drink('2026-05-18T09:00:00Z'),
      cramp(0, { startedAt: '2026-05-20T03:00:00Z' }),
      cramp(0, { startedAt: '2026-05-20T04:00:00Z' }),
      entry({ kind: 'day-closed', on: '2026-05-21', cramps: 'none' }),
      cramp(0, { startedAt: '2026-05-22T13:00:00Z' }),
    ])
    await saveEntries(ben, [cramp(0, { startedAt: '2026-05-19T03:00:00Z' })])
    const [one] = await allExperiments(ada)
    if (one === undefined) throw new Error('there is one')
    expect(await experimentDays(ada, one, until)).toEqual([
      { day: '2026-05-18', isKnown: true, hasCramp: false },
      { day: '2026-05-20', isKnown: true, hasCramp: true },
      { day: '2026-05-21', isKnown: true, hasCramp: false },
    ])
  })
})
