import fc from 'fast-check'
import {
  crampCauses,
  crampContexts,
  reliefMethods,
  reliefOutcomes,
  stretchTechniques,
} from '@/lib/domain/cramp'
import { entryKinds, readEntry, type Entry, type EntryKind, type EntryOf } from '@/lib/domain/entry'
import { drugClasses } from '@/lib/domain/medication'
import { muscles, sides } from '@/lib/domain/muscle'
import { activities } from '@/lib/domain/reference/activities'
import { drinks } from '@/lib/domain/reference/drinks'
import { foods } from '@/lib/domain/reference/foods'
import { routineMeasures } from '@/lib/domain/routine'
import { signs } from '@/lib/domain/sign'
import { anyDate, anyInstant, anyText, decimal, twoYears, whole, type Span } from './written-values'

const zones = [
  'Asia/Kathmandu',
  'America/New_York',
  'Pacific/Chatham',
  'Europe/London',
  'Pacific/Kiritimati',
  'UTC',
]

const signList = fc.subarray([...signs], { maxLength: 6 })

const somewhere = fc.constantFrom(...zones)

const assessed = fc.record(
  { on: anyDate(), where: anyText(200), outcome: anyText(2000) },
  { requiredKeys: ['on'] },
)

const relief = fc.array(
  fc.record(
    {
      method: fc.constantFrom(...reliefMethods),
      helped: fc.constantFrom(...reliefOutcomes),
      afterSeconds: whole(0, 86_400),
    },
    { requiredKeys: ['method'] },
  ),
  { maxLength: 3 },
)

const minerals = fc.record(
  {
    potassiumMg: decimal(0, 100_000),
    magnesiumMg: decimal(0, 100_000),
    calciumMg: decimal(0, 100_000),
    sodiumMg: decimal(0, 2_000_000),
    waterG: decimal(0, 5000),
  },
  { requiredKeys: [] },
)

type Fields = Record<string, fc.Arbitrary<unknown>>

/** What an entry of each kind must have, and what it may have. */
const fieldsOf = (span: Span): Record<EntryKind, { must: Fields; may: Fields }> => {
  const at = anyInstant(span)
  const date = anyDate(span)
  const muscle = fc.constantFrom(...muscles)
  const side = fc.constantFrom(...sides)
  return {
    cramp: {
      must: { startedAt: at, timeZone: somewhere, muscle, side, context: fc.constantFrom(...crampContexts) },
      may: {
        durationSeconds: whole(0, 604_800),
        ongoing: fc.boolean(),
        ongoingConfirmedAt: at,
        exerciseId: fc.uuid(),
        severity: whole(0, 10),
        stretchedMuscle: muscle,
        technique: fc.subarray([...stretchTechniques]),
        apparentCause: fc.option(anyText(500)),
        causes: fc.subarray([...crampCauses]),
        inHeat: fc.boolean(),
        bodyTemperatureC: decimal(30, 46),
        signs: signList,
        signsAsked: signList,
        relief,
        relieved: fc.boolean(),
        sleepDisturbed: fc.boolean(),
        activityDisrupted: fc.boolean(),
        assessed,
      },
    },
    observation: {
      must: { at, timeZone: somewhere, signs: signList },
      may: { signsAsked: signList, muscle, side, assessed },
    },
    fluid: {
      must: {
        at,
        timeZone: somewhere,
        beverageId: fc.constantFrom(...drinks.map(({ id }) => id)),
        volumeMl: whole(1, 5000),
      },
      may: { until: at },
    },
    food: {
      must: { at, timeZone: somewhere, grams: decimal(0.01, 5000) },
      may: { supplement: fc.boolean() },
    },
    exercise: {
      must: { startedAt: at, timeZone: somewhere, durationMinutes: whole(1, 10_080) },
      may: {
        activityId: fc.constantFrom(...activities.map(({ id }) => id)),
        activityName: anyText(200),
        effort: decimal(0, 10),
        warmUpMinutes: whole(0, 600),
        coolDownMinutes: whole(0, 600),
        temperatureC: decimal(-60, 60),
        inHeat: fc.boolean(),
        unusual: fc.boolean(),
        distanceKm: decimal(0, 2000),
        massBeforeKg: decimal(1, 500),
        massAfterKg: decimal(1, 500),
        drunkMl: whole(0, 50_000),
        urineMl: whole(0, 20_000),
        planned: fc.boolean(),
        source: anyText(200),
      },
    },
    routine: {
      must: { at, timeZone: somewhere, measure: fc.constantFrom(...routineMeasures) },
      may: {
        muscle,
        exerciseName: anyText(200),
        holdSeconds: whole(0, 3600),
        repeats: whole(0, 1000),
        sets: whole(0, 100),
        bouncing: fc.boolean(),
      },
    },
    medication: {
      must: { name: anyText(200), startedOn: date },
      may: { drugClass: fc.constantFrom(...drugClasses), stoppedOn: date },
    },
    measurement: {
      must: { at, timeZone: somewhere },
      may: { massKg: decimal(1, 500), urineColour: whole(1, 8), sleepHours: decimal(0, 24) },
    },
    'day-closed': {
      must: { on: date, cramps: fc.constantFrom('none', 'all-logged') },
      may: { hot: fc.boolean() },
    },
    consultation: {
      must: { on: date, ruleIds: fc.subarray(['E1', 'E10', 'U11', 'R1', 'R16', 'S1', 'N1']) },
      may: { where: anyText(200), outcome: anyText(2000) },
    },
  }
}

