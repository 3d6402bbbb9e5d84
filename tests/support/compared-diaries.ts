import fc from 'fast-check'
import { entrySchema, type Entry } from '@/lib/domain/entry'
import { newId } from '@/lib/domain/id'
import { ownItemSchema, type OwnItem } from '@/lib/domain/own-item'
import { instantSchema, type EpochMs, type Instant } from '@/lib/domain/time/instant'
import { instantIn, timeZoneSchema } from '@/lib/domain/time/time-zone'

const hourMs = 3_600_000
const dayMs = 24 * hourMs

/** The first moment of the diaries. Clocks change in America on 8 March and in Europe on 29 March. */
const first: EpochMs = Date.parse('2026-02-20T00:00:00Z')
const spanDays = 50

/** When the diaries are looked at. */
export const comparedAt: EpochMs = first + spanDays * dayMs

const zones = ['Europe/Berlin', 'America/New_York', 'Asia/Kathmandu', 'Pacific/Kiritimati'].map(name =>
  timeZoneSchema.parse(name),
)

/** A moment as a clock of the zone writes it, with its milliseconds. */
function written(at: EpochMs, place: number): Instant {
  const zone = zones[place % zones.length]
  if (zone === undefined) throw new Error('there are zones')
  const text = instantIn(zone, at)
  const ms = at % 1000
  return ms === 0
    ? text
    : instantSchema.parse(`${text.slice(0, 19)}.${String(ms).padStart(3, '0')}${text.slice(19)}`)
}

const item = (fields: object): OwnItem => ownItemSchema.parse({ id: newId(), ...fields })

const syrup = item({
  kind: 'drink',
  name: 'Syrup',
  per100g: { potassiumMg: 11, caffeineMg: 3.3 },
  densityGPerMl: 1.2,
})
const tablet = item({ kind: 'food', name: 'Tablet', supplement: true, per100g: { magnesiumMg: 20_000 } })

/** Items of one's own: known in part, a strong drink, supplements to drink and to eat, and one mixed of two. */
export const ownItems: readonly OwnItem[] = [
  syrup,
  tablet,
  item({ kind: 'drink', name: 'Rum', alcoholPercent: 40 }),
  item({ kind: 'drink', name: 'Fizzy tablet', supplement: true, per100g: { calciumMg: 100, sodiumMg: 7.7 } }),
  item({
    kind: 'drink',
    name: 'Mixed',
    parts: [
      { itemId: syrup.id, grams: 20 },
      { itemId: tablet.id, grams: 1.5 },
    ],
  }),
]

const unknownItem = newId()

const drinkId = fc.constantFrom(
  'FNDDS-94000100',
  'FNDDS-93505000',
  'FNDDS-92101000',
  'no-such-drink',
  unknownItem,
  ...ownItems.map(({ id }) => id),
  syrup.id.toUpperCase(),
)

const foodId = fc.constantFrom('SR28-09202', 'SR28-12061', 'no-such-food', ...ownItems.map(({ id }) => id))

/** Tags as people write them, with what divides lists in files and queries. */
const tags = fc.subarray(
  ['work', 'a,b', 'two\nlines', 'says "so"', "o'clock", '🦵🏽', 'WORK', '["x"]', 'Füße'],
  {
    maxLength: 3,
  },
)

type Fields = Record<string, unknown>

const given = (fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([, held]) => held !== undefined))

const perhaps = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined })

const ofKind: Record<string, fc.Arbitrary<Fields>> = {
  fluid: fc.record({
    beverageId: drinkId,
    volumeMl: fc.integer({ min: 1, max: 1500 }),
    lasted: perhaps(fc.constantFrom(0, 1, 999, 1000, 60_000, hourMs, 5 * hourMs)),
  }),
  food: fc.oneof(
    fc.record({ foodId, grams: fc.constantFrom(0.5, 30, 333.3), supplement: perhaps(fc.boolean()) }),
    fc.record({
      name: fc.constant('Soup'),
      grams: fc.constant(300),
      supplement: perhaps(fc.boolean()),
      custom: fc.constantFrom({}, { sodiumMg: 812.7 }, { potassiumMg: 0, magnesiumMg: 31, calciumMg: 9.99 }),
    }),
  ),
  routine: fc.record({
    measure: fc.constantFrom('stretch', 'stretch', 'strength', 'warm-up', 'cool-down'),
    bouncing: perhaps(fc.boolean()),
  }),
  measurement: fc.record({
    sleepHours: perhaps(fc.constantFrom(0, 4.5, 7, 8.25)),
    massKg: perhaps(fc.constantFrom(70, 71.5, 250)),
  }),
  exercise: fc.record({
    durationMinutes: fc.constantFrom(20, 45, 100, 1500),
    activityId: perhaps(fc.constantFrom('12050', '01015')),
    effort: perhaps(fc.constantFrom(0, 3, 7, 9.5)),
    inHeat: perhaps(fc.boolean()),
    warmUpMinutes: perhaps(fc.constantFrom(0, 10)),
    coolDownMinutes: perhaps(fc.constantFrom(0, 10)),
    massBeforeKg: perhaps(fc.constant(71)),
    massAfterKg: perhaps(fc.constant(70.2)),
    drunkMl: perhaps(fc.constant(300)),
    urineMl: perhaps(fc.constant(0)),
    planned: fc.constantFrom(undefined, undefined, false, true),
    source: fc.constantFrom(undefined, undefined, 'watch'),
  }),
  cramp: fc.constant({ muscle: 'calf', side: 'left', context: 'at-rest' }),
  observation: fc.constant({ signs: ['numbness'] }),
}

