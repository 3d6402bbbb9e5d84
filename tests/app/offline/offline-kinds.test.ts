import { expect, test } from 'vitest'
import { newHref } from '@/app/_ui/entry-row'
import { kindsInOrder } from '@/app/_ui/kinds-in-order'
import { folderOf, formAt } from '@/app/offline/offline-kinds'
import { entryKinds } from '@/lib/domain/entry'
import { placeWithoutServer } from '@/lib/worker/navigation'

test('every kind of entry can be logged without a server', () => {
  expect([...kindsInOrder].sort()).toEqual([...entryKinds].sort())
})

test.each(kindsInOrder)('without a server the page of the form of a %s leads to the same form', kind => {
  const place = placeWithoutServer(newHref(kind))
  expect(place).toBe(`/offline#${folderOf(kind)}`)
  expect(formAt(place.split('#')[1] ?? '')).toBe(kind)
})

test.each(['', 'water', 'items', 'cramp', 'Cramps', 'toString'])('no form is open at %j', hash => {
  expect(formAt(hash)).toBeNull()
})
