import fc from 'fast-check'
import type { Entry } from '@/lib/domain/entry'
import {
  answered,
  closed,
  daysAgo,
  entry,
  medicine,
  momentAgo,
  observation,
  range,
  routine,
  seen,
} from './diary'

const signs = [
  'chest-pain',
  'dark-urine',
  'numbness',
  'weakness',
  'redness',
  'warmth',
  'swelling-one-leg',
  'nausea',
]

const rules = ['R1', 'R2', 'R3', 'R4', 'R5', 'R6', 'R7', 'R8', 'R9', 'R10', 'E1', 'E2', 'U1', 'U2']

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

type Held = Record<string, unknown>

const present = (fields: Held): Held =>
  Object.fromEntries(Object.entries(fields).filter(([, held]) => held !== undefined))

const someCramp: fc.Arbitrary<Entry> = fc
  .record({
    days: someDay,
    time,
    muscle: fc.constantFrom('calf', 'hamstring', 'jaw'),
    side: fc.constantFrom('left', 'both'),
    severity: sometimes(fc.nat(10)),
    durationSeconds: sometimes(fc.oneof(fc.nat(700), fc.nat(4000), fc.constant(604_800))),
    ongoing: fc.constantFrom(undefined, undefined, undefined, undefined, undefined, true),
    apparentCause: fc.constantFrom(undefined, null, 'a long run'),
    signs: sometimes(fc.subarray(signs, { maxLength: 2 })),
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
    fc.constantFrom('statin', 'laba', 'heparin', null),
    fc.option(fc.nat(120), { nil: undefined }),
  )
  .map(([days, drugClass, stopped]) =>
    medicine(days, drugClass, stopped === undefined ? {} : { stoppedOn: daysAgo(stopped) }),
  )

const someOther: fc.Arbitrary<Entry> = fc.oneof(
  someMedicine,
  someDay.map(closed),
  fc
    .tuple(someDay, fc.subarray(signs, { minLength: 1, maxLength: 2 }))
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

/** Diaries of cramps, signs, visits, medicines, known days and plans, up to 320 days long; the same entry may lie on a window's edge. */
export const randomDiary: fc.Arbitrary<Entry[]> = fc
  .tuple(steady, fc.array(someCramp, { maxLength: 25 }), fc.array(someOther, { maxLength: 8 }))
  .map(parts => parts.flat())
