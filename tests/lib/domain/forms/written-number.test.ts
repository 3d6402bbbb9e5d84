import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readDecimal, readWhole, shortestText } from '@/lib/domain/forms/written-number'

const whole = { min: 1, max: 5000 }

describe('a whole number as typed', () => {
  test.each([
    ['1', 1],
    ['250', 250],
    [' 250 ', 250],
    ['0250', 250],
    ['5000', 5000],
  ])('%j is %i', (typed, value) => {
    expect(readWhole(typed, whole)).toEqual({ ok: true, value })
  })

  test.each(['', ' ', '\t'])('%j is missing, not zero', typed => {
    expect(readWhole(typed, { min: 0, max: 5000 })).toEqual({ ok: true, value: undefined })
  })

  test.each([
    '0',
    '5001',
    '-1',
    '1.5',
    '1,5',
    '1,000',
    '55 00',
    '1e3',
    '0x10',
    'two',
    '٣',
    '250 ml',
    '9'.repeat(30),
  ])('%j is refused with what to write', typed => {
    expect(readWhole(typed, whole)).toEqual({
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
    expect(readDecimal(typed, range)).toEqual({ ok: true, value })
  })

  test('minus nothing is plain zero', () => {
    const read = readDecimal('-0', range)
    expect(read.ok && Object.is(read.value, 0)).toBe(true)
  })

  test('blank is missing', () => {
    expect(readDecimal('  ', range)).toEqual({ ok: true, value: undefined })
  })

  test.each(['60.1', '-60,1', '5.', '1.2.3', '1,2,3', '1e1', 'Infinity', 'NaN', '- 3', '1 5'])(
    '%j is refused',
    typed => {
      expect(readDecimal(typed, range)).toEqual({ ok: false, message: 'Write a number from -60 to 60.' })
    },
  )

  test('a comma before three digits says two numbers and is asked about', () => {
    expect(readDecimal('1,000', { min: 0, max: 5000 })).toEqual({
      ok: false,
      message: 'Write thousands without a comma, and decimals with a point.',
    })
    expect(readDecimal('1000', { min: 0, max: 5000 })).toEqual({ ok: true, value: 1000 })
    expect(readDecimal('1,00', { min: 0, max: 5000 })).toEqual({ ok: true, value: 1 })
  })

  test('the range is told in its unit', () => {
    expect(readDecimal('9', { min: 0, max: 1, unit: 'fl oz' })).toEqual({
      ok: false,
      message: 'Write a number from 0 to 1 fl oz.',
    })
  })
})

test('any number with up to nine decimals is read from its shortest text, with a point or a comma', () => {
  fc.assert(
    fc.property(fc.integer({ min: -4_000_000, max: 4_000_000 }), fc.nat({ max: 9 }), (digits, decimals) => {
      const value = Number((digits / 10 ** decimals).toFixed(decimals)) + 0
      const text = shortestText(value, read => read === value)
      const range = { min: -1e7, max: 1e7 }
      expect(readDecimal(text, range)).toEqual({ ok: true, value })
      const comma = text.replace('.', ',')
      if (!/^-?[1-9]\d{0,2},\d{3}$/.test(comma))
        expect(readDecimal(comma, range)).toEqual({ ok: true, value })
    }),
  )
})
