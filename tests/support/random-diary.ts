import fc from 'fast-check'
import type { Entry } from '@/lib/domain/entry'
import {
  answered,
  closed,
  cramps,
  daysAgo,
  entry,
  medicine,
  momentAgo,
  observation,
  range,
  routine,
  seen,
} from './diary'

const rules = [
  ...['R1', 'R2', 'R3', 'R4', 'R5', 'R6', 'R7', 'R8', 'R9', 'R10', 'R11', 'R12', 'R13', 'R14', 'R15', 'R16'],
  ...['E1', 'E2', 'U1', 'U2', 'U4', 'U5', 'U6', 'U7', 'U8', 'U9', 'U10', 'U11'],
]

const signs = [
  'chest-pain',
  'dark-urine',
  'numbness',
  'weakness',
  'redness',
  'warmth',
  'swelling-one-leg',
  'nausea',
  'vomiting',
  'severe-headache',
  'foot-ulcer',
  'contaminated-wound-21-days',
  'jaw-stiffness',
  'hot-dry-skin',
  'tingling-around-mouth',
]

/** Signs that rules want together, or more than once. */
const pairs = [
  ['low-back-pain', 'numbness'],
  ['pain-down-the-leg', 'tingling'],
  ['tingling-around-mouth', 'hand-spasm'],
  ['comes-on-walking-gone-with-rest'],
  ['comes-on-walking-gone-with-rest', 'weakness'],
]

const someSigns = fc.oneof(fc.subarray(signs, { maxLength: 2 }), fc.constantFrom(...pairs))

type Held = Record<string, unknown>

const present = (fields: Held): Held =>
  Object.fromEntries(Object.entries(fields).filter(([, held]) => held !== undefined))

/** Profiles with what rules ask of them: known, unknown, and on the edges of ages and of a pregnancy. */
export const randomProfile: fc.Arbitrary<Held> = fc
  .record({
    conditions: fc.constantFrom(undefined, [], ['asthma'], ['diabetes'], ['heart-failure', 'kidney-disease']),
    pregnancyDueDate: fc.constantFrom(undefined, undefined, ...[-281, -280, -100, 14, 15].map(daysAgo)),
    birthDate: fc.constantFrom(
      undefined,
      '1970-01-01',
      '2010-05-19',
      '2010-05-20',
      '2016-02-29',
      '2026-05-20',
    ),
    alcoholUnitsPerWeek: fc.constantFrom(undefined, 0, 14, 14.5, 40),
    dayStartsAt: fc.constantFrom(undefined, undefined, '04:00'),
  })
  .map(fields => present(fields))

const time = fc
  .tuple(fc.nat(23), fc.nat(59))
  .map(numbers => numbers.map(number => String(number).padStart(2, '0')).join(':'))

const sometimes = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 2 })

/** Days before today; recent ones and the edges of windows come up more often. */
const someDay = fc.oneof(
  fc.nat(30),
  fc.nat(30),
  fc.nat(320),
  fc.constantFrom(6, 7, 27, 28, 72, 89, 90, 116, 117, 178, 179, 186, 187),
)

const relief = fc.array(
  fc.record({ method: fc.constantFrom('stretch', 'walk'), helped: fc.constantFrom('yes', 'no', 'partly') }),
  { maxLength: 2 },
)

const someCramp: fc.Arbitrary<Entry> = fc
  .record({
    days: someDay,
    time,
    muscle: fc.constantFrom('calf', 'calf', 'hamstring', 'jaw', 'hand', 'forearm'),
    side: fc.constantFrom('left', 'both'),
    context: fc.constantFrom('after-exercise', 'at-rest', 'asleep', 'walking', 'unknown'),
    inHeat: fc.constantFrom(undefined, undefined, false, true),
    severity: sometimes(fc.nat(10)),
    durationSeconds: sometimes(fc.oneof(fc.nat(700), fc.nat(4000), fc.constant(604_800))),
    ongoing: fc.constantFrom(undefined, undefined, undefined, undefined, undefined, true),
    apparentCause: fc.constantFrom(undefined, null, 'a long run'),
    signs: sometimes(someSigns),
    relief: sometimes(relief),
    relieved: sometimes(fc.boolean()),
    sleepDisturbed: sometimes(fc.boolean()),
    activityDisrupted: sometimes(fc.boolean()),
    assessed: fc.constantFrom(undefined, undefined, undefined, { on: daysAgo(3) }, { on: daysAgo(30) }),
  })
  .map(({ days, time: clock, ...fields }) => {
    const whole: Held = { ...answered, ...fields, startedAt: momentAgo(days, clock) }
    if (fields.ongoing) whole['durationSeconds'] = undefined
    return entry(present(whole))
  })

const someMedicine: fc.Arbitrary<Entry> = fc
  .tuple(
    fc.oneof(someDay, fc.constantFrom(83, 84, 85)),
    fc.constantFrom('statin', 'statin', 'laba', 'chemotherapy', 'heparin', null),
    fc.option(fc.nat(120), { nil: undefined }),
  )
  .map(([days, drugClass, stopped]) =>
    medicine(days, drugClass, stopped === undefined ? {} : { stoppedOn: daysAgo(stopped) }),
  )

/** Spirits; one such drink may be more than 14 units a week for four weeks, or less. */
const someDrink: fc.Arbitrary<Entry> = fc
  .tuple(fc.nat(30), time, fc.integer({ min: 100, max: 2000 }))
  .map(([days, clock, volumeMl]) =>
    entry({
      kind: 'fluid',
      timeZone: 'Asia/Kathmandu',
      at: momentAgo(days, clock),
      beverageId: 'FNDDS-93505000',
      volumeMl,
    }),
  )

const someOther: fc.Arbitrary<Entry> = fc.oneof(
  someMedicine,
  someDrink,
  someDay.map(closed),
  fc
    .tuple(someDay, fc.oneof(fc.subarray(signs, { minLength: 1, maxLength: 2 }), fc.constantFrom(...pairs)))
    .map(([days, shown]) => observation(days, shown)),
  fc.tuple(someDay, fc.subarray(rules, { minLength: 1, maxLength: 4 })).map(([days, ids]) => seen(days, ids)),
)

/** A stretch of known days, and a plan kept for some weeks: the things that chance alone does not make. */
const steady: fc.Arbitrary<Entry[]> = fc
  .tuple(fc.constantFrom(0, 5, 20, 25, 90, 300), fc.constantFrom(0, 0, 4, 6, 7, 30), fc.constantFrom(5, 6))
  .map(([days, weeks, kept]) => [
    ...range(0, days - 1).map(closed),
    ...range(0, weeks - 1).flatMap(week => range(1, kept).map(day => routine(7 * week + day))),
  ])

/** What comes again and again: some cramps of one kind, each on a day of its own. */
const recurring: fc.Arbitrary<Entry[]> = fc
  .tuple(
    fc.nat(5),
    fc.integer({ min: 0, max: 26 }),
    fc.constantFrom('calf', 'hand'),
    fc.constantFrom('at-rest', 'walking'),
    fc.constantFrom([], ...pairs),
  )
  .map(([count, first, muscle, context, shown]) =>
    cramps(
      range(1, count).map(index => first + index),
      { muscle, context, signs: shown, apparentCause: null },
    ),
  )

/** Diaries of cramps, signs, visits, medicines, drinks, known days and plans, up to 320 days long; the same entry may lie on a window's edge. */
export const randomDiary: fc.Arbitrary<Entry[]> = fc
  .tuple(steady, recurring, fc.array(someCramp, { maxLength: 25 }), fc.array(someOther, { maxLength: 10 }))
  .map(parts => parts.flat())
