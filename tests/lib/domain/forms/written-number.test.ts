import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { numberTyped, readDecimal, readWhole, writeNumber } from '@/lib/domain/forms/written-number'
import { german } from '@/lib/domain/words/german'
import { languages } from '@/lib/domain/words/language'
import { told } from '@/lib/domain/words/told'

const whole = { min: 1, max: 5000 }

describe('a whole number as typed', () => {
  test.each([
    ['1', 1],
    ['250', 250],
    [' 250 ', 250],
    ['0250', 250],
    ['5000', 5000],
  ])('%j is %i', (typed, value) => {
    expect(readWhole(typed, 'en', whole)).toEqual({ ok: true, value })
  })

  test.each(['', ' ', '\t'])('%j is missing, not zero', typed => {
    expect(readWhole(typed, 'en', { min: 0, max: 5000 })).toEqual({ ok: true, value: undefined })
  })

  test.each([
    '0',
    '5001',
    '-1',
    '1.5',
    '1,5',
    '1,500.0',
    '55 00',
    '1e3',
    '0x10',
    'two',
    '٣',
    '250 ml',
    '9'.repeat(30),
  ])('%j is refused with what to write', typed => {
    expect(readWhole(typed, 'en', whole)).toEqual({
      ok: false,
      message: 'Write a whole number from 1 to 5000.',
    })
  })
})

describe('a decimal number as typed', () => {
  const range = { min: -60, max: 60 }

  test.each([
    ['1.5', 1.5],
    ['1,5', 1.5],
    ['.5', 0.5],
    [',5', 0.5],
    ['-3', -3],
    ['−3,25', -3.25],
    ['0,125', 0.125],
    ['60', 60],
    ['-60', -60],
  ])('%j is %d', (typed, value) => {
    expect(readDecimal(typed, 'en', range)).toEqual({ ok: true, value })
  })

  test('minus nothing is plain zero', () => {
    const read = readDecimal('-0', 'en', range)
    expect(read.ok && Object.is(read.value, 0)).toBe(true)
  })

  test('blank is missing', () => {
    expect(readDecimal('  ', 'en', range)).toEqual({ ok: true, value: undefined })
  })

  test.each(['60.1', '-60,1', '5.', '1.2.3', '1,2,3', '1e1', 'Infinity', 'NaN', '- 3', '1 5'])(
    '%j is refused',
    typed => {
      expect(readDecimal(typed, 'en', range)).toEqual({
        ok: false,
        message: 'Write a number from -60 to 60.',
      })
    },
  )

  test('the range is told in its unit', () => {
    expect(readDecimal('9', 'en', { min: 0, max: 1, unit: 'fl oz' })).toEqual({
      ok: false,
      message: 'Write a number from 0 to 1 fl oz.',
    })
  })
})

