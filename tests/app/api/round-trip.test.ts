import fc from 'fast-check'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { GET as download } from '@/app/api/v1/export/route'
import { POST as upload } from '@/app/api/v1/import/route'
import { createOwnItem, removeOwnItem } from '@/lib/data/change-items'
import { removeEntry, saveEntries } from '@/lib/data/entries'
import { savePresets } from '@/lib/data/presets'
import { saveProfile } from '@/lib/data/profile'
import { notAllowed } from '@/lib/domain/allowed'
import { entryKinds, entrySchema, type Entry } from '@/lib/domain/entry'
import type { ItemKind, OwnItem } from '@/lib/domain/own-item'
import { localDateSchema } from '@/lib/domain/time/local-date'
import type { FreshDatabase } from '../../support/database'
import { anyEntry, entryOfKind } from '../../support/entries'
import { ask, freshInstallation, newPerson, type TestPerson } from '../../support/people'
import { anyItem, anyProfile } from '../../support/persons-and-items'
import { whole } from '../../support/written-values'

let installation: FreshDatabase
let people = 0

beforeEach(async () => {
  installation = await freshInstallation()
})

afterEach(() => installation.close())

const somebody = () => newPerson(`person-${(people += 1)}@example.org`)

const span = { from: localDateSchema.parse('2023-01-01'), days: 700 }

const isAllowed = (entry: Entry): boolean =>
  notAllowed(entry, { now: Date.UTC(2025, 0, 2), knowsItem: () => true }).length === 0

const partsOfTables = fc.constantFrom('SR28-09040', 'FNDDS-94000100', 'SR28-08121')

const withoutParts = ({ parts, ...item }: OwnItem): OwnItem =>
  item.kind === 'activity' || parts === undefined ? item : { ...item, parts }

/** The items, and what is made of them; an activity is made of nothing. */
const someItems = fc
  .uniqueArray(anyItem(partsOfTables), { minLength: 1, maxLength: 4, selector: ({ id }) => id })
  .map(items => items.map(withoutParts))

const usedItem: Readonly<Record<ItemKind, { kind: string; key: string }>> = {
  drink: { kind: 'fluid', key: 'beverageId' },
  food: { kind: 'food', key: 'foodId' },
  activity: { kind: 'exercise', key: 'activityId' },
}

/** The entry with this own item in the place of what it names, where it is of the kind that may. */
function naming(entry: Entry, items: readonly OwnItem[]): Entry {
  const item = items.find(({ kind }) => usedItem[kind].kind === entry.kind)
  if (item === undefined || (entry.kind === 'food' && entry.foodId === undefined)) return entry
  return entrySchema.parse({ ...entry, [usedItem[item.kind].key]: item.id })
}

const someDiary = fc
  .record({
    profile: anyProfile,
    items: someItems,
    ofEachKind: fc.tuple(...entryKinds.map(kind => entryOfKind(kind, span).filter(isAllowed))),
    more: fc.array(anyEntry(span).filter(isAllowed), { maxLength: 5 }),
    deletedItem: fc.boolean(),
    deletedEntry: fc.boolean(),
    presetMl: fc.array(whole(1, 5000), { maxLength: 3 }),
  })
  .map(({ ofEachKind, more, ...rest }) => {
    const all = [...ofEachKind, ...more].map(entry => naming(entry, rest.items))
    return { ...rest, entries: [...new Map(all.map(entry => [entry.id, entry])).values()] }
  })

const exported = async (person: TestPerson): Promise<Record<string, unknown>> => {
  const answer = await ask(download, '/api/v1/export', { headers: person.reader })
  return { ...(await answer.json()), exportedAt: null }
}

it('a diary of whatever may be in one is the same after it went out, into another account, and out again', async () => {
  await fc.assert(
    fc.asyncProperty(someDiary, async diary => {
      const [ada, ben] = [await somebody(), await somebody()]
      await saveProfile(ada.owner, diary.profile)
      for (const item of diary.items)
        expect(await createOwnItem(ada.owner, item)).toEqual({ status: 'saved' })
      await saveEntries(ada.owner, diary.entries)
      const presets = diary.presetMl.map(volumeMl => ({
        beverageId: 'FNDDS-94000100',
        volumeMl,
        isHidden: false,
        ...(volumeMl % 2 === 0 && { colour: 'rust' as const }),
      }))
      await savePresets(ada.owner, presets)
      const [item, entry] = [diary.items[0], diary.entries[0]]
      if (diary.deletedItem && item !== undefined) await removeOwnItem(ada.owner, item.id, 1_700_000_000_000)
      if (diary.deletedEntry && entry !== undefined) await removeEntry(ada.owner, entry.id)
      const kept = diary.deletedEntry ? diary.entries.slice(1) : diary.entries

      const first = await exported(ada)
      expect(first.profile).toEqual(diary.profile)
      expect(first.items).toEqual(expect.arrayContaining([...diary.items]))
      expect(first.entries).toHaveLength(kept.length)
      expect(first.entries).toEqual(expect.arrayContaining(kept))

      const json = { ...first, exportedAt: '2025-01-02T00:00:00Z' }
      const answer = await ask(upload, '/api/v1/import', { headers: ben.writer, json })
      expect(await answer.json()).toMatchObject({
        new: kept.length,
        conflicting: 0,
        problems: [],
        notKept: [],
        notKeptProblems: [],
      })
      expect(await exported(ben)).toEqual(first)
      expect(await exported(ada)).toEqual(first)
    }),
    { numRuns: 25 },
  )
})
