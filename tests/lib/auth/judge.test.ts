import fc from 'fast-check'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { judge } from '@/lib/auth/judge'
import { personOf } from '@/lib/auth/person'
import { saveEntries } from '@/lib/data/entries'
import { assess } from '@/lib/domain/referral/assess'
import { aPerson } from '@/tests/support/a-person'
import { freshDatabase, type FreshDatabase } from '@/tests/support/database'
import { historyWith, now } from '@/tests/support/diary'
import { randomDiary, randomProfile } from '@/tests/support/random-diary'

let fresh: FreshDatabase

beforeEach(async () => {
  fresh = await freshDatabase()
})

afterEach(() => fresh.close())

test('a diary that is kept is judged as the whole of it is', async () => {
  await fc.assert(
    fc.asyncProperty(randomDiary, randomProfile, async (entries, profile) => {
      const owner = await aPerson(profile)
      await saveEntries(owner, entries)
      const found = await personOf(owner, now)
      if (found === null) throw new Error('no such person')
      expect(await judge(found.person)).toEqual(assess(historyWith(entries, profile), now))
    }),
    { numRuns: 40 },
  )
})
