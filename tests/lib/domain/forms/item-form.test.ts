import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { blankItem, onItemField, readItem, writeItem, type WrittenItem } from '@/lib/domain/forms/item-form'
import { newId } from '@/lib/domain/id'
import { ownItemSchema } from '@/lib/domain/own-item'
import { languages } from '@/lib/domain/words/language'

const id = newId()

const read = (written: Partial<WrittenItem>, kind: WrittenItem['kind'] = 'food') =>
  readItem({ ...blankItem(kind, 'Dal'), ...written }, id, 'en')

const figures = (some: Partial<WrittenItem['figures']>) => ({ ...blankItem('food').figures, ...some })

const problemsOf = (written: Partial<WrittenItem>, kind: WrittenItem['kind'] = 'food') => {
  const outcome = read(written, kind)
  return outcome.ok ? [] : outcome.problems.map(({ path }) => path)
}

describe('an own item from the form', () => {
  it('needs its name alone; what is blank is not known', () => {
    expect(read({})).toEqual({ ok: true, value: { id, kind: 'food', name: 'Dal' } })
    expect(problemsOf({ name: '  ' })).toEqual(['name'])
  })

  it('tells a figure of 0 from one that is not known', () => {
    const outcome = read({ figures: figures({ sodiumMg: '0', potassiumMg: '12,5' }) })
    expect(outcome.ok && outcome.value.per100g).toEqual({ sodiumMg: 0, potassiumMg: 12.5 })
  })

  it('keeps the portion of a drink in grams, typed in ml', () => {
    const outcome = read({ portionName: 'can', portionSize: '330', density: '1.04' }, 'drink')
    expect(outcome.ok && outcome.value).toMatchObject({ portionG: 343.2, densityGPerMl: 1.04 })
  })

  it.each([
    ['figures.sodiumMg', { figures: figures({ sodiumMg: '100001' }) }],
    ['figures.sodiumMg', { figures: figures({ sodiumMg: '-1' }) }],
    ['figures.waterG', { figures: figures({ waterG: '100.1' }) }],
    ['portionSize', { portionSize: '0' }],
    ['parts.0', { parts: [{ itemId: 'SR28-09040', name: 'Banana', grams: '' }] }],
    ['parts.0', { parts: [{ itemId: 'SR28-09040', name: 'Banana', grams: '5001' }] }],
  ])('names the field with a problem: %s', (path, written) => {
    expect(problemsOf(written)).toEqual([path])
  })

  it.each([
    ['4166', []],
    ['4167', ['portionSize']],
  ])('tells the size of a portion whose grams are too many at its field: %s ml', (portionSize, paths) => {
    expect(problemsOf({ portionSize, density: '1.2' }, 'drink')).toEqual(paths)
  })

  it('takes the limits themselves', () => {
    const limits = { figures: figures({ sodiumMg: '100000', waterG: '100' }), portionSize: '5000' }
    expect(problemsOf(limits)).toEqual([])
    expect(problemsOf({ met: '0.5' }, 'activity')).toEqual([])
    expect(problemsOf({ met: '30.1' }, 'activity')).toEqual(['met'])
  })

  it('keeps nothing of another kind: no figures for an activity, no strength for a food', () => {
    const typed = { figures: figures({ sodiumMg: '5' }), met: '7', alcoholPercent: '4', supplement: true }
    expect(read(typed, 'activity')).toEqual({
      ok: true,
      value: { id, kind: 'activity', name: 'Dal', met: 7 },
    })
    const food = read(typed)
    expect(food.ok && Object.keys(food.value).sort()).toEqual(['id', 'kind', 'name', 'per100g', 'supplement'])
  })
})

const figure = fc.option(
  fc.double({ min: 0, max: 99, noNaN: true }).map(value => Number(value.toFixed(3))),
  {
    nil: undefined,
  },
)

const present = (fields: object) =>
  Object.fromEntries(Object.entries(fields).filter(([, held]) => held !== undefined))

const ownItems = fc
  .record({
    kind: fc.constantFrom('drink', 'food'),
    sodiumMg: figure,
    waterG: figure,
    portionG: fc.option(fc.integer({ min: 1, max: 4000 }), { nil: undefined }),
    density: fc.option(fc.integer({ min: 90, max: 120 }), { nil: undefined }),
    grams: fc.array(fc.integer({ min: 1, max: 5000 }), { maxLength: 3 }),
  })
  .map(({ kind, sodiumMg, waterG, portionG, density, grams }) => {
    const per100g = present({ sodiumMg, waterG })
    return ownItemSchema.parse(
      present({
        id,
        kind,
        name: 'Dal',
        per100g: Object.keys(per100g).length > 0 ? per100g : undefined,
        portionG,
        densityGPerMl: kind === 'drink' && density !== undefined ? density / 100 : undefined,
        parts: grams.length > 0 ? grams.map(gram => ({ itemId: 'SR28-09040', grams: gram })) : undefined,
      }),
    )
  })

describe('writing an own item and reading it again', () => {
  it('gives the same item', () => {
    fc.assert(
      fc.property(ownItems, fc.constantFrom(...languages), (item, language) => {
        expect(
          readItem(
            writeItem(item, () => 'Banana', language),
            item.id,
            language,
          ),
        ).toEqual({ ok: true, value: item })
      }),
    )
  })
})

describe('a problem the server names', () => {
  it.each([
    ['per100g.sodiumMg', 'figures.sodiumMg'],
    ['parts.2.itemId', 'parts.2'],
    ['parts', 'parts'],
    ['portionG', 'portionSize'],
    ['densityGPerMl', 'density'],
    ['name', 'name'],
  ])('%s stands at %s', (path, field) => {
    expect(onItemField({ path, message: 'x' })).toEqual({ path: field, message: 'x' })
  })
})
