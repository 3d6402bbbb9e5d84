import { describe, expect, test } from 'vitest'
import { profileSchema } from '@/lib/domain/profile'
import { epochMs, instantSchema } from '@/lib/domain/time/instant'
import { localDateSchema } from '@/lib/domain/time/local-date'
import { english } from '@/lib/domain/words/english'
import { german } from '@/lib/domain/words/german'
import { ageOn } from '@/lib/domain/measures/age'
import {
  languageValue,
  momentWords,
  profileValue,
  timeValue,
  unitsValue,
} from '@/lib/domain/words/settings-values'

const profile = (fields: object = {}) => profileSchema.parse({ timeZone: 'Europe/London', ...fields })
const today = localDateSchema.parse('2026-05-19')
const pounds = { volume: 'fl-oz-us', mass: 'lb', temperature: 'F' }

test.each([
  ['1988-05-18', '2026-05-19', 38],
  ['1988-05-19', '2026-05-19', 38],
  ['1988-05-20', '2026-05-19', 37],
  ['2024-02-29', '2025-02-28', 0],
  ['2024-02-29', '2025-03-01', 1],
])('someone born on %s is on %s %i years old', (born, day, years) => {
  expect(ageOn(localDateSchema.parse(born), localDateSchema.parse(day))).toBe(years)
})

describe('the line about the person', () => {
  test.each([
    [{}, 'Nothing said'],
    [{ birthDate: '1988-05-19' }, '38'],
    [{ birthDate: '2026-05-20' }, 'Nothing said'],
    [{ birthDate: '1988-05-19', massKg: 62 }, '38, 62 kg'],
    [{ massKg: 62, units: pounds }, '136.7 lb'],
    [{ conditions: [] }, 'Nothing said'],
    [{ conditions: ['asthma', 'diabetes'] }, 'Asthma, Diabetes'],
    [{ conditions: ['asthma', 'diabetes', 'cancer'] }, 'Asthma, Diabetes, 1 more'],
  ])('%j: %s', (fields, line) => {
    expect(profileValue(profile(fields), today, english)).toBe(line)
  })

  test('has a comma in its figures in German', () => {
    expect(profileValue(profile({ massKg: 62.5 }), today, german)).toBe('62,5 kg')
  })
})

test('units are told, those of someone who chose none too', () => {
  expect(unitsValue(profile())).toBe('ml, kg, °C')
  expect(unitsValue(profile({ units: pounds }))).toBe('fl oz, lb, °F')
})

test.each([
  [{}, 'London'],
  [{ dayStartsAt: '00:00' }, 'London'],
  [{ dayStartsAt: '03:00' }, 'London, your day starts at 03:00'],
  [{ timeZone: 'America/New_York' }, 'New York'],
  [{ timeZone: 'America/Argentina/Buenos_Aires' }, 'Buenos Aires'],
  [{ timeZone: 'UTC' }, 'UTC'],
])('where and from when: %j is %s', (fields, line) => {
  expect(timeValue(profile(fields), english)).toBe(line)
})

test.each([
  [{}, english.settings.language.device],
  [{ locale: 'en-GB' }, 'English'],
  [{ locale: 'de-AT' }, 'Deutsch'],
  [{ locale: 'fr' }, english.settings.language.device],
])('language: %j is %s', (fields, line) => {
  expect(languageValue(profile(fields), english)).toBe(line)
})

test.each([
  ['2026-05-19T13:05:00Z', 'Tue 19 May, 14:05'],
  ['2026-05-18T23:30:00Z', 'Tue 19 May, 00:30'],
  ['2025-12-31T12:00:00Z', 'Wed 31 Dec 2025, 12:00'],
])('the moment %s is on the clock of the person %s', (at, line) => {
  const nightOwl = profile({ dayStartsAt: '03:00' })
  expect(momentWords(epochMs(instantSchema.parse(at)), nightOwl, today, english)).toBe(line)
})
