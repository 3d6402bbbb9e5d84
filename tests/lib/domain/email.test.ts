import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readEmail } from '@/lib/domain/email'

describe('an e-mail address', () => {
  test.each([
    ['ada@example.org', 'ada@example.org'],
    ['  Ada.Lovelace+diary@Example.ORG\n', 'ada.lovelace+diary@example.org'],
    ['ａｄａ@example.org', 'ada@example.org'],
    ['आदा@उदाहरण.भारत', 'आदा@उदाहरण.भारत'],
    ['ada@localhost', 'ada@localhost'],
  ])('%j is known as %s', (written, known) => {
    expect(readEmail(written)).toBe(known)
  })

  test.each([
    '',
    'ada',
    '@example.org',
    'ada@',
    'ada@@example.org',
    'ada＠example.org',
    'ada@evil.org＠example.org',
    'ada﹫example.org',
    'ada lovelace@example.org',
    'ada@example.org,bob@example.org',
    'Ada <ada@example.org>',
    'ada\u0000@example.org',
    'ada\ud800@example.org',
    `${'a'.repeat(250)}@a.org`,
  ])('%j is none', written => {
    expect(readEmail(written)).toBeNull()
  })

  test.each([
    [254, true],
    [255, false],
  ])('of %d characters is one: %s', (length, isOne) => {
    expect(readEmail(`${'a'.repeat(length - 6)}@a.org`) !== null).toBe(isOne)
  })

  test('reads the same when its known spelling is read again', () => {
    fc.assert(
      fc.property(fc.tuple(fc.string({ unit: 'binary' }), fc.domain()), ([name, domain]) => {
        const known = readEmail(`${name}@${domain}`)
        expect(known === null || readEmail(known) === known).toBe(true)
      }),
    )
  })
})
