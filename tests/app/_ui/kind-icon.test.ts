import { expect, test } from 'vitest'
import { vesselOf } from '@/app/_ui/kind-icon'

test.each([
  ['tea', 750, 'mug'],
  ['water', 499, 'glass'],
  ['water', 500, 'bottle'],
  [undefined, 100, 'glass'],
])('a drink of the kind %s and %d ml is drawn as a %s', (category, volumeMl, vessel) => {
  expect(vesselOf(category, volumeMl)).toBe(vessel)
})
