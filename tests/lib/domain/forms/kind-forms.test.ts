import { describe, expect, test } from 'vitest'
import { blankConsultation, readConsultation } from '@/lib/domain/forms/consultation-form'
import { blankDayClosed, readDayClosed } from '@/lib/domain/forms/day-closed-form'
import { blankMeasurement, readMeasurement } from '@/lib/domain/forms/measurement-form'
import { blankMedication, readMedication } from '@/lib/domain/forms/medication-form'
import { blankObservation, readObservation } from '@/lib/domain/forms/observation-form'
import { blankRoutine, readRoutine, routineLike } from '@/lib/domain/forms/routine-form'
import type { Read } from '@/lib/domain/problem'
import { entryOf } from '@/tests/support/correcting'
import { setting } from '@/tests/support/form-setting'

const problems = (read: Read<unknown>): Record<string, string> =>
  read.ok ? {} : Object.fromEntries(read.problems.map(({ path, message }) => [path, message]))

const saved = { at: '2026-05-19T18:30:00+05:45', timeZone: 'Asia/Kathmandu', id: setting.id }

describe('a sign without a cramp', () => {
  const read = (part: Partial<typeof blankObservation>) =>
    readObservation({ ...blankObservation, ...part }, setting)

  test('needs an answer', () => {
    expect(problems(read({}))).toEqual({
      signs: 'Tick what you noticed, or say that there was nothing.',
    })
  })

  test('keeps what was left open as not asked', () => {
    expect(read({ signs: ['weakness', 'dark-urine'], signsAnswered: ['weakness', 'foot-drop'] })).toEqual({
      ok: true,
      value: {
        kind: 'observation',
        ...saved,
        signs: ['dark-urine', 'weakness'],
        signsAsked: ['dark-urine', 'weakness', 'foot-drop'],
      },
    })
  })

  test('may be that there was none of them', () => {
    expect(read({ signsAnswered: ['weakness'] })).toMatchObject({
      value: { signs: [], signsAsked: ['weakness'] },
    })
  })
})

describe('a medicine', () => {
  const read = (part: Partial<typeof blankMedication>) =>
    readMedication({ ...blankMedication, name: 'Salmeterol', startedOn: '2026-05-03', ...part }, setting)

  test('needs its name and first day', () => {
    expect(problems(read({ name: '  ', startedOn: '' }))).toEqual({
      name: 'Write the name of the medicine.',
      startedOn: 'Choose the date. About when is enough.',
    })
  })

  test('is kept without a kind and without a last day', () => {
    expect(read({})).toEqual({
      ok: true,
      value: { kind: 'medication', id: setting.id, name: 'Salmeterol', startedOn: '2026-05-03' },
    })
  })

  test.each([
    ['2026-05-18', undefined],
    ['2026-05-19', undefined],
    ['2026-05-20', 'This would start later than today. Check the date.'],
    ['2026-02-30', 'Write a date like 2026-05-19.'],
  ])('with the first day %s: %s', (startedOn, message) => {
    expect(problems(read({ startedOn }))['startedOn']).toBe(message)
  })

  test.each([
    ['2026-05-02', 'This is before the first day. Check the dates.'],
    ['2026-05-03', undefined],
    ['2026-05-04', undefined],
    ['2026-08-01', undefined],
  ])('with the last day %s: %s', (stoppedOn, message) => {
    expect(problems(read({ stoppedOn }))['stoppedOn']).toBe(message)
  })
})

