import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { removeEntry, saveEntries } from '@/lib/data/entries'
import { searchEntries } from '@/lib/data/search-entries'
import type { UserId } from '@/lib/data/user-id'
import { entrySchema, type Entry } from '@/lib/domain/entry'
import { newId } from '@/lib/domain/id'
import { itemsNamed } from '@/lib/domain/timeline/named-items'
import type { NamedPlaces } from '@/lib/domain/timeline/named-places'
import { aPerson } from '@/tests/support/a-person'
import { freshDatabase, type FreshDatabase } from '@/tests/support/database'

let fresh: FreshDatabase
let owner: UserId

beforeEach(async () => {
  fresh = await freshDatabase()
  owner = await aPerson()
})

afterEach(() => fresh.close())

const at = { at: '2026-05-19T18:30:00Z', timeZone: 'UTC' }
const startedAt = { startedAt: '2026-05-19T18:30:00Z', timeZone: 'UTC' }
const cramp = { kind: 'cramp', ...startedAt, muscle: 'calf', side: 'left', context: 'asleep' }
const drink = { kind: 'fluid', ...at, beverageId: 'FNDDS-94000100', volumeMl: 250 }

const noPlaces: NamedPlaces = { cramps: [], observations: [], routines: [] }

const entry = (fields: object): Entry => entrySchema.parse({ id: newId(), ...fields })

async function save(fields: object): Promise<Entry> {
  const saved = entry(fields)
  await saveEntries(owner, [saved])
  return saved
}

async function found(text: string, itemIds: readonly string[] = []): Promise<string[]> {
  const { entries } = await searchEntries(owner, { text, itemIds, places: noPlaces, kinds: [], limit: 50 })
  return entries.map(({ entry: { id } }) => id)
}

describe('a text is found', () => {
  test.each([
    ['in a note', { ...drink, note: 'after the Harbour run' }],
    ['in a tag', { ...drink, tags: ['race', 'the harbour run'] }],
    ['in the cause of a cramp', { ...cramp, apparentCause: 'the harbour run' }],
    ['in where a cramp was examined', { ...cramp, assessed: { on: '2026-05-20', where: 'Harbour clinic' } }],
    [
      'in what came of an examined sign',
      {
        kind: 'observation',
        ...at,
        signs: ['numbness'],
        assessed: { on: '2026-05-20', outcome: 'harbour ward' },
      },
    ],
    ['in a food written by hand', { kind: 'food', ...at, name: 'Harbour soup', grams: 300, custom: {} }],
    [
      'in the name of a session',
      { kind: 'exercise', ...startedAt, durationMinutes: 40, activityName: 'Harbour loop' },
    ],
    [
      'in the program a session came from',
      { kind: 'exercise', ...startedAt, durationMinutes: 40, source: 'Harbour watch' },
    ],
    [
      'in the name of a routine',
      { kind: 'routine', ...at, measure: 'stretch', exerciseName: 'Harbour pose' },
    ],
    ['in the name of a medicine', { kind: 'medication', name: 'Harbourol', startedOn: '2026-05-01' }],
    [
      'in where a visit was',
      { kind: 'consultation', on: '2026-05-19', ruleIds: [], where: 'Harbour surgery' },
    ],
    [
      'in what came of a visit',
      { kind: 'consultation', on: '2026-05-19', ruleIds: [], outcome: 'To the harbour' },
    ],
  ])('%s', async (_where, fields) => {
    const { id } = await save(fields)
    await save(drink)
    expect(await found('harbour')).toEqual([id])
    expect(await found('HARBOUR')).toEqual([id])
    expect(await found('harbours')).toEqual([])
  })

  test('in the name of a drink of the tables', async () => {
    const { id } = await save(drink)
    expect(await found('tap water', itemsNamed('tap water', []))).toEqual([id])
    expect(await found('tap water')).toEqual([])
  })

  test.each([
    ['drink', { ...drink }, 'beverageId'],
    ['food', { kind: 'food', ...at, grams: 300 }, 'foodId'],
    ['session', { kind: 'exercise', ...startedAt, durationMinutes: 40 }, 'activityId'],
  ])('by an own item whose id the %s has in capital letters', async (_, fields, key) => {
    const itemId = newId()
    const { id } = await save({ ...fields, [key]: itemId.toUpperCase() })
    expect(await found('lassi', [itemId])).toEqual([id])
    expect(await found('lassi', [newId()])).toEqual([])
  })
})

describe('characters', () => {
  test.each([
    ['100%', '100 mm'],
    ['a_b', 'axb'],
    ['back\\slash', 'backslash'],
    ['say "so"', 'say so'],
    ["it's", 'its'],
  ])('%s stands for itself, in notes and in tags', async (text, other) => {
    const inNote = await save({ ...drink, note: `x ${text} y` })
    const inTag = await save({ ...drink, tags: [`x ${text} y`] })
    await save({ ...drink, note: other, tags: [other] })
    expect((await found(text)).sort()).toEqual([inNote.id, inTag.id].sort())
  })

  test('outside of English are found in small and large letters', async () => {
    const { id } = await save({ ...drink, note: 'Übung am See' })
    expect(await found('übung')).toEqual([id])
    expect(await found('ÜBUNG')).toEqual([id])
    expect(await found('Übungen')).toEqual([])
  })
})

describe('what is found', () => {
  test('comes newest first, page by page, entries with only a date before the rest of their day', async () => {
    const saved = [
      entry({ kind: 'consultation', on: '2026-05-20', ruleIds: [], where: 'harbour' }),
      entry({ ...drink, at: '2026-05-20T10:00:00Z', note: 'harbour' }),
      entry({ ...drink, at: '2026-05-20T09:00:00Z', note: 'harbour' }),
      entry({ kind: 'medication', name: 'harbour', startedOn: '2026-05-19' }),
      entry({ ...cramp, startedAt: '2026-05-18T02:00:00Z', note: 'harbour' }),
    ]
    await saveEntries(owner, [...saved].reverse())
    for (const limit of [1, 2, 5]) {
      const all: Entry[] = []
      let cursor: string | undefined
      do {
        const page = await searchEntries(owner, {
          text: 'harbour',
          itemIds: [],
          places: noPlaces,
          kinds: [],
          limit,
          ...(cursor !== undefined && { cursor }),
        })
        all.push(...page.entries.map(({ entry: one }) => one))
        cursor = page.nextCursor ?? undefined
      } while (cursor !== undefined)
      expect(all).toEqual(saved)
    }
  })

  test('is never what was deleted, nor what others wrote', async () => {
    const { id } = await save({ ...drink, note: 'harbour' })
    const stranger = await aPerson()
    await saveEntries(stranger, [
      entry({ ...drink, id, note: 'harbour' }),
      entry({ ...cramp, apparentCause: 'harbour' }),
    ])
    expect(await found('harbour')).toEqual([id])
    await removeEntry(owner, entry({ ...drink, id }).id)
    expect(await found('harbour')).toEqual([])
  })
})
