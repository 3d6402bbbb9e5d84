import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changedItem } from '@/lib/domain/forms/item-correction'
import { writeItem, type WrittenItem } from '@/lib/domain/forms/item-form'
import { ownItemSchema, type OwnItem } from '@/lib/domain/own-item'
import { languages, type Language } from '@/lib/domain/words/language'
import { anyItem } from '@/tests/support/persons-and-items'

const item = (fields: object): OwnItem =>
  ownItemSchema.parse({ id: '0b9e8a4e-6a1d-4c0e-9a53-2f7f6f0f3a11', kind: 'drink', name: 'Lassi', ...fields })

/** What stands after a form that was filled from `opened` is saved over `standing`. */
function saved(opened: OwnItem, part: Partial<WrittenItem>, standing = opened, language: Language = 'en') {
  const initial = writeItem(opened, itemId => `name of ${itemId}`, language)
  return changedItem(standing, { initial, written: { ...initial, ...part } }, language)
}

const figuresOf = (opened: OwnItem) => writeItem(opened, itemId => itemId, 'en').figures

describe('a change of an own item', () => {
  it('leaves what another tab added where it is', () => {
    const standing = item({ per100g: { sodiumMg: 40 }, barcode: '4001' })
    expect(saved(item({}), { name: 'Salty lassi' }, standing)).toEqual({
      ok: true,
      value: { ...standing, name: 'Salty lassi' },
    })
  })

  it('takes each figure of the label by itself', () => {
    const opened = item({ per100g: { waterG: 80, calciumMg: 5 } })
    const standing = item({ per100g: { waterG: 80, calciumMg: 5, sodiumMg: 40 } })
    const figures = { ...figuresOf(opened), potassiumMg: '7', calciumMg: '' }
    expect(saved(opened, { figures }, standing)).toEqual({
      ok: true,
      value: item({ per100g: { waterG: 80, sodiumMg: 40, potassiumMg: 7 } }),
    })
  })

  it('turns the millilitres that stand now into grams by a new density', () => {
    const standing = item({ portionG: 500 })
    expect(saved(item({ portionG: 250 }), { density: '1.1' }, standing)).toEqual({
      ok: true,
      value: item({ portionG: 550, densityGPerMl: 1.1 }),
    })
  })

  it('keeps other names with a comma or of 200 characters that nobody touched', () => {
    const kept = item({ aliases: ['Milk, whole', 'a'.repeat(200)] })
    expect(saved(kept, { name: 'Milk' })).toEqual({ ok: true, value: { ...kept, name: 'Milk' } })
  })

  it.each([
    [199, true],
    [200, true],
    [201, false],
  ])('takes another name of %i characters: %s', (length, isTaken) => {
    expect(saved(item({}), { aliases: 'a'.repeat(length) }).ok).toBe(isTaken)
  })

  it('puts a portion that is too heavy at the field of its size', () => {
    const result = saved(item({ densityGPerMl: 1.2 }), { portionSize: '5000' })
    expect(result.ok ? [] : result.problems.map(({ path }) => path)).toEqual(['portionSize'])
  })

  it.each(languages)('changes its name alone, whatever the item holds (%s)', language => {
    fc.assert(
      fc.property(anyItem(), any => {
        expect(saved(any, {}, any, language)).toEqual({ ok: true, value: any })
        const renamed = { ...any, name: `${any.name.slice(0, 100).trim()} anew` }
        expect(saved(any, { name: renamed.name }, any, language)).toEqual({ ok: true, value: renamed })
      }),
    )
  })
})