describe('a measurement', () => {
  const read = (part: Partial<typeof blankMeasurement>, units = setting.units) =>
    readMeasurement({ ...blankMeasurement, ...part }, { ...setting, units })

  test('measures at least one thing', () => {
    expect(problems(read({}))).toEqual({
      mass: 'Measure at least one of them: mass, urine colour or sleep.',
    })
  })

  test.each([
    ['0.9', false],
    ['1', true],
    ['500', true],
    ['500.1', false],
  ])('takes a mass of %s kg: %s', (mass, isTaken) => {
    expect(read({ mass }).ok).toBe(isTaken)
  })

  test('takes a mass in pounds', () => {
    expect(read({ mass: '154' }, { ...setting.units, mass: 'lb' })).toMatchObject({
      value: { massKg: 69.85322498 },
    })
  })

  test.each([
    ['-0.1', false],
    ['0', true],
    ['7,5', true],
    ['24', true],
    ['24.1', false],
  ])('takes %s hours of sleep: %s', (sleepHours, isTaken) => {
    expect(read({ sleepHours }).ok).toBe(isTaken)
  })

  test('no sleep is an answer, and a blank box is none', () => {
    expect(read({ sleepHours: '0' })).toMatchObject({ value: { sleepHours: 0 } })
    const blank = read({ mass: '70', sleepHours: '' })
    expect(blank.ok && blank.value).not.toHaveProperty('sleepHours')
  })

  test('never keeps dark urine as a step of the chart', () => {
    expect(problems(read({ urineColour: 'sign' }))).toEqual({
      urineColour: 'This is a warning sign. Log it as a sign: the link is above.',
    })
    const beside = read({ urineColour: 'sign', mass: '70' })
    expect(beside.ok && beside.value).toEqual({ kind: 'measurement', ...saved, massKg: 70 })
  })
})

describe('prevention work', () => {
  const read = (part: Partial<typeof blankRoutine>) => readRoutine({ ...blankRoutine, ...part }, setting)

  test('needs to say what it was', () => {
    expect(problems(read({}))).toEqual({ measure: 'Choose what it was.' })
  })

  test.each([
    ['holdSeconds', '3600', '3601'],
    ['repeats', '1000', '1001'],
    ['sets', '100', '101'],
  ])('takes %s up to %s', (field, most, more) => {
    expect(read({ measure: 'stretch', [field]: '0' }).ok).toBe(true)
    expect(read({ measure: 'stretch', [field]: most }).ok).toBe(true)
    expect(problems(read({ measure: 'stretch', [field]: more }))).toEqual({
      [field]: `Write a whole number from 0 to ${most}.`,
    })
  })

  test('begins like the last time, at another time and without its note', () => {
    const last = entryOf('routine', {
      at: '2026-05-18T10:00:00+01:00',
      measure: 'stretch',
      muscle: 'hamstring',
      exerciseName: 'Hamstring stretch',
      holdSeconds: 30,
      bouncing: true,
      note: 'Sore',
      tags: ['gym'],
    })
    expect(routineLike(last)).toEqual({
      ...blankRoutine,
      measure: 'stretch',
      muscle: 'hamstring',
      exerciseName: 'Hamstring stretch',
      holdSeconds: '30',
    })
    expect(routineLike(null)).toEqual(blankRoutine)
  })
})

describe('a closed day', () => {
  const read = (part: Partial<typeof blankDayClosed>) =>
    readDayClosed({ ...blankDayClosed, on: '2026-05-19', cramps: 'none', ...part }, setting)

  test('needs its day and what it was like', () => {
    expect(problems(read({ on: '', cramps: '' }))).toEqual({
      on: 'Choose the day.',
      cramps: 'Choose what the day was like.',
    })
  })

  test.each([
    ['2026-05-18', undefined],
    ['2026-05-19', undefined],
    ['2026-05-20', 'This day has not come yet. Check the date.'],
  ])('on %s: %s', (on, message) => {
    expect(problems(read({ on }))['on']).toBe(message)
  })

  test('that was not said to be hot or not says neither', () => {
    const closed = read({})
    expect(closed.ok && closed.value).not.toHaveProperty('hot')
    expect(read({ hot: 'no' })).toMatchObject({ value: { hot: false } })
  })
})

describe('a visit', () => {
  const read = (part: Partial<typeof blankConsultation>) =>
    readConsultation({ ...blankConsultation, on: '2026-05-19', ...part }, setting)

  test('needs its day, and may be about no notice', () => {
    expect(problems(read({ on: '' }))).toEqual({ on: 'Choose the day of the visit.' })
    expect(read({})).toMatchObject({ value: { on: '2026-05-19', ruleIds: [] } })
  })

  test.each([
    ['2026-05-19', undefined],
    ['2026-05-20', 'This visit would be later than today. Log it afterwards.'],
  ])('on %s: %s', (on, message) => {
    expect(problems(read({ on }))['on']).toBe(message)
  })

  test('names the notices it was about', () => {
    expect(read({ ruleIds: ['E2', 'R1'], where: 'A clinic' })).toMatchObject({
      value: { ruleIds: ['E2', 'R1'], where: 'A clinic' },
    })
  })
})
