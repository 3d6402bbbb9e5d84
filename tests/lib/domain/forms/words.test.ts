import { describe, expect, test } from 'vitest'
import { muscleTitle } from '@/lib/domain/forms/cramp-words'
import { onField } from '@/lib/domain/forms/form-reading'
import { signGroups, signWords } from '@/lib/domain/forms/sign-words'
import { muscles } from '@/lib/domain/muscle'
import { signs } from '@/lib/domain/sign'

test('every sign is asked in exactly one group', () => {
  const asked = signGroups.flatMap(group => group.signs)
  expect([...asked].sort()).toEqual([...signs].sort())
})

test('no two muscles stand on the same button', () => {
  expect(new Set(muscles.map(muscleTitle)).size).toBe(muscles.length)
})

test('no two signs are told in the same words', () => {
  expect(new Set(Object.values(signWords)).size).toBe(signs.length)
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
