import { expect, it } from 'vitest'
import { exerciseNames, exercises } from '@/lib/domain/prevention/exercises'

it('every exercise stands in the order they are done in', () => {
  expect([...exerciseNames].sort()).toEqual(Object.keys(exercises).sort())
})
