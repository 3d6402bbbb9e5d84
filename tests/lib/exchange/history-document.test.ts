import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Entry } from '@/lib/domain/entry'
import { idSchema } from '@/lib/domain/id'
import { readProfile } from '@/lib/domain/profile'
import { instantSchema } from '@/lib/domain/time/instant'
import { readHistoryDocument, type Deletion } from '@/lib/exchange/history-document'
import { historyPieces } from '@/lib/exchange/history-stream'
import { anyDiary } from '@/tests/support/entries'

const cramp = {
  kind: 'cramp',
  id: '00000000-0000-4000-8000-000000000001',
  timeZone: 'Europe/London',
  startedAt: '2026-05-19T02:41:00+01:00',
  muscle: 'calf',
  side: 'left',
  context: 'asleep',
}

const document = {
  format: 'charley-history',
  version: 1,
  exportedAt: '2026-05-19T18:30:00+01:00',
  profile: { timeZone: 'Europe/London' },
  entries: [cramp],
}

const problems = (input: unknown) => {
  const read = readHistoryDocument(input)
  return read.ok ? [] : read.problems
}

const paths = (input: unknown) => problems(input).map(({ path }) => path)

/** What JSON makes of text, so that a key "__proto__" is a key. */
const parsed = (text: string): unknown => JSON.parse(text)

