import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { bandOfDay } from '@/app/(diary)/band-of-day'
import { loadIntake } from '@/lib/auth/load-intake'
import { loadConsumedDays } from '@/lib/data/consumed-days'
import { loadDayEntries } from '@/lib/data/day-entries'
import { drugClassesOn } from '@/lib/data/drug-classes'
import { removeEntry, saveEntries } from '@/lib/data/entries'
import { findOwnItems, saveOwnItem } from '@/lib/data/items'
import { loadDays } from '@/lib/data/days'
import { loadProfile } from '@/lib/data/profile'
import type { Entry } from '@/lib/domain/entry'
import type { DayBand } from '@/lib/domain/hydration/day-band'
import { reasonKind } from '@/lib/domain/cautions'
import type { DayEdges } from '@/lib/domain/hydration/bands-of-days'
import { electrolytesOfDay } from '@/lib/domain/nutrition/electrolytes-of-day'
import { itemOfPerson } from '@/lib/domain/nutrition/item-of'
import { minerals } from '@/lib/domain/nutrition/mineral'
import { ownItemSchema } from '@/lib/domain/own-item'
import type { Profile } from '@/lib/domain/profile'
import { addDays, type LocalDate } from '@/lib/domain/time/local-date'
import type { UserId } from '@/lib/data/user-id'
import { aPerson } from '@/tests/support/a-person'
import { freshDatabase, type FreshDatabase } from '@/tests/support/database'
import { daysAgo, entry, momentAgo, now, today } from '@/tests/support/diary'

let fresh: FreshDatabase

beforeEach(async () => {
  fresh = await freshDatabase()
})

afterEach(() => fresh.close())

const timeZone = 'Asia/Kathmandu'
const spin = '01910000-0000-7000-8000-000000000001'
const powder = '01910000-0000-7000-8000-000000000002'
const wine = '01910000-0000-7000-8000-000000000003'

