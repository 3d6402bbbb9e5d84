import { describe, expect, test } from 'vitest'
import {
  consultationFacts,
  dayClosedFacts,
  measurementFacts,
  medicationFacts,
  observationFacts,
  routineFacts,
  takenWords,
} from '@/lib/domain/forms/kind-facts'
import { metricUnits } from '@/lib/domain/forms/units'
import { isTaken } from '@/lib/domain/medication'
import { localDateSchema } from '@/lib/domain/time/local-date'
import { english } from '@/lib/domain/words/english'
import { german } from '@/lib/domain/words/german'
import { datedEntryOf, entryOf } from '@/tests/support/correcting'

const today = localDateSchema.parse('2026-05-19')
const at = '2026-05-19T08:00:00+01:00'
const rows = (facts: { label: string; value: string }[]) =>
  Object.fromEntries(facts.map(({ label, value }) => [label, value]))

describe('an observation to read', () => {
  test('tells what was there from what was answered no', () => {
    const observation = entryOf('observation', {
      at,
      signs: ['dark-urine'],
      signsAsked: ['dark-urine', 'weakness'],
      muscle: 'calf',
    })
    expect(rows(observationFacts(observation, english))).toEqual({
      Signs: 'Dark urine, like tea or cola',
      'Signs answered no': 'Weakness',
      Where: 'Calf',
    })
  })
})

describe('a medicine to read', () => {
  const medication = (fields: object) =>
    datedEntryOf('medication', { name: 'Salmeterol', startedOn: '2026-05-03', ...fields })

  test('says that it is still taken, and that its kind is open', () => {
    expect(rows(medicationFacts(medication({}), today, english))).toEqual({
      Kind: 'Not sure',
      'First day': 'Sun 3 May',
      'Last day': 'Still taken',
    })
    expect(takenWords(medication({}), today, english)).toBe('Since Sun 3 May')
  })

  test('in the person’s language', () => {
    const stopped = medication({ drugClass: 'laba', stoppedOn: '2026-05-10' })
    expect(medicationFacts(stopped, today, german)[0]?.value).toBe('Lang wirkendes Spray')
    expect(takenWords(stopped, today, english)).toBe('Sun 3 May to Sun 10 May')
  })

  test.each([
    [null, true],
    ['2026-05-20', true],
    ['2026-05-19', false],
    ['2026-05-18', false],
  ])('with the last day %s it is taken on 19 May: %s', (stoppedOn, taken) => {
    expect(isTaken(medication({ stoppedOn }), today)).toBe(taken)
  })
})

describe('a measurement to read', () => {
  test('holds only what was measured, in the person’s unit', () => {
    const measurement = entryOf('measurement', { at, massKg: 70, urineColour: 4 })
    expect(rows(measurementFacts(measurement, { ...metricUnits, mass: 'lb' }, english))).toEqual({
      'Body mass': '154.3 lb',
      'Urine colour': '4 of 8, yellow',
    })
  })
})

describe('prevention work to read', () => {
  test('says what it was and how much', () => {
    const routine = entryOf('routine', { at, measure: 'stretch', holdSeconds: 30, sets: 0, bouncing: false })
    expect(rows(routineFacts(routine, english))).toEqual({
      'What was it?': 'Stretch',
      'Held each time': '30 s',
      Sets: '0',
      'Did you bounce?': 'No',
    })
  })
})

describe('a closed day to read', () => {
  const cramps = (said: 'none' | 'all-logged', count: number) => {
    const closed = datedEntryOf('day-closed', { on: '2026-05-18', cramps: said })
    return rows(dayClosedFacts(closed, count, english))['Cramps']
  }

  test.each([
    ['none', 0, 'No cramps'],
    [
      'none',
      1,
      'No cramps\nA cramp was logged on this day. It counts, and the day is not one without cramps.',
    ],
    [
      'none',
      2,
      'No cramps\n2 cramps were logged on this day. They count, and the day is not one without cramps.',
    ],
    ['all-logged', 2, 'Nothing else to report'],
  ] as const)('that said %s, with %s cramps', (said, count, words) => {
    expect(cramps(said, count)).toBe(words)
  })
})

describe('a visit to read', () => {
  test('names the notices it was about by their titles', () => {
    const visit = datedEntryOf('consultation', { on: '2026-05-18', ruleIds: ['R1', 'E2'], where: 'A clinic' })
    expect(rows(consultationFacts(visit, ruleId => `notice ${ruleId}`, english))).toEqual({
      About: 'notice R1\nnotice E2',
      Where: 'A clinic',
    })
  })
})