describe('a point or a comma before exactly three digits', () => {
  const wide = { min: 0, max: 100_000 }
  const small = { min: 0, max: 10 }

  test.each([
    ['en', '1,500', 1500],
    ['en', '1.500', 1.5],
    ['de', '1.500', 1500],
    ['de', '1,500', 1.5],
    ['en', '99,999', 99_999],
    ['de', '99.999', 99_999],
  ] as const)('parts thousands as the language does: %s %j is %d', (language, typed, value) => {
    expect(readDecimal(typed, language, wide)).toEqual({ ok: true, value })
  })

  test.each([
    ['en', '1,500', 'Write 1500 or 1.5: this could be either.'],
    ['de', '1.500', 'Write 1500 or 1.5: this could be either.'],
    ['de', '9.999', 'Write 9999 or 9.999: this could be either.'],
    ['de', '10.000', 'Write 10000 or 10: this could be either.'],
    ['de', '10.001', 'Write a number from 0 to 10.'],
  ] as const)('is asked about where only decimals would fit: %s %j', (language, typed, message) => {
    expect(readDecimal(typed, language, small)).toEqual({ ok: false, message })
  })

  test('is asked about in German too, with a German comma', () => {
    const read = readDecimal('1.500', 'de', small)
    expect(read.ok ? '' : told(read.message, german)).toBe(
      'Schreib 1500 oder 1,5: Das hier könnte beides heißen.',
    )
  })

  test.each([
    ['en', '0,125', 0.125],
    ['de', '0.125', 0.125],
    ['en', '1,50', 1.5],
    ['de', '1.5', 1.5],
    ['de', '1.50', 1.5],
    ['de', '1.5000', 1.5],
    ['de', '1234.567', 1234.567],
    ['en', '1234,567', 1234.567],
  ] as const)('and no other number of digits, nor behind a nought: %s %j is %d', (language, typed, value) => {
    expect(readDecimal(typed, language, wide)).toEqual({ ok: true, value })
  })

  test.each([
    ['en', '1,500', 1500],
    ['de', '1.500', 1500],
    ['de', '1 500', 1500],
  ] as const)('makes a whole number: %s %j is %d', (language, typed, value) => {
    expect(readWhole(typed, language, wide)).toEqual({ ok: true, value })
  })

  test.each([
    ['en', '1.500'],
    ['de', '1,500'],
    ['de', '1,000'],
    ['en', '1.000'],
  ] as const)('makes decimals, which a whole number has none of: %s %j is refused', (language, typed) => {
    expect(readWhole(typed, language, wide).ok).toBe(false)
  })
})

describe.each(languages)('what can be read in one way only (%s)', language => {
  test.each([
    ['1.234.567', 1_234_567],
    ['1,234,567', 1_234_567],
    ['1.234,5', 1234.5],
    ['1,234.5', 1234.5],
    ['1 500', 1500],
    ['1\u00a0500', 1500],
    ['1\u202f500,25', 1500.25],
    ['1\u2009500.25', 1500.25],
    ["1'500", 1500],
    ['1’500', 1500],
    ['\u22121500', -1500],
    ['\uff11\uff0e\uff15', 1.5],
    ['\uff0d\uff11\uff0c\uff15', -1.5],
  ])('%j is %d', (typed, value) => {
    expect(readDecimal(typed, language, { min: -1e7, max: 1e7 })).toEqual({ ok: true, value })
  })

  test.each([
    '1.23.456',
    '1,2345,678',
    '1.500.00',
    '0.500.000',
    '1 500 00',
    '1.500 000',
    '1,500,5',
    '-',
    '.',
    ',',
  ])('%j is no number', typed => {
    expect(readDecimal(typed, language, { min: -1e7, max: 1e7 })).toEqual({
      ok: false,
      message: 'Write a number from -10000000 to 10000000.',
    })
    expect(numberTyped(typed, language)).toBeUndefined()
  })
})

test.each(languages)('any number with up to nine decimals is read from its shortest text (%s)', language => {
  fc.assert(
    fc.property(fc.integer({ min: -4_000_000, max: 4_000_000 }), fc.nat({ max: 9 }), (digits, decimals) => {
      const value = Number((digits / 10 ** decimals).toFixed(decimals)) + 0
      const text = writeNumber(value, language)
      expect(readDecimal(text, language, { min: -1e7, max: 1e7 })).toEqual({ ok: true, value })
      expect(numberTyped(text, language)).toBe(value)
    }),
  )
})

test.each(languages)('thousands parted as the language parts them are the same number (%s)', language => {
  fc.assert(
    fc.property(
      fc.integer({ min: -99_999_999, max: 99_999_999 }),
      fc.constantFrom('', '5', '125'),
      (whole, decimals) => {
        const value = Number(`${whole}.${decimals}`)
        const text = value.toLocaleString(language, { maximumFractionDigits: 3 })
        expect(readDecimal(text, language, { min: -1e8, max: 1e8 })).toEqual({ ok: true, value: value + 0 })
      },
    ),
  )
})
