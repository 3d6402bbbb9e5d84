import fc from 'fast-check'
import { v7 } from 'uuid'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { judge } from '@/lib/auth/judge'
import { personOf } from '@/lib/auth/person'
import { saveEntries } from '@/lib/data/entries'
import { assess } from '@/lib/domain/referral/assess'
import { epochMs } from '@/lib/domain/time/instant'
import { aPerson } from '@/tests/support/a-person'
import { freshDatabase, type FreshDatabase } from '@/tests/support/database'
import { daysAgo, entry, historyWith, momentAgo, now, observation } from '@/tests/support/diary'
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

test('a sign that came after a visit of the same date was written is new', async () => {
  const owner = await aPerson({ timeZone: 'Asia/Kathmandu' })
  const id = v7({ msecs: epochMs(momentAgo(0, '12:00')) })
  const visit = entry({ kind: 'consultation', id, on: daysAgo(0), ruleIds: ['E1'] })
  const pain = (time: string) => observation(0, ['chest-pain'], { at: momentAgo(0, time) })
  const levelNow = async () => {
    const found = await personOf(owner, now)
    if (found === null) throw new Error('no such person')
    return (await judge(found.person)).level
  }
  await saveEntries(owner, [pain('09:00'), visit])
  expect(await levelNow()).toBe('none')
  await saveEntries(owner, [pain('17:00')])
  expect(await levelNow()).toBe('emergency')
})
