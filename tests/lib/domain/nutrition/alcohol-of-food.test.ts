import { expect, test } from 'vitest'
import { alcoholOfFood } from '@/lib/domain/nutrition/alcohol'

test('a food that is no longer known has unknown alcohol, one that names none has none', () => {
  expect(alcoholOfFood(null, 100)).toBeNull()
  expect(alcoholOfFood({}, 100)).toBe(0)
  expect(alcoholOfFood({ per100g: { alcoholG: 2 } }, 150)).toBe(3)
})
