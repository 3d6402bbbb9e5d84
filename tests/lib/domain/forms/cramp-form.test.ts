import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  crampCauses,
  crampContexts,
  reliefMethods,
  reliefOutcomes,
  stretchTechniques,
} from '@/lib/domain/cramp'
import { readEntry, type Cramp } from '@/lib/domain/entry'
import {
  blankCramp,
  crampLike,
  readCramp,
  writeCramp,
  type WrittenCramp,
} from '@/lib/domain/forms/cramp-form'
import { newId } from '@/lib/domain/id'
import { muscles, sides } from '@/lib/domain/muscle'
import { signs as allSigns } from '@/lib/domain/sign'
import { pastMoment, present, setting, someUnits } from '@/tests/support/form-setting'
import { noteText, tagList } from '@/tests/support/written-text'

const least: WrittenCramp = { ...blankCramp, muscle: 'calf', side: 'left' }

const read = (part: Partial<WrittenCramp>, where = setting) => readCramp({ ...least, ...part }, where)

function kept(part: Partial<WrittenCramp>, where = setting): Cramp {
  const result = read(part, where)
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  return result.value
}

function problems(part: Partial<WrittenCramp>, where = setting) {
  const result = read(part, where)
  return result.ok ? [] : result.problems
}

test('muscle and side are enough, and nothing else is made up', () => {
  expect(kept({})).toEqual({
    kind: 'cramp',
    id: setting.id,
    startedAt: '2026-05-19T18:30:00+05:45',
    timeZone: 'Asia/Kathmandu',
    muscle: 'calf',
    side: 'left',
    context: 'unknown',
  })
})

test('every problem of the form is told at once, under the name of its field', () => {
  const result = readCramp(
    {
      ...blankCramp,
      when: { ...blankCramp.when, choice: 'pick', date: '2026-05-20', time: '09:00' },
      severity: '11',
      minutes: 'six',
      seconds: '60',
      relief: [{ method: 'stretch', helped: 'yes', minutes: '-1' }],
      cause: 'some',
      bodyTemperature: '20',
      tags: 'x'.repeat(51),
      note: '\u0000',
    },
    setting,
  )
  expect(result).toEqual({
    ok: false,
    problems: [
      { path: 'when.date', message: 'This cramp would start tomorrow. Check the date.' },
      { path: 'muscle', message: 'Choose the muscle.' },
      { path: 'side', message: 'Choose the side.' },
      { path: 'severity', message: 'Write a whole number from 0 to 10.' },
      { path: 'minutes', message: 'Write a whole number from 0 to 10079.' },
      { path: 'seconds', message: 'Write a whole number from 0 to 59.' },
      { path: 'relief.stretch', message: 'Write a number from 0 to 1440.' },
      { path: 'cause', message: 'Choose what brought it on, or write it.' },
      { path: 'bodyTemperature', message: 'Write a number from 30 to 46.' },
      { path: 'note', message: 'This text holds a control character. Write it again.' },
      { path: 'tags', message: 'Each tag: write at most 50 characters.' },
    ],
  })
})

describe('how long', () => {
  test.each([
    ['', '', undefined],
    ['6', '', 360],
    ['1', '40', 100],
    ['', '45', 45],
    ['0', '', 0],
    ['10', '0', 600],
    ['10079', '59', 604_799],
  ])('%j min %j s is %j seconds', (minutes, seconds, expected) => {
    expect(kept({ minutes, seconds }).durationSeconds).toBe(expected)
  })

  test('a cramp still going has no length and is confirmed at the moment of saving', () => {
    const cramp = kept({ ongoing: true, minutes: '6' })
    expect(cramp).toMatchObject({ ongoing: true, ongoingConfirmedAt: '2026-05-19T18:30:00+05:45' })
    expect(cramp).not.toHaveProperty('durationSeconds')
  })
})

describe('what the person was doing', () => {
  test('a hamstring cramp while stretching the quadriceps, bouncing, is kept as exactly that', () => {
    const cramp = kept({
      muscle: 'hamstring',
      context: 'stretching',
      stretchedMuscle: 'quadriceps',
      technique: ['no-warm-up', 'bouncing'],
    })
    expect(cramp).toMatchObject({
      muscle: 'hamstring',
      context: 'stretching',
      stretchedMuscle: 'quadriceps',
      technique: ['bouncing', 'no-warm-up'],
    })
  })

  test('technique and stretched muscle belong to stretching alone', () => {
    const cramp = kept({ context: 'asleep', stretchedMuscle: 'quadriceps', technique: ['bouncing'] })
    expect(cramp).not.toHaveProperty('stretchedMuscle')
    expect(cramp).not.toHaveProperty('technique')
  })
})

describe('signs', () => {
  test('not asked leaves both lists out', () => {
    expect(kept({})).not.toHaveProperty('signs')
    expect(kept({})).not.toHaveProperty('signsAsked')
  })

  test('"none of these" keeps what was asked', () => {
    expect(kept({ signsAnswered: ['weakness', 'redness'] })).toMatchObject({
      signs: [],
      signsAsked: ['redness', 'weakness'],
    })
  })

  test('a ticked sign is there and asked, others stay not asked', () => {
    expect(kept({ signs: ['dark-urine'] })).toMatchObject({
      signs: ['dark-urine'],
      signsAsked: ['dark-urine'],
    })
  })
})