/** An entry at a moment, written with a clock of one of the zones. */
function entryAt(kind: string, at: EpochMs, place: number, { lasted, ...fields }: Fields): Entry {
  const when = kind === 'cramp' || kind === 'exercise' ? 'startedAt' : 'at'
  return entrySchema.parse({
    id: newId(),
    kind,
    [when]: written(at, place),
    timeZone: zones[place % zones.length],
    ...(typeof lasted === 'number' && { until: written(at + lasted, place + 1) }),
    ...given(fields),
  })
}

const anyMoment = fc
  .tuple(fc.nat(spanDays - 1), fc.nat(23), fc.nat(59), fc.constantFrom(0, 0, 0, 1, 59_999))
  .map(([day, hour, minute, ms]) => first + day * dayMs + hour * hourMs + minute * 60_000 + ms)

/** Lengths of windows, and a hair more or less. */
const edge = fc
  .tuple(fc.constantFrom(0, 2, 6, 24, 48), fc.constantFrom(0, 0, 1, -1, 1000, -1000, 60_000))
  .map(([hours, hair]) => hours * hourMs + hair)

const place = fc.nat(zones.length - 1)
const kind = fc.constantFrom(
  'fluid',
  'fluid',
  'fluid',
  'food',
  'food',
  'routine',
  'measurement',
  'exercise',
  'observation',
)

const entryOf = (name: string, at: fc.Arbitrary<EpochMs>): fc.Arbitrary<Entry> =>
  fc
    .tuple(at, place, ofKind[name] ?? fc.constant({}), perhaps(tags))
    .map(([moment, where, fields, used]) => entryAt(name, moment, where, { ...fields, tags: used }))

const anyEntry = (at: fc.Arbitrary<EpochMs>): fc.Arbitrary<Entry> => kind.chain(name => entryOf(name, at))

const aMedicine = fc
  .tuple(
    fc.nat(spanDays - 1),
    fc.constantFrom('Ramipril', 'Atorvastatin', 'A tea'),
    perhaps(fc.constant('2026-03-20')),
  )
  .map(([day, name, stoppedOn]) =>
    entrySchema.parse({
      id: newId(),
      kind: 'medication',
      name,
      startedOn: new Date(first + day * dayMs).toISOString().slice(0, 10),
      ...(stoppedOn !== undefined && { stoppedOn }),
    }),
  )

/**
 * Diaries of seven weeks with a few cramps, entries on the edges of the windows before them, on those of the days they are
 * compared with, and anywhere else.
 */
export const comparedDiary: fc.Arbitrary<Entry[]> = fc
  .array(fc.tuple(anyMoment, place), { minLength: 1, maxLength: 6 })
  .chain(cramps => {
    const near = fc
      .tuple(fc.constantFrom(...cramps), fc.integer({ min: -4, max: 4 }), edge)
      .map(([[at], weeks, before]) => at + weeks * 7 * dayMs - before)
    return fc
      .tuple(
        fc.constant(
          cramps.map(([at, where]) =>
            entryAt('cramp', at, where, { muscle: 'calf', side: 'left', context: 'at-rest' }),
          ),
        ),
        fc.array(anyEntry(near), { maxLength: 40 }),
        fc.array(entryOf('cramp', near), { maxLength: 2 }),
        fc.array(anyEntry(anyMoment), { maxLength: 30 }),
        fc.array(aMedicine, { maxLength: 2 }),
      )
      .map(parts => onePerMoment(parts.flat()))
  })

/** Leaves out what happened at the moment of another entry of its kind: which of two comes last nobody can say. */
function onePerMoment(entries: readonly Entry[]): Entry[] {
  const seen = new Set<string>()
  return entries.filter(entry => {
    if (entry.kind !== 'measurement' && entry.kind !== 'cramp') return true
    const at = Date.parse(entry.kind === 'cramp' ? entry.startedAt : entry.at)
    const key = `${entry.kind} ${String(at)}`
    return !seen.has(key) && seen.add(key)
  })
}
