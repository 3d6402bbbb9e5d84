import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readPersonForm, writtenPerson, type WrittenPerson } from '@/lib/domain/forms/person-form'
import { changedProfile, conditions, profileSchema, type Profile } from '@/lib/domain/profile'
import { languages, type Language } from '@/lib/domain/words/language'
import { decimal, anyDate } from '@/tests/support/written-values'

const profile = (fields: object = {}): Profile => profileSchema.parse({ timeZone: 'UTC', ...fields })

/** The change a form means when these of its fields are written over what the profile says. */
const read = (part: Partial<WrittenPerson>, kept = profile(), language: Language = 'en') =>
  readPersonForm({ ...writtenPerson(kept, language), ...part }, kept, language)

const change = (...given: Parameters<typeof read>) => {
  const result = read(...given)
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  return result.value
}

const paths = (...given: Parameters<typeof read>) => {
  const result = read(...given)
  return result.ok ? [] : result.problems.map(({ path }) => path)
}

describe('what a person says about themselves', () => {
  it('may be nothing at all', () => {
    expect(change({})).toEqual({})
  })

  it('is taken as it is written', () => {
    const written = {
      birthDate: '1988-02-29',
      sex: 'female',
      heightCm: '171.5',
      mass: '62,4',
      lactating: 'no',
      conditions: ['asthma'],
      alcoholUnitsPerWeek: '3',
      loggingSince: '2026-01-01',
    } as const
    expect(change(written)).toEqual({
      birthDate: '1988-02-29',
      sex: 'female',
      heightCm: 171.5,
      massKg: 62.4,
      lactating: false,
      conditions: ['asthma'],
      alcoholUnitsPerWeek: 3,
      loggingSince: '2026-01-01',
    })
  })

  it('is read in pounds for a person who reads pounds', () => {
    const kept = profile({ units: { volume: 'ml', mass: 'lb', temperature: 'C' } })
    expect(change({ mass: '150' }, kept)['massKg']).toBe(68.0388555)
  })

  it('is no longer said once it is wiped out', () => {
    const kept = profile({ heightCm: 171, massKg: 62, birthDate: '1988-02-29' })
    expect(change({ heightCm: '', mass: ' ', birthDate: '' }, kept)).toEqual({
      heightCm: null,
      massKg: null,
      birthDate: null,
    })
  })

  it.each([
    ['29', false],
    ['30', true],
    ['31', true],
    ['275', true],
    ['276', false],
  ])('takes a height of %s cm: %s', (heightCm, isTaken) => {
    expect(paths({ heightCm })).toEqual(isTaken ? [] : ['heightCm'])
  })

  it('names everything that is wrong by its path, all at once', () => {
    expect(
      paths({ birthDate: '2026-02-30', heightCm: 'tall', mass: '0', alcoholUnitsPerWeek: '1001' }).sort(),
    ).toEqual(['alcoholUnitsPerWeek', 'birthDate', 'heightCm', 'massKg'])
  })
})

describe('a form that was filled before another tab changed the profile', () => {
  it('changes nothing but what was changed in it', () => {
    const opened = profile({ heightCm: 171, massKg: 62, conditions: ['asthma'] })
    const now = profile({ heightCm: 172, conditions: [], lactating: true, loggingSince: '2026-01-01' })
    expect(changedProfile(now, change({ mass: '63' }, opened))).toEqual({
      ok: true,
      value: { ...now, massKg: 63 },
    })
  })
})

describe('what is hidden from a man', () => {
  const typed = { pregnancyDueDate: '2026-02-30', lactating: 'yes' } as const

  it('is neither sent nor a problem', () => {
    expect(change({ ...typed, sex: 'male' })).toEqual({ sex: 'male' })
    expect(paths({ ...typed, sex: 'female' })).toEqual(['pregnancyDueDate'])
  })

  it('stays as it was kept', () => {
    const kept = profile({ sex: 'female', pregnancyDueDate: '2026-12-01', lactating: false })
    expect(change({ sex: 'male' }, kept)).toEqual({ sex: 'male' })
  })
})

describe('conditions', () => {
  it.each([
    ['nothing ticked any more', [], false, null],
    ['“none of these”', [], true, []],
    ['one ticked', ['asthma'], false, ['asthma']],
    ['one ticked beside “none of these”', ['asthma'], true, ['asthma']],
  ] as const)('%s', (_, ticked, hasNoCondition, expected) => {
    const kept = profile({ conditions: ['hypertension'] })
    expect(change({ conditions: ticked, hasNoCondition }, kept)['conditions']).toEqual(expected)
  })
})

describe('a form that was not touched', () => {
  const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined })
  const profiles = fc
    .record({
      birthDate: maybe(anyDate()),
      heightCm: maybe(decimal(30, 275)),
      massKg: maybe(decimal(1, 500)),
      lactating: maybe(fc.boolean()),
      conditions: maybe(fc.subarray([...conditions])),
      alcoholUnitsPerWeek: maybe(decimal(0, 1000)),
      units: maybe(
        fc.record({
          volume: fc.constant('ml'),
          mass: fc.constantFrom('kg', 'lb'),
          temperature: fc.constant('C'),
        }),
      ),
    })
    .map(fields =>
      profile(Object.fromEntries(Object.entries(fields).filter(([, held]) => held !== undefined))),
    )

  it.each(languages)('leaves the profile as it was, to the last digit (%s)', language => {
    fc.assert(
      fc.property(profiles, kept => {
        const result = changedProfile(kept, change({}, kept, language))
        expect(result).toEqual({ ok: true, value: kept })
      }),
    )
  })
})
