import { describe, expect, test } from 'vitest'
import type { Cramp } from '@/lib/domain/entry'
import {
  anotherCramp,
  blankCramp,
  crampLike,
  readCramp,
  type WrittenCramp,
} from '@/lib/domain/forms/cramp-form'
import { setting } from '@/tests/support/form-setting'

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

test('one more cramp of a form opened from a session is after the same session', () => {
  const opened: WrittenCramp = { ...least, exerciseId: setting.id, context: 'after-exercise' }
  const saved = kept({ ...opened, severity: '7', note: 'bad' })
  const { muscle, side, exerciseId, context } = opened
  expect(anotherCramp(saved, opened)).toEqual({ ...blankCramp, muscle, side, exerciseId, context })
  expect(anotherCramp(saved, least)).toEqual({ ...blankCramp, muscle, side })
})
