import { describe, expect, test } from 'vitest'
import { readEntry, type Entry } from '@/lib/domain/entry'
import { entryWords, savedWords } from '@/lib/domain/words/entry-words'
import { english } from '@/lib/domain/words/english'

const names: Record<string, string> = {
  w: 'Tap water',
  t: 'Tea, black, hot',
  r: 'Running, 10 km/h',
  b: 'Banana (raw)',
}
const context = { unit: 'ml', nameOf: (_kind: string, id: string) => names[id] ?? null } as const

const entry = (input: object): Entry => {
  const read = readEntry({ id: '0197a1f0-0000-7000-8000-000000000001', ...input })
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  return read.value
}

const at = '2026-05-19T02:41:00+01:00'
const moment = { at, timeZone: 'Europe/London' }
const cramp = { kind: 'cramp', startedAt: at, timeZone: 'Europe/London', muscle: 'hamstring', side: 'right' }

describe('an entry in words', () => {
  test.each([
    [
      'a cramp with everything',
      { ...cramp, context: 'asleep', durationSeconds: 360, severity: 8, relieved: true },
      'Cramp, right hamstring',
      'asleep · 6 min · 8 of 10 · eased',
    ],
    [
      'a cramp while another muscle was stretched',
      { ...cramp, context: 'stretching', stretchedMuscle: 'quadriceps', relieved: false },
      'Cramp, right hamstring',
      'stretching the quadriceps · not eased',
    ],
    ['a cramp of which little is known', { ...cramp, context: 'unknown' }, 'Cramp, right hamstring', null],
    [
      'a cramp that is still going',
      { ...cramp, side: 'both', context: 'walking', ongoing: true },
      'Cramp, hamstring, both sides',
      'walking · still going',
    ],
    [
      'a drink with an everyday name',
      { kind: 'fluid', ...moment, beverageId: 'w', volumeMl: 250 },
      'Water, 250 ml',
      null,
    ],
    [
      'a drink with a long name',
      { kind: 'fluid', ...moment, beverageId: 't', volumeMl: 300 },
      'Tea, 300 ml',
      'black, hot',
    ],
    [
      'a drink nobody knows any more',
      { kind: 'fluid', ...moment, beverageId: 'gone', volumeMl: 300 },
      'Drink, 300 ml',
      null,
    ],
    ['a food', { kind: 'food', ...moment, foodId: 'b', grams: 120 }, 'Banana, 120 g', 'raw'],
    [
      'exercise',
      {
        kind: 'exercise',
        startedAt: at,
        timeZone: 'Europe/London',
        durationMinutes: 90,
        activityId: 'r',
        effort: 6,
        inHeat: true,
      },
      'Running, 1 h 30 min',
      '10 km/h · effort 6 of 10 · in the heat',
    ],
    [
      'exercise that is planned',
      {
        kind: 'exercise',
        startedAt: at,
        timeZone: 'Europe/London',
        durationMinutes: 60,
        activityId: 'r',
        planned: true,
      },
      'Running, 1 h',
      'planned · 10 km/h',
    ],
    [
      'exercise that is not planned any more',
      {
        kind: 'exercise',
        startedAt: at,
        timeZone: 'Europe/London',
        durationMinutes: 60,
        activityName: 'Swimming',
        planned: false,
      },
      'Swimming, 1 h',
      null,
    ],
    [
      'a stretch',
      { kind: 'routine', ...moment, measure: 'stretch', muscle: 'hamstring', sets: 3, holdSeconds: 30 },
      'Stretch, hamstring',
      '3 sets · held 30 s',
    ],
    [
      'a stretch with a name, which is not said twice',
      {
        kind: 'routine',
        ...moment,
        measure: 'stretch',
        muscle: 'hamstring',
        exerciseName: 'Hamstring stretch',
        repeats: 3,
      },
      'Hamstring stretch',
      '3 times',
    ],
    [
      'a warm-up with a name',
      { kind: 'routine', ...moment, measure: 'warm-up', exerciseName: 'Easy cycling' },
      'Easy cycling',
      'warm-up',
    ],
    [
      'a sign',
      { kind: 'observation', ...moment, signs: ['dark-urine'] },
      'Noticed, without a cramp',
      'dark urine',
    ],
    [
      'a measurement',
      { kind: 'measurement', ...moment, massKg: 62.5, urineColour: 4 },
      'Measured',
      '62.5 kg · urine colour 4 of 8',
    ],
    [
      'a medicine',
      { kind: 'medication', name: 'Salbutamol', startedOn: '2026-05-01' },
      'Salbutamol',
      'since 1 May 2026',
    ],
    [
      'a day without cramps',
      { kind: 'day-closed', on: '2026-05-19', cramps: 'none' },
      'No cramps',
      'the day is known',
    ],
    [
      'a visit',
      { kind: 'consultation', on: '2026-05-19', ruleIds: ['R1'], where: 'surgery' },
      'Seen by a clinician',
      'surgery',
    ],
  ])('%s', (_what, input, title, detail) => {
    expect(entryWords(entry(input), context, english)).toEqual({ title, detail })
  })

  test('what was saved begins in lower case', () => {
    const water = entry({ kind: 'fluid', ...moment, beverageId: 'w', volumeMl: 250 })
    expect(savedWords(water, context, english)).toBe('water, 250 ml')
    expect(savedWords(water, { ...context, unit: 'fl-oz-us' }, english)).toBe('water, 8.5 fl oz')
  })
})
