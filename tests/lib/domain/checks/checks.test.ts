import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkKinds, type CheckKind } from '@/lib/domain/checks/check'
import { checksOf, checksOfDay, type CheckContext } from '@/lib/domain/checks/checks'
import { entryKinds, type EntryKind } from '@/lib/domain/entry'

const nobody: CheckContext = { usualMassKg: null, figures: null }
const seventy: CheckContext = { usualMassKg: 70, figures: null }
const holding = (figures: CheckContext['figures']): CheckContext => ({ usualMassKg: null, figures })

const kindsOf = (kind: EntryKind, values: Record<string, unknown>, context = nobody): CheckKind[] =>
  checksOf(kind, values, context).map(({ what }) => what)

type Values = Record<string, unknown>

/** One step below the threshold and the threshold itself ask nothing; one step above asks. */
const thresholds: [CheckKind, EntryKind, [Values, Values, Values], CheckContext?][] = [
  ['mass-far', 'measurement', [{ massKg: 76.9 }, { massKg: 77 }, { massKg: 77.1 }], seventy],
  ['mass-far', 'measurement', [{ massKg: 63.1 }, { massKg: 63 }, { massKg: 62.9 }], seventy],
  ['mass-far', 'exercise', [{ massBeforeKg: 76.9 }, { massBeforeKg: 77 }, { massBeforeKg: 77.1 }], seventy],
  ['mass-far', 'exercise', [{ massAfterKg: 63.1 }, { massAfterKg: 63 }, { massAfterKg: 62.9 }], seventy],
  [
    'mass-gain',
    'exercise',
    [
      { massBeforeKg: 70, massAfterKg: 70.9 },
      { massBeforeKg: 70, massAfterKg: 71 },
      { massBeforeKg: 70, massAfterKg: 71.1 },
    ],
  ],
  [
    'mass-loss',
    'exercise',
    [
      { massBeforeKg: 70, massAfterKg: 63.1 },
      { massBeforeKg: 70, massAfterKg: 63 },
      { massBeforeKg: 70, massAfterKg: 62.9 },
    ],
  ],
  [
    'session-long',
    'exercise',
    [{ durationMinutes: 1439 }, { durationMinutes: 1440 }, { durationMinutes: 1441 }],
  ],
  [
    'effort-none',
    'exercise',
    [
      { effort: 0, durationMinutes: 9 },
      { effort: 0, durationMinutes: 10 },
      { effort: 0, durationMinutes: 11 },
    ],
  ],
  [
    'effort-long',
    'exercise',
    [
      { effort: 10, durationMinutes: 179 },
      { effort: 10, durationMinutes: 180 },
      { effort: 10, durationMinutes: 181 },
    ],
  ],
  [
    'speed',
    'exercise',
    [
      { distanceKm: 29.9, durationMinutes: 30 },
      { distanceKm: 30, durationMinutes: 30 },
      { distanceKm: 30.1, durationMinutes: 30 },
    ],
  ],
  ['warm-up-long', 'exercise', [{ warmUpMinutes: 59 }, { warmUpMinutes: 60 }, { warmUpMinutes: 61 }]],
  ['cool-down-long', 'exercise', [{ coolDownMinutes: 59 }, { coolDownMinutes: 60 }, { coolDownMinutes: 61 }]],
  ['temperature', 'exercise', [{ temperatureC: 44.9 }, { temperatureC: 45 }, { temperatureC: 45.1 }]],
  ['temperature', 'exercise', [{ temperatureC: -29.9 }, { temperatureC: -30 }, { temperatureC: -30.1 }]],
  ['drunk-much', 'exercise', [{ drunkMl: 9999 }, { drunkMl: 10_000 }, { drunkMl: 10_001 }]],
  [
    'drunk-fast',
    'exercise',
    [
      { drunkMl: 2999, durationMinutes: 60 },
      { drunkMl: 3000, durationMinutes: 60 },
      { drunkMl: 3001, durationMinutes: 60 },
    ],
  ],
  [
    'drunk-fast',
    'exercise',
    [
      { drunkMl: 1998, durationMinutes: 1 },
      { drunkMl: 1999, durationMinutes: 1 },
      { drunkMl: 2000, durationMinutes: 1 },
    ],
  ],
  ['urine-much', 'exercise', [{ urineMl: 2999 }, { urineMl: 3000 }, { urineMl: 3001 }]],
  ['drink-large', 'fluid', [{ volumeMl: 2999 }, { volumeMl: 3000 }, { volumeMl: 3001 }]],
  ['serving-large', 'food', [{ grams: 1999 }, { grams: 2000 }, { grams: 2000.1 }]],
  ['sleep-long', 'measurement', [{ sleepHours: 15.9 }, { sleepHours: 16 }, { sleepHours: 16.1 }]],
  ['hold-long', 'routine', [{ holdSeconds: 299 }, { holdSeconds: 300 }, { holdSeconds: 301 }]],
]

