import { describe, expect, test } from 'vitest'
import { newId } from '@/lib/domain/id'
import { readEntry, type Entry } from '@/lib/domain/entry'
import { daySentence } from '@/lib/domain/words/day-sentence'
import { durationWords } from '@/lib/domain/words/duration-words'
import { muscleAndSide } from '@/lib/domain/words/muscle-words'
import { dayVolumeWords, volumeWords } from '@/lib/domain/words/volume-words'
import { english } from '@/lib/domain/words/english'

describe('volumes', () => {
  test.each([
    [1, 'ml', '1 ml'],
    [9999, 'ml', '9999 ml'],
    [10_000, 'ml', '10\u2009000 ml'],
    [250, 'fl-oz-us', '8.5 fl oz'],
    [250, 'fl-oz-imp', '8.8 fl oz'],
    [29.5735295625, 'fl-oz-us', '1 fl oz'],
  ] as const)('%d ml in %s is "%s"', (ml, unit, words) => {
    expect(volumeWords(ml, unit, english)).toBe(words)
  })

  test('a day is litres to two decimals, or whole fluid ounces', () => {
    expect(dayVolumeWords(1350, 'ml', english)).toEqual({ figure: '1.35', unit: 'L' })
    expect(dayVolumeWords(0, 'ml', english)).toEqual({ figure: '0.00', unit: 'L' })
    expect(dayVolumeWords(1350, 'fl-oz-us', english)).toEqual({ figure: '46', unit: 'fl oz' })
  })
})

describe('lengths of time', () => {
  test.each([
    [0, '0 s'],
    [59, '59 s'],
    [60, '1 min'],
    [100, '1 min 40 s'],
    [3599, '59 min 59 s'],
    [3600, '1 h'],
    [3900, '1 h 5 min'],
    [7199, '2 h'],
  ])('%d seconds are "%s"', (seconds, words) => {
    expect(durationWords(seconds)).toBe(words)
  })
})

test('a muscle is named with its side where a side says something', () => {
  expect(muscleAndSide('upper-arm', 'left', english)).toBe('left upper arm')
  expect(muscleAndSide('calf', 'both', english)).toBe('calf, both sides')
  expect(muscleAndSide('jaw', 'midline', english)).toBe('jaw')
  expect(muscleAndSide('adductor', 'unknown', english)).toBe('inner thigh')
})

describe('the day in one sentence', () => {
  const moment = { at: '2026-05-19T08:00:00Z', timeZone: 'Europe/London' }
  const entry = (input: object): Entry => {
    const read = readEntry({ id: newId(), ...input })
    if (!read.ok) throw new Error(JSON.stringify(read.problems))
    return read.value
  }
  const drink = () => entry({ kind: 'fluid', ...moment, beverageId: 'w', volumeMl: 250 })
  const cramp = () =>
    entry({
      kind: 'cramp',
      startedAt: moment.at,
      timeZone: moment.timeZone,
      muscle: 'calf',
      side: 'left',
      context: 'asleep',
    })
  const exercise = (planned?: boolean) =>
    entry({
      kind: 'exercise',
      startedAt: moment.at,
      timeZone: moment.timeZone,
      durationMinutes: 60,
      ...(planned !== undefined && { planned }),
    })
  const closed = (cramps: string) => entry({ kind: 'day-closed', on: '2026-05-19', cramps })

  test.each([
    ['nothing', [], 'Nothing logged yet'],
    ['a cramp and two drinks', [drink(), cramp(), drink()], 'One cramp, two drinks so far'],
    ['eleven drinks', Array.from({ length: 11 }, drink), '11 drinks so far'],
    ['a day closed without cramps', [closed('none')], 'No cramps so far'],
    ['a cramp after the day was closed', [closed('none'), cramp()], 'One cramp so far'],
    ['a session that was done and one that is planned', [exercise(), exercise(true)], 'One session so far'],
    ['two sessions that were done', [exercise(), exercise(false)], 'Two sessions so far'],
    ['nothing but a planned session', [exercise(true)], 'Something logged so far'],
    ['a drink before a planned session', [drink(), exercise(true)], 'One drink so far'],
    ['a day closed as complete', [closed('all-logged')], 'Something logged so far'],
  ])('%s', (_what, entries, words) => {
    expect(daySentence(entries, english)).toBe(words)
  })
})
