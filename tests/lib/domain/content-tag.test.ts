import fc from 'fast-check'
import { expect, test } from 'vitest'
import { contentTag, etagOf } from '@/lib/domain/content-tag'
import { readEntry } from '@/lib/domain/entry'
import { sameEntry } from '@/lib/domain/same-entry'
import { anyEntry, sampleOf } from '@/tests/support/entries'

test('a tag is a strong ETag in quotes', () => {
  expect(etagOf(sampleOf('cramp'))).toMatch(/^"[0-9a-f-]{36}"$/)
})

test('entries that say the same have one tag, whatever the order of their keys', () => {
  fc.assert(
    fc.property(anyEntry(), entry => {
      const turned = readEntry(Object.fromEntries(Object.entries(entry).reverse()))
      expect(turned.ok && etagOf(turned.value)).toBe(etagOf(entry))
    }),
  )
})

test('entries that say something else have another tag', () => {
  fc.assert(
    fc.property(anyEntry(), anyEntry(), (one, other) => {
      expect(etagOf(one) === etagOf(other)).toBe(sameEntry(one, other))
    }),
  )
})

test('no cause found and no cause asked for have different tags', () => {
  expect(contentTag({ apparentCause: null })).not.toBe(contentTag({}))
  expect(contentTag({ note: null })).toBe(contentTag({}))
})