describe('what looks like a slip in an entry', () => {
  it.each(thresholds)('%s of %s is asked about above its threshold only', (what, kind, values, context) => {
    const [below, at, above] = values
    expect(kindsOf(kind, below, context)).toEqual([])
    expect(kindsOf(kind, at, context)).toEqual([])
    expect(kindsOf(kind, above, context)).toEqual([what])
  })

  it.each([
    ['potassium-large', 'potassiumMg', 10_000],
    ['magnesium-large', 'magnesiumMg', 2000],
    ['calcium-large', 'calciumMg', 5000],
    ['sodium-large', 'sodiumMg', 10_000],
  ] as const)('%s is asked about above %s of %d mg, in a food and in a drink', (what, name, most) => {
    for (const kind of ['food', 'fluid'] as const) {
      expect(kindsOf(kind, {}, holding({ [name]: most - 1 }))).toEqual([])
      expect(kindsOf(kind, {}, holding({ [name]: most }))).toEqual([])
      expect(kindsOf(kind, {}, holding({ [name]: most + 1 }))).toEqual([what])
    }
  })

  it('names 3 kg of salt twice: as a serving and by its sodium', () => {
    expect(kindsOf('food', { grams: 3000 }, holding({ sodiumMg: 1_162_740 }))).toEqual([
      'serving-large',
      'sodium-large',
    ])
  })

  it('asks nothing about figures that are not known', () => {
    const unknown = { potassiumMg: null, magnesiumMg: null, calciumMg: null, sodiumMg: null }
    expect(kindsOf('food', { grams: 100 }, holding(unknown))).toEqual([])
    expect(kindsOf('food', { grams: 100 }, holding({}))).toEqual([])
  })

  it('says what a gain of 5 kg is held against, and leaves the masses as they are', () => {
    const session = { massBeforeKg: 70, massAfterKg: 75 }
    expect(checksOf('exercise', session, seventy)).toEqual([
      { field: 'massAfterKg', what: 'mass-gain', value: 5, expected: 1 },
    ])
    expect(session).toEqual({ massBeforeKg: 70, massAfterKg: 75 })
  })

  it('asks about a session of 30 h and about 40 l drunk in it', () => {
    expect(kindsOf('exercise', { durationMinutes: 1800, drunkMl: 40_000 })).toEqual([
      'session-long',
      'drunk-much',
    ])
  })

  it('takes effort 0.5 and 9.5 as they are, however long', () => {
    expect(kindsOf('exercise', { effort: 0.5, durationMinutes: 600 })).toEqual([])
    expect(kindsOf('exercise', { effort: 9.5, durationMinutes: 600 })).toEqual([])
  })

  it('asks nothing about a mass when the usual one is not known', () => {
    expect(kindsOf('measurement', { massKg: 499 })).toEqual([])
  })

  it('names a field of the entry, and a value beyond what it expected', () => {
    const number = fc.double({ min: -100, max: 60_000, noNaN: true })
    const names = ['massKg', 'durationMinutes', 'drunkMl', 'massBeforeKg', 'massAfterKg', 'effort'] as const
    const values = fc.dictionary(fc.constantFrom(...names), number)
    fc.assert(
      fc.property(fc.constantFrom(...entryKinds), values, (kind, written) => {
        for (const { field, what, value, expected } of checksOf(kind, written, seventy)) {
          expect(written).toHaveProperty(field)
          if (what !== 'mass-far') expect(value).toBeGreaterThan(expected)
        }
      }),
    )
  })
})

describe('what looks like a slip in a day', () => {
  it.each([
    ['day-fluid', 'fluidMl', 10_000],
    ['day-exercise', 'exerciseMinutes', 1440],
    ['day-sodium', 'sodiumMg', 15_000],
  ] as const)('%s is asked about above %s of %d', (what, name, most) => {
    expect(checksOfDay({ [name]: most - 1 })).toEqual([])
    expect(checksOfDay({ [name]: most })).toEqual([])
    expect(checksOfDay({ [name]: most + 1 })).toEqual([
      { field: name, what, value: most + 1, expected: most },
    ])
  })

  it('asks about 40 l of water and 30 h of exercise, and nothing about a day that is not known', () => {
    expect(checksOfDay({ fluidMl: 40_000, exerciseMinutes: 1800 }).map(({ what }) => what)).toEqual([
      'day-fluid',
      'day-exercise',
    ])
    expect(checksOfDay({ fluidMl: null, exerciseMinutes: null, sodiumMg: null })).toEqual([])
    expect(checksOfDay({})).toEqual([])
  })
})

it('has a test at the threshold of every check', () => {
  const tested = new Set<CheckKind>(thresholds.map(([what]) => what))
  const others = ['potassium-large', 'magnesium-large', 'calcium-large', 'sodium-large']
  const days = ['day-fluid', 'day-exercise', 'day-sodium']
  expect(checkKinds.filter(what => !tested.has(what))).toEqual([...others, ...days])
})
