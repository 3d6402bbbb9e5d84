import { describe, expect, test } from 'vitest'
import { lengthInWords, placeInWords } from '@/lib/domain/forms/cramp-words'
import { onField } from '@/lib/domain/forms/form-reading'
import { signGroups, signWords } from '@/lib/domain/forms/sign-words'
import { signs } from '@/lib/domain/sign'

test('every sign is asked in exactly one group', () => {
  const asked = signGroups.flatMap(group => group.signs)
  expect([...asked].sort()).toEqual([...signs].sort())
})

test('no two signs are told in the same words', () => {
  expect(new Set(Object.values(signWords)).size).toBe(signs.length)
})

test.each([
  ['right', 'hamstring', 'right hamstring'],
  ['both', 'calf', 'calf, both sides'],
  ['midline', 'jaw', 'jaw'],
  ['unknown', 'foot', 'foot'],
] as const)('%s %s is "%s"', (side, muscle, words) => {
  expect(placeInWords({ side, muscle })).toBe(words)
})

test.each([
  [0, '0 s'],
  [45, '45 s'],
  [100, '1 min 40 s'],
  [360, '6 min'],
  [3600, '1 h'],
  [7500, '2 h 5 min'],
])('%i seconds are "%s"', (seconds, words) => {
  expect(lengthInWords(seconds)).toBe(words)
})

describe('a problem of the server', () => {
  test.each([
    ['entries.0.startedAt', 'when'],
    ['entries.0.volumeMl', 'amount'],
    ['entries.0.custom.waterG', 'figures'],
    ['until', 'until'],
    ['entries.0', ''],
    ['entries', ''],
  ])('at %s belongs to the field %j', (path, field) => {
    expect(onField({ path, message: 'x' })).toEqual({ path: field, message: 'x' })
  })
})