/** What one kind needs besides, so that the gate lets it in. */
function completed(kind: EntryKind, fields: Record<string, unknown>): fc.Arbitrary<Record<string, unknown>> {
  if (kind === 'cramp' && fields.ongoing === true) {
    return fc.constant(
      Object.fromEntries(Object.entries(fields).filter(([key]) => key !== 'durationSeconds')),
    )
  }
  if (kind !== 'food') return fc.constant(fields)
  const ofTheTable = fc.record({ foodId: fc.constantFrom(...foods.map(({ id }) => id)) })
  const byHand = fc.record({ name: anyText(200), custom: minerals })
  return fc.oneof(ofTheTable, byHand).map(named => ({ ...fields, ...named }))
}

function gate(input: unknown): Entry {
  const read = readEntry(input)
  if (!read.ok) throw new Error(`not an entry: ${JSON.stringify(read.problems)}`)
  return read.value
}

/** Entries of one kind that passed the gate, with any of their optional fields, in the span of dates. */
export function entryOfKind<Kind extends EntryKind>(
  kind: Kind,
  span: Span = twoYears,
): fc.Arbitrary<EntryOf<Kind>> {
  const { must, may } = fieldsOf(span)[kind]
  const isOfKind = (entry: Entry): entry is EntryOf<Kind> => entry.kind === kind
  const needed = fc.record({ id: fc.uuid(), kind: fc.constant(kind), ...must })
  const perhaps: Fields = { note: anyText(5000), tags: fc.array(anyText(50), { maxLength: 3 }), ...may }
  return fc
    .tuple(needed, fc.record(perhaps, { requiredKeys: [] }))
    .chain(([one, other]) => completed(kind, { ...one, ...other }))
    .map(gate)
    .filter(isOfKind)
}

/** Entries of any kind that passed the gate, in the span of dates (by default two years from 2025 on). */
export const anyEntry = (span: Span = twoYears): fc.Arbitrary<Entry> =>
  fc.oneof(...entryKinds.map(kind => entryOfKind(kind, span)))

/** Diaries: entries of any kind with ids of their own. */
export const anyDiary = (span: Span = twoYears, maxLength = 30): fc.Arbitrary<Entry[]> =>
  fc.uniqueArray(anyEntry(span), { maxLength, selector: ({ id }) => id })

/** One entry of a kind that passed the gate, to be used where any will do. */
export function sampleOf<Kind extends EntryKind>(kind: Kind, span: Span = twoYears): EntryOf<Kind> {
  const [entry] = fc.sample(entryOfKind(kind, span), 1)
  if (entry === undefined) throw new Error('no sample')
  return entry
}
