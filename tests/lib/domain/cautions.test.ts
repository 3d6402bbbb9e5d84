import { describe, expect, it } from 'vitest'
import { fluidCautions, mineralCautions, reasonKind, saltCautions } from '@/lib/domain/cautions'
import { drugClasses, type DrugClass } from '@/lib/domain/medication'
import { conditions, type Condition } from '@/lib/domain/profile'

const told = (condition: Condition | null, drugClass: DrugClass | null = null) => ({
  conditions: condition === null ? [] : [condition],
  drugClasses: drugClass === null ? [] : [drugClass],
})

const clinic: Condition[] = [
  'fluid-restriction',
  'heart-failure',
  'heart-disease',
  'kidney-disease',
  'dialysis',
]
const medicines: DrugClass[] = [
  'ace-inhibitor',
  'arb',
  'potassium-sparing-diuretic',
  'trimethoprim',
  'nsaid',
  'heparin',
]

describe('what a clinic decides', () => {
  it.each(conditions)('%s takes away what its organ cannot bear, and nothing else', condition => {
    const isClinic = clinic.includes(condition)
    expect(fluidCautions(told(condition)).length > 0).toBe(isClinic)
    expect(mineralCautions(told(condition)).length > 0).toBe(isClinic || condition === 'addisons')
    expect(saltCautions(told(condition)).length > 0).toBe(
      isClinic || ['addisons', 'low-sodium-diet', 'hypertension'].includes(condition),
    )
  })

  it.each(drugClasses)(
    'a medicine of the class %s counts where it holds potassium or water back',
    drugClass => {
      const named = medicines.includes(drugClass) ? [drugClass] : []
      for (const cautions of [fluidCautions, mineralCautions, saltCautions])
        expect(cautions(told(null, drugClass))).toEqual(named)
    },
  )

  it('names each reason once, conditions first', () => {
    expect(
      fluidCautions({ conditions: ['asthma', 'dialysis'], drugClasses: ['arb', 'statin', 'arb'] }),
    ).toEqual(['dialysis', 'arb'])
  })

  it('finds none where nothing was told', () => {
    expect([fluidCautions, mineralCautions, saltCautions].map(of => of(told(null)))).toEqual([[], [], []])
  })
})

describe('the kind of the reasons', () => {
  it.each(conditions)('is a condition with %s, alone or beside a medicine', condition => {
    expect(reasonKind([condition])).toBe('condition')
    expect(reasonKind(['nsaid', condition])).toBe('condition')
  })

  it.each(medicines)('is a medicine with %s alone', drugClass => {
    expect(reasonKind([drugClass])).toBe('medicine')
  })

  it('is none without a reason', () => {
    expect(reasonKind([])).toBeNull()
  })
})
