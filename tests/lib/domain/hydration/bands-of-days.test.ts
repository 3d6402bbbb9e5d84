import fc from 'fast-check'
import { expect, it } from 'vitest'
import { bandsOfDays, type BandsFacts } from '@/lib/domain/hydration/bands-of-days'
import { readProfile } from '@/lib/domain/profile'
import { addDays, localDateSchema, type LocalDate } from '@/lib/domain/time/local-date'
import { datedEntryOf } from '@/tests/support/correcting'
import { run } from '@/tests/support/day-bands'

const from = localDateSchema.parse('2026-05-10')
const length = 12
const days = Array.from({ length }, (_, offset) => addDays(from, offset))
const to = addDays(from, length - 1)

const anyDay = fc.constantFrom(...days)

/** A birthday in the range from which another value counts, or one that changes nothing; and a due date that ends a pregnancy in it. */
const anyProfile = fc.record(
  {
    birthDate: fc.constantFrom('1990-01-01', '2012-05-14', '2008-05-16', '2022-05-12', '2026-05-15'),
    sex: fc.constantFrom('female', 'male'),
    pregnancyDueDate: fc.constantFrom('2026-05-13', '2027-02-16'),
    massKg: fc.integer({ min: 45, max: 60 }),
  },
  { requiredKeys: [] },
)

const anyMedicine = fc.record({ since: anyDay, of: fc.constantFrom('ace-inhibitor', 'nsaid', 'statin') })

const anyFacts = fc
  .record({
    profile: anyProfile,
    masses: fc.array(fc.record({ on: anyDay, massKg: fc.integer({ min: 45, max: 60 }) }), { maxLength: 4 }),
    ran: fc.uniqueArray(anyDay, { maxLength: 4 }),
    hot: fc.uniqueArray(anyDay, { maxLength: 3 }),
    taken: fc.option(anyMedicine, { nil: null }),
  })
  .map(({ profile, masses, ran, hot, taken }): BandsFacts => {
    const read = readProfile({ timeZone: 'Europe/London', ...profile })
    if (!read.ok) throw new Error('the test is wrong')
    const sorted = <One>(all: readonly One[], of: (one: One) => string) =>
      all.toSorted((one, other) => (of(one) < of(other) ? -1 : 1))
    const classes = taken === null ? [] : [taken.of]
    return {
      profile: read.value,
      items: [],
      classes: new Map(days.filter(day => taken !== null && day >= taken.since).map(day => [day, classes])),
      masses: sorted(masses, ({ on }) => on).map(mass => ({ ...mass, entryId: null })),
      sessions: sorted(ran, day => day).map(day => ({ day, session: run() })),
      weighed: [],
      closed: hot.map(on => datedEntryOf('day-closed', { on, cramps: 'all-logged', hot: true })),
    }
  })

const bandOn = (facts: BandsFacts, day: LocalDate) => bandsOfDays(facts, day, day).get(day)

it('a day has the band in a range that it has alone', () => {
  fc.assert(
    fc.property(anyFacts, facts => {
      const inRange = bandsOfDays(facts, from, to)
      expect([...inRange.keys()]).toEqual(days)
      for (const day of days) expect(inRange.get(day), day).toEqual(bandOn(facts, day))
    }),
  )
})
