import { describe, expect, it } from 'vitest'
import {
  intakesOn,
  LARGEST_INTAKE_MG,
  referenceIntakes,
  type Life,
} from '@/lib/domain/nutrition/reference-intakes'
import { profileSchema } from '@/lib/domain/profile'
import { localDateSchema } from '@/lib/domain/time/local-date'

const person = (age: number, sex: Life['sex'] = 'unspecified', more: Partial<Life> = {}): Life => ({
  age,
  sex,
  isPregnant: false,
  isLactating: false,
  ...more,
})

const one = (life: Life) => {
  const found = referenceIntakes(life)
  if (found === null) return null
  const { calcium, magnesium, potassium, sodium } = found
  const all = [calcium, magnesium, potassium, sodium]
  return all.map(({ low, high }) => (low === high ? low : `${low}–${high}`))
}

/** Ca, Mg, K, Na in mg a day. */
type Figures = readonly [number, number, number, number]

describe('the reference intakes of NASEM 2019, appendix J (calcium, magnesium, potassium, sodium)', () => {
  const rows: readonly (readonly [string, number, number, Partial<Life>, Figures])[] = [
    ['a child of 1 to 3', 1, 3, {}, [700, 80, 2000, 800]],
    ['a child of 4 to 8', 4, 8, {}, [1000, 130, 2300, 1000]],
    ['a boy of 9 to 13', 9, 13, { sex: 'male' }, [1300, 240, 2500, 1200]],
    ['a boy of 14 to 18', 14, 18, { sex: 'male' }, [1300, 410, 3000, 1500]],
    ['a man of 19 to 30', 19, 30, { sex: 'male' }, [1000, 400, 3400, 1500]],
    ['a man of 31 to 50', 31, 50, { sex: 'male' }, [1000, 420, 3400, 1500]],
    ['a man of 51 to 70', 51, 70, { sex: 'male' }, [1000, 420, 3400, 1500]],
    ['a man over 70', 71, 120, { sex: 'male' }, [1200, 420, 3400, 1500]],
    ['a girl of 9 to 13', 9, 13, { sex: 'female' }, [1300, 240, 2300, 1200]],
    ['a girl of 14 to 18', 14, 18, { sex: 'female' }, [1300, 360, 2300, 1500]],
    ['a woman of 19 to 30', 19, 30, { sex: 'female' }, [1000, 310, 2600, 1500]],
    ['a woman of 31 to 50', 31, 50, { sex: 'female' }, [1000, 320, 2600, 1500]],
    ['a woman of 51 to 70', 51, 70, { sex: 'female' }, [1200, 320, 2600, 1500]],
    ['a woman over 70', 71, 120, { sex: 'female' }, [1200, 320, 2600, 1500]],
    ['pregnant at 14 to 18', 14, 18, { isPregnant: true }, [1300, 400, 2600, 1500]],
    ['pregnant at 19 to 30', 19, 30, { isPregnant: true }, [1000, 350, 2900, 1500]],
    ['pregnant at 31 to 50', 31, 50, { isPregnant: true }, [1000, 360, 2900, 1500]],
    ['breastfeeding at 14 to 18', 14, 18, { isLactating: true }, [1300, 360, 2500, 1500]],
    ['breastfeeding at 19 to 30', 19, 30, { isLactating: true }, [1000, 310, 2800, 1500]],
    ['breastfeeding at 31 to 50', 31, 50, { isLactating: true }, [1000, 320, 2800, 1500]],
  ]

  it.each(rows)('of %s', (_, from, to, more, figures) => {
    for (const age of [from, to]) expect(one(person(age, 'unspecified', more))).toEqual(figures)
  })

  it.each([
    [9, [1300, 240, '2300–2500', 1200]],
    [14, [1300, '360–410', '2300–3000', 1500]],
    [19, [1000, '310–400', '2600–3400', 1500]],
    [31, [1000, '320–420', '2600–3400', 1500]],
    [51, ['1000–1200', '320–420', '2600–3400', 1500]],
    [71, [1200, '320–420', '2600–3400', 1500]],
  ] as const)('with no sex told at %i are the range of both', (age, figures) => {
    expect(one(person(age))).toEqual(figures)
  })

  it('pregnant and breastfeeding at once are the range of both', () => {
    expect(one(person(25, 'female', { isPregnant: true, isLactating: true }))).toEqual([
      1000,
      '310–350',
      '2800–2900',
      1500,
    ])
  })

  it.each([
    ['under one year', person(0)],
    ['pregnant at 13', person(13, 'female', { isPregnant: true })],
    ['pregnant at 51', person(51, 'female', { isPregnant: true })],
    ['breastfeeding at 13', person(13, 'female', { isLactating: true })],
    ['breastfeeding at 51', person(51, 'female', { isLactating: true })],
  ])('are not known %s', (_, life) => {
    expect(referenceIntakes(life)).toBeNull()
  })

  it('are at most these for anybody from 19 on', () => {
    expect(LARGEST_INTAKE_MG).toEqual({ potassium: 3400, magnesium: 420, calcium: 1200, sodium: 1500 })
  })
})

describe('the intakes of a profile on a day', () => {
  const day = localDateSchema.parse('2026-05-19')
  const of = (fields: object) => intakesOn(profileSchema.parse({ timeZone: 'UTC', ...fields }), day)
  const potassium = (fields: object) => {
    const found = of(fields)
    return typeof found === 'string' ? found : found.potassium
  }

  it('go by the age on the day: a year older on the birthday', () => {
    expect(potassium({ birthDate: '2007-05-20', sex: 'male' })).toEqual({ low: 3000, high: 3000 })
    expect(potassium({ birthDate: '2007-05-19', sex: 'male' })).toEqual({ low: 3400, high: 3400 })
    expect(potassium({ birthDate: '2007-05-18', sex: 'male' })).toEqual({ low: 3400, high: 3400 })
  })

  it('go by a pregnancy on the day', () => {
    const at30 = { birthDate: '1996-05-19', sex: 'female' }
    expect(potassium({ ...at30, pregnancyDueDate: '2026-08-01' })).toEqual({ low: 2900, high: 2900 })
    expect(potassium({ ...at30, pregnancyDueDate: '2026-04-01' })).toEqual({ low: 2600, high: 2600 })
    expect(potassium({ ...at30, lactating: true })).toEqual({ low: 2800, high: 2800 })
  })

  it('are those of men with the sex male, whatever is said of a pregnancy', () => {
    const man = { birthDate: '1996-05-19', sex: 'male' }
    expect(potassium({ ...man, pregnancyDueDate: '2026-08-01' })).toEqual({ low: 3400, high: 3400 })
    expect(potassium({ ...man, lactating: true })).toEqual({ low: 3400, high: 3400 })
  })

  it('say why they are not known', () => {
    expect(of({})).toBe('no-birth-date')
    expect(of({ birthDate: '2026-05-20' })).toBe('not-born')
    expect(of({ birthDate: '2025-05-20' })).toBe('under-one')
    expect(typeof of({ birthDate: '2025-05-19' })).toBe('object')
    expect(of({ birthDate: '1970-01-01', lactating: true })).toBe('pregnancy-out-of-table')
  })
})