describe('what brought it on', () => {
  test('not asked is absent', () => {
    expect(kept({ causes: ['heat'], causeText: 'a long run' })).not.toHaveProperty('apparentCause')
    expect(kept({ causes: ['heat'] })).not.toHaveProperty('causes')
  })

  test('no cause found is null', () => {
    expect(kept({ cause: 'none', causes: ['heat'] })).toHaveProperty('apparentCause', null)
    expect(kept({ cause: 'none', causes: ['heat'] })).not.toHaveProperty('causes')
  })

  test('chosen causes and words are both kept, either is enough', () => {
    expect(kept({ cause: 'some', causes: ['heat', 'hard-exercise'] })).toMatchObject({
      causes: ['hard-exercise', 'heat'],
    })
    expect(kept({ cause: 'some', causeText: 'new shoes' })).toMatchObject({ apparentCause: 'new shoes' })
  })
})

test('what helped is kept with its minutes as seconds', () => {
  const cramp = kept({
    relief: [
      { method: 'straighten', helped: 'yes', minutes: '1,5' },
      { method: 'heat', helped: '', minutes: '' },
    ],
    relieved: 'yes',
  })
  expect(cramp).toMatchObject({
    relief: [{ method: 'straighten', helped: 'yes', afterSeconds: 90 }, { method: 'heat' }],
    relieved: true,
  })
})

test.each([
  ['yes', true],
  ['no', false],
  ['', undefined],
] as const)('%j to a question is %j', (answer, value) => {
  const cramp = kept({ relieved: answer, inHeat: answer, sleepDisturbed: answer, activityDisrupted: answer })
  for (const key of ['relieved', 'inHeat', 'sleepDisturbed', 'activityDisrupted'] as const)
    expect(cramp[key]).toBe(value)
})

test('a body temperature in Fahrenheit is kept in Celsius', () => {
  const fahrenheit = { ...setting, units: { ...setting.units, temperature: 'F' as const } }
  expect(kept({ bodyTemperature: '104' }, fahrenheit).bodyTemperatureC).toBe(40)
  expect(problems({ bodyTemperature: '40' }, fahrenheit)).toEqual([
    { path: 'bodyTemperature', message: 'Write a number from 86 to 114.8 °F.' },
  ])
})

test('the next form takes muscle and side from the last cramp, never its time, severity or signs', () => {
  const last = kept({ muscle: 'jaw', side: 'midline', severity: '8', signs: ['dark-urine'], note: 'bad' })
  expect(crampLike(last)).toEqual({ ...blankCramp, muscle: 'jaw', side: 'midline' })
  expect(crampLike(null)).toEqual(blankCramp)
})

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined })

const anyCramp = fc
  .record({
    when: pastMoment,
    muscle: fc.constantFrom(...muscles),
    side: fc.constantFrom(...sides),
    severity: maybe(fc.integer({ min: 0, max: 10 })),
    durationSeconds: maybe(fc.integer({ min: 0, max: 604_799 })),
    context: fc.constantFrom(...crampContexts),
    stretchedMuscle: maybe(fc.constantFrom(...muscles)),
    technique: maybe(fc.subarray([...stretchTechniques], { minLength: 1 })),
    cause: fc.oneof(
      fc.constant({}),
      fc.constant({ apparentCause: null }),
      fc.record({ apparentCause: noteText }),
      fc.record({ causes: fc.subarray([...crampCauses], { minLength: 1 }), apparentCause: noteText }),
      fc.record({ causes: fc.subarray([...crampCauses], { minLength: 1 }) }),
    ),
    relief: maybe(
      fc.uniqueArray(
        fc
          .record({
            method: fc.constantFrom(...reliefMethods),
            helped: maybe(fc.constantFrom(...reliefOutcomes)),
            afterSeconds: maybe(fc.integer({ min: 0, max: 86_400 })),
          })
          .map(present),
        { minLength: 1, selector: tried => tried['method'] },
      ),
    ),
    relieved: maybe(fc.boolean()),
    asked: maybe(fc.tuple(fc.subarray([...allSigns], { minLength: 1 }), fc.infiniteStream(fc.boolean()))),
    inHeat: maybe(fc.boolean()),
    bodyTemperatureC: maybe(fc.integer({ min: 300, max: 460 }).map(tenths => tenths / 10)),
    sleepDisturbed: maybe(fc.boolean()),
    activityDisrupted: maybe(fc.boolean()),
    note: maybe(noteText),
    tags: maybe(tagList),
    exerciseId: maybe(fc.constant(newId())),
  })
  .map(({ when, cause, asked, stretchedMuscle, technique, ...rest }): Cramp => {
    const stretching = rest.context === 'stretching' ? { stretchedMuscle, technique } : {}
    const signs = asked && { signsAsked: asked[0], signs: asked[0].filter(() => asked[1].next().value) }
    const entry = readEntry(
      present({
        kind: 'cramp',
        id: setting.id,
        startedAt: when.at,
        timeZone: when.timeZone,
        ...rest,
        ...cause,
        ...signs,
        ...stretching,
      }),
    )
    if (!entry.ok || entry.value.kind !== 'cramp') throw new Error(JSON.stringify(entry))
    return entry.value
  })

test('a cramp written into the form and read again is the same cramp, in any units', () => {
  fc.assert(
    fc.property(anyCramp, someUnits, (cramp, units) => {
      expect(readCramp(writeCramp(cramp, units), { ...setting, units })).toEqual({ ok: true, value: cramp })
    }),
    { numRuns: 300 },
  )
})
