import { expect, test } from 'vitest'
import { knownAmong } from '@/lib/domain/known-among'

test.each<[unknown[], unknown[]]>([
  [[], []],
  [[null], []],
  [
    [3, null, 1, null, 2],
    [3, 1, 2],
  ],
  [
    [0, null, false, '', undefined],
    [0, false, '', undefined],
  ],
])('what is known among %j is %j', (all, known) => {
  expect(knownAmong(all, one => one)).toEqual(known)
})
