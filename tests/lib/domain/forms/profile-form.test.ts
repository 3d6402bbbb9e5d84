import { describe, expect, test } from 'vitest'
import { suggestedEmergencyNumber } from '@/lib/domain/emergency-number'
import { readProfileForm, writtenProfile } from '@/lib/domain/forms/profile-form'
import { readProfile } from '@/lib/domain/profile'

const profileOf = (input: object) => {
  const read = readProfile(input)
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  return read.value
}

describe('the form about the person', () => {
  test('a first run with nothing changed keeps the zone, metric units and no number', () => {
    const read = readProfileForm(writtenProfile(null, 'Asia/Kathmandu'), null)
    expect(read.ok && read.value).toEqual({
      timeZone: 'Asia/Kathmandu',
      dayStartsAt: '00:00',
      units: { volume: 'ml', mass: 'kg', temperature: 'C' },
    })
  })

  test('what the form does not ask stays as it was kept', () => {
    const kept = profileOf({
      timeZone: 'Europe/London',
      birthDate: '1988-02-03',
      conditions: ['asthma', 'kidney-disease'],
      emergencyNumber: '999',
    })
    const read = readProfileForm({ ...writtenProfile(kept, 'UTC'), dayStartsAt: '03:00' }, kept)
    expect(read.ok && read.value).toEqual({
      ...kept,
      dayStartsAt: '03:00',
      units: { volume: 'ml', mass: 'kg', temperature: 'C' },
    })
  })

  test.each([
    ['boxes nobody touched are no answer', undefined, [], undefined],
    ['a ticked box is kept', undefined, ['dialysis'], ['dialysis']],
    ['unticking all that were kept says none', ['dialysis'], [], []],
    ['none stays none', [], [], []],
  ])('%s', (_what, before, conditions, after) => {
    const kept = profileOf({ timeZone: 'Europe/London', ...(before && { conditions: before }) })
    const read = readProfileForm({ ...writtenProfile(kept, 'UTC'), conditions }, kept)
    expect(read.ok && read.value.conditions).toEqual(after)
  })

  test('an emptied number is no number', () => {
    const kept = profileOf({ timeZone: 'Europe/London', emergencyNumber: '999' })
    const read = readProfileForm({ ...writtenProfile(kept, 'UTC'), emergencyNumber: '  ' }, kept)
    expect(read.ok && 'emergencyNumber' in read.value).toBe(false)
  })

  test.each([
    ['emergencyNumber', { emergencyNumber: 'the doctor' }],
    ['timeZone', { timeZone: '' }],
    ['dayStartsAt', { dayStartsAt: '25:00' }],
  ])('a wrong %s is told by its path', (path, change) => {
    const read = readProfileForm({ ...writtenProfile(null, 'UTC'), ...change }, null)
    expect(!read.ok && read.problems.map(problem => problem.path)).toEqual([path])
  })
})

describe('the emergency number that is suggested', () => {
  test.each([
    ['en-GB', '999'],
    ['en-US', '911'],
    ['de-DE', '112'],
    ['sr-Latn-RS', null],
    ['zh-Hant-TW', null],
    ['en-AU', '000'],
    ['en', null],
    ['', null],
  ])('for %s is %s', (tag, number) => {
    expect(suggestedEmergencyNumber(tag)).toBe(number)
  })
})