/** Days before the last of the range: most of them in it, some a year before it. */
const someDay = fc.oneof(
  fc.nat(9),
  fc.nat(9),
  fc.integer({ min: 355, max: 376 }),
  fc.integer({ min: 10, max: 800 }),
)
const clock = fc
  .tuple(
    fc.oneof(fc.integer({ min: 6, max: 13 }), fc.integer({ min: 0, max: 23 })),
    fc.constantFrom('00', '20', '59'),
  )
  .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${minute}`)
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 1 })
const present = (fields: object): object =>
  Object.fromEntries(Object.entries(fields).filter(([, held]) => held !== undefined))

const session = fc
  .record({
    days: someDay,
    time: clock,
    durationMinutes: fc.oneof(fc.constantFrom(20, 60, 90, 1500), fc.integer({ min: 10, max: 300 })),
    activityId: fc.constantFrom(undefined, '12150', '12150', '12150', '12150', '02115', spin),
    temperatureC: fc.constantFrom(undefined, undefined, undefined, 5, 28),
    inHeat: fc.constantFrom(undefined, undefined, undefined, false, true),
    masses: fc.constantFrom(undefined, undefined, [70, 69.2], [70, 68.5], [70, 69], [70.4, 70.9], [70, 60]),
    drunkMl: fc.constantFrom(undefined, 0, 400, 900),
    urineMl: fc.constantFrom(undefined, 0, 0, 200),
    planned: fc.constantFrom(undefined, undefined, undefined, false, true),
  })
  .map(({ days, time, masses, ...fields }) =>
    entry({
      kind: 'exercise',
      timeZone,
      startedAt: momentAgo(days, time),
      ...present({ ...fields, massBeforeKg: masses?.[0], massAfterKg: masses?.[1] }),
    }),
  )

const mass = fc
  .tuple(someDay, clock, fc.constantFrom(48, 50.5, 51, 62, 140))
  .map(([days, time, massKg]) => entry({ kind: 'measurement', timeZone, at: momentAgo(days, time), massKg }))

const medicine = fc
  .tuple(
    fc.integer({ min: -3, max: 30 }),
    fc.option(fc.integer({ min: -3, max: 40 })),
    fc.constantFrom(
      { name: 'Ibuprofen 400' },
      { name: 'A tablet', drugClass: 'arb' },
      { name: 'Candesartan plus' },
      { name: 'A tablet', drugClass: 'statin' },
    ),
  )
  .map(([days, stopped, fields]) =>
    entry({
      kind: 'medication',
      startedOn: daysAgo(days),
      ...fields,
      ...(stopped !== null && { stoppedOn: daysAgo(stopped) }),
    }),
  )

const closing = fc
  .tuple(fc.nat(9), fc.constantFrom('none', 'all-logged'), maybe(fc.boolean()))
  .map(([days, cramps, hot]) => entry({ kind: 'day-closed', on: daysAgo(days), cramps, ...present({ hot }) }))

const taken = fc
  .tuple(
    fc.integer({ min: -1, max: 10 }),
    clock,
    fc.constantFrom(
      { kind: 'fluid', beverageId: 'FNDDS-94000100', volumeMl: 800 },
      { kind: 'fluid', beverageId: 'FNDDS-93401010', volumeMl: 200 },
      { kind: 'fluid', beverageId: wine, volumeMl: 300 },
      { kind: 'food', foodId: 'SR28-09040', grams: 118 },
      { kind: 'food', foodId: 'SR28-09040', grams: 118 },
      { kind: 'food', foodId: 'SR28-15235', grams: 90, supplement: true },
      { kind: 'food', foodId: powder.toUpperCase(), grams: 5 },
      { kind: 'food', name: 'Soup', grams: 300, custom: { potassiumMg: 410.5, sodiumMg: 900 } },
    ),
  )
  .map(([days, time, fields]) => entry({ timeZone, at: momentAgo(days, time), ...fields }))

const someDiary: fc.Arbitrary<Entry[]> = fc
  .tuple(
    fc.array(session, { minLength: 10, maxLength: 30 }),
    fc.array(mass, { maxLength: 9 }),
    fc.array(medicine, { maxLength: 1 }),
    fc.array(closing, { maxLength: 8 }),
    fc.array(taken, { minLength: 30, maxLength: 80 }),
  )
  .map(parts => parts.flat())

const someProfile = fc
  .record({
    sex: fc.constantFrom(undefined, 'female', 'male', 'unspecified'),
    birthDate: fc.constantFrom(undefined, '1980-02-29', '1970-01-01', daysAgo(19 * 365 + 9), daysAgo(370)),
    massKg: fc.constantFrom(undefined, 52, 80),
    pregnancyDueDate: fc.constantFrom(undefined, undefined, daysAgo(-260), daysAgo(2)),
    conditions: fc.constantFrom(...Array.from({ length: 6 }), ['hypertension'], ['kidney-disease']),
    dayStartsAt: fc.constantFrom(undefined, '04:00'),
  })
  .map(present)

const days = 10
const [from, to]: [LocalDate, LocalDate] = [daysAgo(days - 1), today]

/** A person with a profile, own items and a diary, of which one entry is deleted again. */
async function personWith(profile: object, diary: readonly Entry[]) {
  const owner = await aPerson({ ...profile })
  const own = [
    { id: spin, kind: 'activity', name: 'Spin', met: 8 },
    { id: powder, kind: 'food', name: 'Powder', supplement: true, per100g: { magnesiumMg: 6000 } },
    { id: wine, kind: 'drink', name: 'Wine', alcoholPercent: 12 },
  ]
  for (const item of own) await saveOwnItem(owner, ownItemSchema.parse(item))
  await saveEntries(owner, diary)
  const [gone] = diary
  if (gone !== undefined) await removeEntry(owner, gone.id)
  const kept = await loadProfile(owner)
  if (kept === null) throw new Error('the profile is lost')
  return { owner, profile: kept }
}

type Who = { owner: UserId; profile: Profile }

const edgesOf = (band: DayBand): DayEdges => {
  if (band.kind === 'band') return { kind: 'band', lowMl: band.lowMl, highMl: band.highMl }
  if (band.kind === 'too-young') return { kind: 'too-young' }
  return { kind: 'clinic', because: reasonKind(band.cautions) ?? 'condition' }
}

async function dayByItself({ owner, profile }: Who, day: LocalDate) {
  const items = await findOwnItems(owner)
  const itemOf = itemOfPerson(items)
  const person = { owner, profile, now, today, email: 'one@example.org', name: null }
  const { band, counted } = await bandOfDay(person, day, await loadDayEntries(owner, day), items)
  const [logged] = await loadConsumedDays(owner, day, day, itemOf)
  if (logged === undefined) throw new Error('no day')
  const { coverage, minerals: of, held } = electrolytesOfDay(profile, await drugClassesOn(owner, day), logged)
  const fluidMl = counted.reduce((sum, { entry: { volumeMl } }) => sum + volumeMl, 0)
  const hasFood = coverage.foods + coverage.supplements > logged.consumed.filter(isDrunkSupplement).length
  return {
    band: edgesOf(band),
    fluidMl: counted.length === 0 ? null : fluidMl,
    looksWhole: coverage.looks === 'whole',
    minerals: hasFood ? minerals.map(one => [of[one].knownMg.toFixed(4), of[one].unknown]) : null,
    references: minerals.map(one => held[one].intake ?? held[one].wholeDayIntake ?? held[one].alone),
  }
}

const isDrunkSupplement = ({ entry: { kind }, part }: { entry: { kind: string }; part: string }): boolean =>
  kind === 'fluid' && part === 'supplement'

describe('the days of a range', () => {
  test('have the band, the amounts and the references that each day has by itself', async () => {
    await fc.assert(
      fc.asyncProperty(someProfile, someDiary, async (profile, diary) => {
        const who = await personWith(profile, diary)
        const loaded = await loadIntake(who, from, to)
        const logged = await loadDays(who.owner, from, to)
        expect(loaded.map(one => [one.day, one.logged])).toEqual(logged.map(one => [one.day, one.logged]))
        for (const one of loaded) {
          expect({
            day: one.day,
            band: one.band,
            fluidMl: one.fluidMl,
            looksWhole: one.looksWhole,
            minerals:
              one.minerals &&
              minerals.map(
                name => one.minerals && [one.minerals[name].knownMg.toFixed(4), one.minerals[name].unknown],
              ),
            references: minerals.map(name => one.references[name]),
          }).toEqual({ day: one.day, ...(await dayByItself(who, one.day)) })
        }
      }),
      // Smaller diaries would take minutes to find; the one that failed is printed.
      { numRuns: 20, endOnFailure: true },
    )
  })

  test('are none where the range ends before it begins, and every day where nothing is logged', async () => {
    const who = await personWith({}, [])
    expect(await loadIntake(who, today, addDays(today, -1))).toEqual([])
    expect(
      (await loadIntake(who, from, to)).map(({ fluidMl, foods, minerals: of }) => [fluidMl, foods, of]),
    ).toEqual(Array.from({ length: days }, () => [null, 0, null]))
  })

  test('know nothing of what others logged', async () => {
    await personWith({}, [
      entry({ timeZone, at: momentAgo(1), kind: 'fluid', beverageId: 'FNDDS-94000100', volumeMl: 800 }),
    ])
    const who = await personWith({}, [])
    expect(
      (await loadIntake(who, from, to)).every(({ logged, fluidMl }) => !logged && fluidMl === null),
    ).toBe(true)
  })
})
