import { describe, expect, it } from 'vitest'
import { bodySites, codes } from '@/lib/exchange/fhir/codes'
import { narrative } from '@/lib/exchange/fhir/narrative'

/** Multiplication of the dihedral group of order ten, and the permutation, on which Verhoeff's check digit rests. */
const times = (one: number, other: number): number =>
  one < 5
    ? other < 5
      ? (one + other) % 5
      : 5 + ((one + other) % 5)
    : other < 5
      ? 5 + ((one - other + 5) % 5)
      : (one - other + 5) % 5
const moved = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4]
const movedTimes = (count: number, digit: number): number =>
  count === 0 ? digit : movedTimes(count - 1, moved[digit] ?? 0)

/** SNOMED CT ends its identifiers with a digit of Verhoeff. */
const verhoeff = (code: string): number =>
  Array.from(code)
    .toReversed()
    .reduce((sum, digit, index) => times(sum, movedTimes(index % 8, Number(digit))), 0)

/** LOINC ends its codes with a digit of the mod-10 kind (Luhn). */
function luhn(code: string): number {
  const digits = Array.from(code.replace('-', ''), Number).toReversed()
  return (
    digits.reduce((sum, digit, index) => {
      const worth = index % 2 === 1 ? digit * 2 : digit
      return sum + (worth > 9 ? worth - 9 : worth)
    }, 0) % 10
  )
}

const all = [...Object.values(codes), ...Object.values(bodySites)].map(({ system, code }) => [system, code])
const ofSystem = (system: string) =>
  all.flatMap(([of, code]) => (of === system && code !== undefined ? [code] : []))

describe('the codes', () => {
  it.each(ofSystem('http://snomed.info/sct'))('SNOMED CT %s has its check digit', code => {
    expect(verhoeff(code)).toBe(0)
  })

  it.each(ofSystem('http://loinc.org'))('LOINC %s has its check digit', code => {
    expect(luhn(code)).toBe(0)
  })

  it('a wrong digit is noticed', () => {
    expect(verhoeff('55300013')).not.toBe(0)
    expect(luhn('75325-2')).not.toBe(0)
  })

  it.each(['81022004', '68861009', '122470009', '84387000', '9057-1', '9059-7'])(
    '%s, which circulates with another meaning, is not among them',
    code => {
      expect(all.map(([, one]) => one)).not.toContain(code)
    },
  )
})

describe('the text for people', () => {
  it('shows markup as text and leaves out what XML cannot hold', () => {
    expect(narrative(['a <b> & "c"', 'two\u0001\uD800']).div).toBe(
      '<div xmlns="http://www.w3.org/1999/xhtml"><p>a &lt;b&gt; &amp; &quot;c&quot;</p><p>two</p></div>',
    )
  })
})
