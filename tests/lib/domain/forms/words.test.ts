import { describe, expect, test } from 'vitest'
import { onField } from '@/lib/domain/forms/form-reading'
import { signGroups } from '@/lib/domain/forms/sign-groups'
import { muscles } from '@/lib/domain/muscle'
import { signs } from '@/lib/domain/sign'
import { languages } from '@/lib/domain/words/language'
import { muscleTitle } from '@/lib/domain/words/muscle-words'
import { wordsIn } from '@/lib/domain/words/words-in'

test('every sign is asked in exactly one group', () => {
  const asked = signGroups.flatMap(group => group.signs)
  expect([...asked].sort()).toEqual([...signs].sort())
})

test.each(languages)('no two muscles stand on the same button (%s)', language => {
  const titles = muscles.map(muscle => muscleTitle(muscle, wordsIn(language)))
  expect(new Set(titles).size).toBe(muscles.length)
})

test.each(languages)('no two signs are told in the same words (%s)', language => {
  const { asked, phrases } = wordsIn(language).signs
  expect(new Set(Object.values(asked)).size).toBe(signs.length)
  expect(new Set(Object.values(phrases)).size).toBe(signs.length)
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
