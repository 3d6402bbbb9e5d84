import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { entryKinds, isEntryAsItIs, readEntry } from '@/lib/domain/entry'
import { readEntryList } from '@/lib/domain/entry-list'
import { readOwnItem } from '@/lib/domain/own-item'
import { presetsSchema } from '@/lib/domain/preset'
import { readWith, type Read } from '@/lib/domain/problem'
import { changedProfile, readProfile } from '@/lib/domain/profile'
import { readImport } from '@/lib/exchange/coming-diary'
import { readHistoryDocument } from '@/lib/exchange/history-document'
import { wholeEntries, wholeItems, wholeProfile } from '../../support/whole-values'

const document = {
  format: 'charley-history',
  version: 1,
  exportedAt: '2026-05-19T18:30:00Z',
  profile: wholeProfile(),
  entries: Object.values(wholeEntries()),
  items: wholeItems(),
  settings: { presets: [], deletedItems: [] },
  deleted: [],
}

const gates: readonly [name: string, read: (input: unknown) => Read<unknown>, whole: readonly unknown[]][] = [
  ['an entry', input => readEntry(input), entryKinds.map(kind => wholeEntries()[kind])],
  ['entries', readEntryList, [{ entries: Object.values(wholeEntries()) }]],
  ['a profile', input => readProfile(input), [wholeProfile()]],
  ['an own item', input => readOwnItem(input), wholeItems()],
  [
    'presets',
    input => readWith(presetsSchema, input),
    [[{ beverageId: 'x', volumeMl: 1, isHidden: true, colour: 'gold' }]],
  ],
  ['a history document', readHistoryDocument, [document]],
  ['an import', readImport, [document]],
]

/** Keys that mean something to objects, to lists, or to Charley. */
const keys = fc.oneof(
  fc.constantFrom(
    '__proto__',
    'constructor',
    'prototype',
    'toString',
    'valueOf',
    'toJSON',
    'then',
    'length',
    '0',
    '',
    '$',
    'kind',
    'id',
    'entries',
    'profile',
    'items',
    'settings',
    'at',
    'signs',
    'note',
    'tags',
    'parts',
    'per100g',
    'format',
    'version',
  ),
  fc.string(),
)

/** What JSON can hold, text of halves of characters and numbers beyond all included; own `__proto__` keys as well. */
const junk: fc.Arbitrary<unknown> = fc.oneof(
  fc.jsonValue({ noUnicodeString: false, maxDepth: 5 }),
  fc.object({
    key: keys,
    maxDepth: 4,
    values: [fc.jsonValue(), fc.string({ unit: 'binary' }), fc.double(), fc.constant(null)],
  }),
  fc.json().map(text => JSON.parse(`{"__proto__": ${text}, "kind": "cramp"}`) as unknown),
  fc.constantFrom<unknown>(undefined, NaN, -0, Infinity, '\ud800', [[[[[[]]]]]], Object.create(null), {
    length: { toString: null },
  }),
)

/** A value with something else in one place of it. */
const changed = (whole: unknown): fc.Arbitrary<unknown> => {
  if (typeof whole !== 'object' || whole === null) return junk
  const held = Object.entries(whole)
  const inPlace = ([key]: [string, unknown], by: unknown) => {
    if (Array.isArray(whole)) return whole.map((one: unknown, index) => (String(index) === key ? by : one))
    return Object.fromEntries(held.map(([name, one]) => [name, name === key ? by : one]))
  }
  const deeper = held.map(place => changed(place[1]).map(by => inPlace(place, by)))
  return fc.oneof(
    junk,
    fc
      .tuple(keys, junk)
      .map(([key, by]) => (Array.isArray(whole) ? [...whole, by] : Object.fromEntries([...held, [key, by]]))),
    ...deeper,
  )
}

const isAnswer = (read: Read<unknown>): boolean =>
  read.ok ||
  (read.problems.length > 0 &&
    read.problems.every(({ path, message }) => typeof path === 'string' && message !== ''))

describe('whatever comes, it is read or answered with problems, and nothing is thrown', () => {
  it.each(gates)('by the gate of %s', (_, read, whole) => {
    for (const value of whole) expect(read(value)).toMatchObject({ ok: true })
    fc.assert(
      fc.property(fc.oneof(junk, ...whole.map(changed)), input => isAnswer(read(input))),
      {
        numRuns: 1500,
      },
    )
    expect(Object.keys(Object.prototype)).toEqual([])
  })

  it('by the change of a profile', () => {
    const change = fc.dictionary(keys, junk)
    fc.assert(fc.property(change, one => isAnswer(changedProfile(null, one))))
  })

  it('and what passes as it is would have been read as it is', () => {
    const all = fc.oneof(...entryKinds.map(kind => changed(wholeEntries()[kind])))
    fc.assert(
      fc.property(all, input => {
        if (isEntryAsItIs(input)) expect(readEntry(input)).toEqual({ ok: true, value: input })
      }),
      { numRuns: 2000 },
    )
  })
})