describe('a history document', () => {
  it('with what it must have is read', () => {
    const read = readHistoryDocument(document)
    expect(read.ok && read.value.entries.map(({ id }) => id)).toEqual([cramp.id])
    expect(read.ok && read.value.items).toEqual([])
  })

  it('with null for what it may have is read the same', () => {
    const nothing = { asOf: null, items: null, settings: null, notices: null, plans: null, deleted: null }
    expect(readHistoryDocument({ ...document, ...nothing })).toEqual(readHistoryDocument(document))
  })

  it('keeps the places of its entries, also of an id that stands twice, and each item once', () => {
    const items = [
      { kind: 'drink', id: cramp.id, name: 'Mine' },
      { kind: 'drink', id: cramp.id, name: 'Again' },
    ]
    const read = readHistoryDocument({ ...document, entries: [cramp, { ...cramp, severity: 9 }], items })
    expect(read.ok && read.value.entries).toHaveLength(2)
    expect(read.ok && read.value.items.map(({ name }) => name)).toEqual(['Mine'])
  })

  it.each<[says: string, change: object, path: string]>([
    ['another format', { format: 'diary' }, 'format'],
    ['another version', { version: 2 }, 'version'],
    ['no export moment', { exportedAt: undefined }, 'exportedAt'],
    ['a moment without offset', { asOf: '2026-05-19T18:30:00' }, 'asOf'],
    ['a zone that is not one', { profile: { timeZone: 'Europe/Nowhere' } }, 'profile.timeZone'],
    ['a key of the profile', { profile: { timeZone: 'UTC', zone: 1 } }, 'profile.zone'],
    ['no list of entries', { entries: {} }, 'entries'],
    ['a severity too high', { entries: [cramp, { ...cramp, severity: 11 }] }, 'entries.1.severity'],
    ['a kind that is not one', { entries: [{ kind: 'mood' }] }, 'entries.0.kind'],
    ['an entry that is none', { entries: [null] }, 'entries.0'],
    ['a key of an entry', { entries: [{ ...cramp, pain: 3 }] }, 'entries.0.pain'],
    ['an item without a name', { items: [{ kind: 'drink', id: cramp.id }] }, 'items.0.name'],
    ['settings that are a list', { settings: [] }, 'settings'],
    ['a notice that is text', { notices: ['R1'] }, 'notices.0'],
    ['a deletion without a moment', { deleted: [{ id: cramp.id }] }, 'deleted.0.at'],
    ['a key of its own', { mood: 'good' }, 'mood'],
  ])('refuses %s at its path', (_, change, path) => {
    const changed = Object.fromEntries(
      Object.entries({ ...document, ...change }).filter(([, held]) => held !== undefined),
    )
    expect(paths(changed)).toEqual([path])
  })

  it.each([null, undefined, 1, 'text', [], [document]])('refuses %j as a whole', input => {
    expect(paths(input)).toEqual([''])
    expect(problems(input)[0]?.message).toMatch(/history document/)
  })

  it('names every problem at once, up to 200', () => {
    expect(paths({ ...document, version: 3, entries: [{ ...cramp, severity: -1, side: 'up' }] })).toEqual([
      'version',
      'entries.0.side',
      'entries.0.severity',
    ])
    const many = Array.from({ length: 1000 }, () => ({ ...cramp, severity: 11 }))
    expect(problems({ ...document, entries: many.slice(0, 199) })).toHaveLength(199)
    for (const entries of [many.slice(0, 200), many]) {
      const listed = problems({ ...document, entries })
      expect(listed).toHaveLength(201)
      expect(listed.at(-1)).toEqual({ path: '', message: 'There may be more: the rest was not read.' })
    }
  })

  it('refuses "__proto__" as a key, wherever it stands', () => {
    const text = JSON.stringify(document)
    const into = (after: string) => parsed(text.replace(after, `${after}"__proto__":{"admin":true},`))
    expect(paths(into('{'))).toEqual(['__proto__'])
    expect(paths(into('"profile":{'))).toEqual(['profile.__proto__'])
    expect(paths(into('"entries":[{'))).toEqual(['entries.0.__proto__'])
    const settings = parsed(text.replace('{', '{"settings":{"a":[{"__proto__":{"admin":true}}]},'))
    expect(paths(settings)).toEqual(['settings.a.0.__proto__'])
    expect(Object.prototype).not.toHaveProperty('admin')
  })

  it('refuses what is nested too deep to be walked, without falling over', () => {
    const nested = (levels: number) => parsed('{"a":'.repeat(levels) + '1' + '}'.repeat(levels))
    expect(paths({ ...document, settings: nested(30) })).toEqual([])
    expect(problems({ ...document, settings: nested(200_000) })[0]?.message).toMatch(/Nest at most 32/)
    expect(paths({ ...document, entries: [parsed('['.repeat(200_000) + ']'.repeat(200_000))] })).toEqual([
      'entries.0',
    ])
  })

  it('is read back as it was written', async () => {
    const profile = readProfile({ timeZone: 'Europe/London', loggingSince: '2026-01-01' })
    if (!profile.ok) throw new Error('not a profile')
    const exportedAt = instantSchema.parse('2026-05-19T18:30:00.5+01:00')
    const deletions = fc
      .uniqueArray(fc.uuid(), { maxLength: 5 })
      .map(ids => ids.map(id => ({ id: idSchema.parse(id), at: exportedAt })))
    await fc.assert(
      fc.asyncProperty(anyDiary(), deletions, fc.nat(3), async (entries, deleted, pageSize) => {
        const once = [...new Map(entries.map(entry => [entry.id, entry])).values()]
        const rest = { profile: profile.value, items: [], settings: { presets: [] }, notices: [], plans: [] }
        const pieces = historyPieces({
          exportedAt,
          pages: pagesOf(once, deleted, pageSize + 1),
          frame: () => Promise.resolve(rest),
        })
        const value = { exportedAt, entries: once, deleted, ...rest }
        let text = ''
        for await (const piece of pieces) text += piece
        expect(readHistoryDocument(parsed(text))).toEqual({ ok: true, value })
      }),
    )
  })
})

/** Entries in pages of so many, with all that was deleted on the first one. */
async function* pagesOf(entries: readonly Entry[], deleted: readonly Deletion[], size: number) {
  yield await Promise.resolve({ entries: [], deleted })
  for (let start = 0; start < entries.length; start += size)
    yield { entries: entries.slice(start, start + size), deleted: [] }
}
