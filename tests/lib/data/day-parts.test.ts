import fc from 'fast-check'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { loadCrampDays, loadDays, loadTrainingDays } from '@/lib/data/days'
import { saveEntries } from '@/lib/data/entries'
import { addDays, localDateSchema } from '@/lib/domain/time/local-date'
import { aPerson } from '@/tests/support/a-person'
import { freshDatabase, type FreshDatabase } from '@/tests/support/database'
import { anyDiary } from '@/tests/support/entries'

let fresh: FreshDatabase

beforeEach(async () => {
  fresh = await freshDatabase()
})

afterEach(() => fresh.close())

const from = localDateSchema.parse('2026-05-01')

test('one part of days is what all of them hold of it, for any diary', async () => {
  await fc.assert(
    fc.asyncProperty(anyDiary({ from, days: 6 }, 20), async diary => {
      const owner = await aPerson()
      await saveEntries(owner, diary)
      const range = [owner, addDays(from, 1), addDays(from, 4)] as const
      const days = await loadDays(...range)
      for (const part of [loadCrampDays, loadTrainingDays])
        expect((await part(...range)).map((own, index) => ({ ...days[index], ...own }))).toEqual(days)
    }),
    { numRuns: 20 },
  )
})

test('one part of days holds nothing else, and stands for every day, known or not', async () => {
  const owner = await aPerson()
  const parts = [
    ['cramps', 'worstSeverity'],
    ['exerciseMinutes', 'load'],
  ]
  for (const [index, load] of [loadCrampDays, loadTrainingDays].entries()) {
    const figures = Object.fromEntries((parts[index] ?? []).map(name => [name, null]))
    expect(await load(owner, from, from)).toEqual([{ day: from, logged: false, ...figures }])
    expect(await load(owner, from, addDays(from, -1))).toEqual([])
  }
})

test('no part of days holds what another person logged', async () => {
  const [owner, stranger] = [await aPerson(), await aPerson()]
  const [diary = []] = fc.sample(anyDiary({ from, days: 6 }, 20), { seed: 7, numRuns: 1 })
  await saveEntries(owner, diary)
  for (const load of [loadCrampDays, loadTrainingDays]) {
    const days = await load(stranger, from, addDays(from, 6))
    expect(days.some(({ logged }) => logged)).toBe(false)
    expect((await load(owner, from, addDays(from, 6))).some(({ logged }) => logged)).toBe(true)
  }
})
