import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  massWords,
  metricUnits,
  readMass,
  readTemperature,
  readVolume,
  temperatureWords,
  wholeUnitsIn,
  writeMass,
  writeTemperature,
  writeVolume,
  type Spelling,
} from '@/lib/domain/forms/units'
import { languages, type Language } from '@/lib/domain/words/language'
import type { Units } from '@/lib/domain/profile'
import { english } from '@/lib/domain/words/english'

const inUnits = (units: Partial<Units>, language: Language = 'en'): Spelling => ({
  units: { ...metricUnits, ...units },
  language,
})
const vol = (volume: Units['volume'], language?: Language) => inUnits({ volume }, language)
const mass = (unit: Units['mass'], language?: Language) => inUnits({ mass: unit }, language)
const degrees = (temperature: Units['temperature'], language?: Language) => inUnits({ temperature }, language)
const someLanguage = fc.constantFrom(...languages)

describe('volumes', () => {
  test.each([
    ['250', 'ml', 250],
    ['8', 'fl-oz-us', 237],
    ['16.9', 'fl-oz-us', 500],
    ['16,9', 'fl-oz-us', 500],
    ['20', 'fl-oz-imp', 568],
    ['10', 'fl-oz-imp', 284],
    ['169', 'fl-oz-us', 4998],
  ] as const)('%s %s is %i ml', (typed, unit, ml) => {
    expect(readVolume(typed, vol(unit), 1, 5000)).toEqual({ ok: true, value: ml })
  })

  test.each([
    ['0', 'ml', 'Write a whole number from 1 to 5000.'],
    ['5001', 'ml', 'Write a whole number from 1 to 5000.'],
    ['0', 'fl-oz-us', 'Write a number from 0.1 to 169 fl oz.'],
    ['169.1', 'fl-oz-us', 'Write a number from 0.1 to 169 fl oz.'],
    ['-1', 'fl-oz-us', 'Write a number from 0.1 to 169 fl oz.'],
    ['176', 'fl-oz-imp', 'Write a number from 0.1 to 175.9 fl oz.'],
    ['a cup', 'fl-oz-imp', 'Write a number from 0.1 to 175.9 fl oz.'],
  ] as const)('%s %s is refused in the unit of the person', (typed, unit, message) => {
    expect(readVolume(typed, vol(unit), 1, 5000)).toEqual({ ok: false, message })
  })

  test.each(['ml', 'fl-oz-us', 'fl-oz-imp'] as const)('what is written in %s reads back as itself', unit => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), someLanguage, (ml, language) => {
        const spelling = vol(unit, language)
        expect(readVolume(writeVolume(ml, spelling), spelling, 1, 5000)).toEqual({ ok: true, value: ml })
      }),
    )
  })
})

test.each([
  ['ml', 5000],
  ['fl-oz-us', 169],
  ['fl-oz-imp', 175],
] as const)('the most whole %s in five litres are %i, and one more is refused', (unit, most) => {
  expect(wholeUnitsIn(5000, unit)).toBe(most)
  expect(readVolume(String(most), vol(unit), 1, 5000).ok).toBe(true)
  expect(readVolume(String(most + 1), vol(unit), 1, 5000).ok).toBe(false)
})

describe('fluid ounces', () => {
  test.each(['fl-oz-us', 'fl-oz-imp'] as const)('typed in %s with one decimal come back as typed', unit => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1690 }), tenths => {
        const typed = String(tenths / 10)
        const read = readVolume(typed, vol(unit), 1, 5000)
        expect(read.ok && read.value !== undefined && writeVolume(read.value, vol(unit))).toBe(typed)
      }),
      { numRuns: 500 },
    )
  })

  test('shown in any unit in turn and saved again leave every whole millilitre as it was', () => {
    const units = ['ml', 'fl-oz-us', 'fl-oz-imp'] as const
    for (let ml = 1; ml <= 5000; ml += 1)
      for (const unit of units)
        expect(readVolume(writeVolume(ml, vol(unit)), vol(unit), 1, 5000)).toEqual({ ok: true, value: ml })
  })
})

describe('masses', () => {
  test('kept to the gram and shown in pounds are saved again as the same kilograms', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1043, max: 500_000 }), someLanguage, (grams, language) => {
        const kg = grams / 1000
        const spelling = mass('lb', language)
        expect(readMass(writeMass(kg, spelling), spelling, 1, 500)).toEqual({ ok: true, value: kg })
      }),
      { numRuns: 500 },
    )
  })

  test.each([
    ['70.2', 'kg', 70.2],
    ['70,2', 'kg', 70.2],
    ['150', 'lb', 68.0388555],
    ['154.3', 'lb', 69.989302691],
  ] as const)('%s %s is %d kg', (typed, unit, kg) => {
    expect(readMass(typed, mass(unit), 1, 500)).toEqual({ ok: true, value: kg })
  })

  test('the range is told in pounds', () => {
    expect(readMass('2.2', mass('lb'), 1, 500)).toEqual({
      ok: false,
      message: 'Write a number from 2.3 to 1102.3 lb.',
    })
    expect(readMass('2.3', mass('lb'), 1, 500).ok).toBe(true)
    expect(readMass('1102.3', mass('lb'), 1, 500).ok).toBe(true)
    expect(readMass('1102.4', mass('lb'), 1, 500).ok).toBe(false)
  })

  test('pounds typed with one decimal come back as typed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 23, max: 11_023 }), tenths => {
        const typed = String(tenths / 10)
        const read = readMass(typed, mass('lb'), 1, 500)
        expect(read.ok && read.value !== undefined && writeMass(read.value, mass('lb'))).toBe(typed)
      }),
    )
  })

  test('are told in the unit of the person', () => {
    expect(massWords(69.989302691, 'lb', english)).toBe('154.3 lb')
    expect(massWords(70.2, 'kg', english)).toBe('70.2 kg')
  })
})

describe('temperatures', () => {
  test.each([
    ['30', 'C', 30],
    ['86', 'F', 30],
    ['-40', 'F', -40],
    ['104', 'F', 40],
    ['85', 'F', 29.444444444],
  ] as const)('%s °%s is %d °C', (typed, unit, celsius) => {
    expect(readTemperature(typed, degrees(unit), -60, 60)).toEqual({ ok: true, value: celsius })
  })

  test('the range is told in Fahrenheit', () => {
    expect(readTemperature('115', degrees('F'), 30, 46)).toEqual({
      ok: false,
      message: 'Write a number from 86 to 114.8 °F.',
    })
  })

  test('Fahrenheit typed with one decimal comes back as typed', () => {
    fc.assert(
      fc.property(fc.integer({ min: -760, max: 1400 }), tenths => {
        const read = readTemperature(String(tenths / 10), degrees('F'), -60, 60)
        expect(
          read.ok && read.value !== undefined && Number(writeTemperature(read.value, degrees('F'))),
        ).toBe(tenths / 10)
      }),
    )
  })

  test('are told in the unit of the person', () => {
    expect(temperatureWords(30, 'F', english)).toBe('86 °F')
    expect(temperatureWords(31.5, 'C', english)).toBe('31.5 °C')
  })
})
