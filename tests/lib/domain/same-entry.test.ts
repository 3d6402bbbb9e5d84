import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Entry } from '@/lib/domain/entry'
import { sameEntry } from '@/lib/domain/same-entry'
import { anyEntry, sampleOf } from '@/tests/support/entries'

const turned = (entry: Entry): Entry =>
  Object.fromEntries(Object.entries(structuredClone(entry)).reverse()) as Entry

test('an entry is the same as itself with its keys in another order', () => {
  fc.assert(fc.property(anyEntry(), entry => sameEntry(entry, turned(entry))))
})

test('an entry is not the same with any of its keys taken away or its id changed', () => {
  fc.assert(
    fc.property(anyEntry(), fc.nat(), (entry, which) => {
      const keys = Object.keys(entry)
      const gone = keys[which % keys.length]
      const less = Object.fromEntries(Object.entries(entry).filter(([key]) => key !== gone)) as Entry
      return !sameEntry(entry, less)
    }),
  )
})

test('null says the same as absent, but for the apparent cause', () => {
  const cramp = sampleOf('cramp')
  const written = (fields: object): Entry => ({ ...cramp, ...fields })
  const without = (key: string) =>
    Object.fromEntries(Object.entries(cramp).filter(([name]) => name !== key)) as Entry
  expect(sameEntry(written({ relieved: null }), without('relieved'))).toBe(true)
  expect(sameEntry(written({ apparentCause: null }), without('apparentCause'))).toBe(false)
})

test('lists count in their order, and an empty one is not an absent one', () => {
  const cramp = sampleOf('cramp')
  const { signs, ...without } = cramp
  expect(sameEntry({ ...without, signs: [] }, without)).toBe(false)
  expect(
    sameEntry({ ...cramp, signs: ['nausea', 'numbness'] }, { ...cramp, signs: ['numbness', 'nausea'] }),
  ).toBe(false)
  expect(signs).not.toBeNull()
})
