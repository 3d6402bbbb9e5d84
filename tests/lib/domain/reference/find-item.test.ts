import { expect, test } from 'vitest'
import { activities } from '@/lib/domain/reference/activities'
import { drinks } from '@/lib/domain/reference/drinks'
import { findItem } from '@/lib/domain/reference/find-item'
import { foods } from '@/lib/domain/reference/foods'

test.each([
  ['drink', drinks[0], 'food'],
  ['food', foods[0], 'activity'],
  ['activity', activities[0], 'drink'],
] as const)('a %s is found in the table of its kind alone', (kind, item, otherKind) => {
  const id = item?.id ?? ''
  expect(findItem(kind, id)).toBe(item)
  expect(findItem(otherKind, id)).toBeNull()
  expect(findItem(kind, 'nothing')).toBeNull()
})
