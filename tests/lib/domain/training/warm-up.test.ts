import { describe, expect, it, test } from 'vitest'
import { countParts, partKept } from '@/lib/domain/training/warm-up'
import { routine, session } from './training-diary'

describe('a warm-up or cool-down', () => {
  test.each<[string, Record<string, unknown>, object]>([
    ['is kept with its minutes', { warmUpMinutes: 10 }, { answer: 'kept', minutes: 10 }],
    ['is kept with one minute', { warmUpMinutes: 1 }, { answer: 'kept', minutes: 1 }],
    ['is left out with 0', { warmUpMinutes: 0 }, { answer: 'left-out' }],
    ['is not asked, not left out, where nothing is said', {}, { answer: 'not-asked' }],
    ['is not the other part', { coolDownMinutes: 10 }, { answer: 'not-asked' }],
  ])('%s', (_, fields, answer) => {
    expect(partKept('warmUp', session(1, fields), [])).toEqual(answer)
  })

  test.each<['warmUp' | 'coolDown', string, string, boolean]>([
    ['warmUp', 'warm-up', '10:59', false],
    ['warmUp', 'warm-up', '11:00', true],
    ['warmUp', 'warm-up', '11:01', true],
    ['warmUp', 'warm-up', '12:59', true],
    ['warmUp', 'warm-up', '13:00', true],
    ['warmUp', 'warm-up', '13:01', false],
    ['warmUp', 'cool-down', '11:50', false],
    ['warmUp', 'stretch', '11:50', false],
    ['coolDown', 'cool-down', '11:59', false],
    ['coolDown', 'cool-down', '12:00', true],
    ['coolDown', 'cool-down', '13:59', true],
    ['coolDown', 'cool-down', '14:00', true],
    ['coolDown', 'cool-down', '14:01', false],
    ['coolDown', 'warm-up', '13:05', false],
  ])('of a session from 12:00 to 13:00: %s is found in a %s at %s: %s', (part, measure, time, isFound) => {
    const answer = partKept(part, session(1), [routine(measure, 1, time)])
    expect(answer).toEqual(isFound ? { answer: 'kept', minutes: null } : { answer: 'not-asked' })
  })

  it('logged by itself is kept although the session says 0, and does not hide minutes', () => {
    const logged = [routine('warm-up', 1, '11:45')]
    expect(partKept('warmUp', session(1, { warmUpMinutes: 0 }), logged)).toMatchObject({ answer: 'kept' })
    expect(partKept('warmUp', session(1, { warmUpMinutes: 6 }), logged)).toMatchObject({ minutes: 6 })
  })
})

describe('counts over sessions', () => {
  it('tell long enough at its edge, left out and not asked apart', () => {
    const sessions = [7, 8, 9, 0, undefined].map((warmUpMinutes, index) =>
      session(index + 1, warmUpMinutes === undefined ? {} : { warmUpMinutes }),
    )
    expect(countParts('warmUp', [...sessions, session(6)], [routine('warm-up', 6, '11:50')])).toEqual({
      kept: 4,
      longEnough: 2,
      lengthUnknown: 1,
      leftOut: 1,
      notAsked: 1,
    })
  })

  it('hold a cool-down against 5 minutes', () => {
    const sessions = [4, 5, 6].map((coolDownMinutes, index) => session(index + 1, { coolDownMinutes }))
    expect(countParts('coolDown', sessions, [])).toMatchObject({ kept: 3, longEnough: 2 })
  })
})
