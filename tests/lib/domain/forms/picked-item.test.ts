import { expect, test } from 'vitest'
import { pickedItem, pickedItems } from '@/lib/domain/forms/picked-item'
import { findDrink } from '@/lib/domain/reference/drinks'
import { findFood } from '@/lib/domain/reference/foods'

test('a drink of the tables brings its usual serving', () => {
  expect(pickedItem(findDrink('FNDDS-94000100'))).toEqual({
    id: 'FNDDS-94000100',
    name: 'Tap water',
    category: 'water',
    servingMl: 250,
    portions: [],
    supplement: false,
  })
})

test('a food of the tables brings its household measures, the usual one first', () => {
  expect(pickedItem(findFood('SR28-09040'))?.portions.map(({ grams }) => grams)).toEqual([118, 152])
})

test('an own item brings its one portion', () => {
  const own = { id: 'a', name: 'Corner bar', portionG: 40, supplement: true }
  expect(pickedItem(own)).toMatchObject({ portions: [{ name: 'portion', grams: 40 }], supplement: true })
})

test.each([null, undefined, 'x', {}, { id: 'a' }, { id: 1, name: 'x' }])('%j is no item', item => {
  expect(pickedItem(item)).toBeNull()
})

test('an answer to a search leaves out what is no item, and is null when it is no answer', () => {
  expect(pickedItems({ items: [{ id: 'a', name: 'Tea' }, { id: 'b' }] })?.map(({ id }) => id)).toEqual(['a'])
  expect(pickedItems({ error: {} })).toBeNull()
  expect(pickedItems('<html>')).toBeNull()
})
