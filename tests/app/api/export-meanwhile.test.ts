import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { GET as download } from '@/app/api/v1/export/route'
import { POST as upload } from '@/app/api/v1/import/route'
import { createOwnItem } from '@/lib/data/change-items'
import { removeEntry, restoreEntry, saveEntries } from '@/lib/data/entries'
import { entrySchema } from '@/lib/domain/entry'
import { newId } from '@/lib/domain/id'
import { ownItemSchema } from '@/lib/domain/own-item'
import type { FreshDatabase } from '../../support/database'
import { ask, freshInstallation, newPerson, type TestPerson } from '../../support/people'

let installation: FreshDatabase
let ada: TestPerson
let ben: TestPerson

beforeEach(async () => {
  installation = await freshInstallation()
  ada = await newPerson('ada@example.org')
  ben = await newPerson('ben@example.org')
})

afterEach(() => installation.close())

const lassi = ownItemSchema.parse({ id: newId(), kind: 'drink', name: 'Lassi' })

const drink = (fields: object = {}) =>
  entrySchema.parse({
    kind: 'fluid',
    id: newId(),
    at: '2026-05-19T03:10:00+05:45',
    timeZone: 'Asia/Kathmandu',
    beverageId: lassi.id,
    volumeMl: 250,
    ...fields,
  })

describe('an export while the diary changes', () => {
  it('holds every item its entries name, and no entry both standing and deleted', async () => {
    const water = { beverageId: 'FNDDS-94000100' }
    for (let page = 0; page < 4; page += 1)
      await saveEntries(
        ada.owner,
        Array.from({ length: 500 }, () => drink(water)),
      )
    const last = drink({ ...water, id: 'ffffffff-ffff-4fff-bfff-ffffffffffff' })
    await saveEntries(ada.owner, [last])
    await removeEntry(ada.owner, last.id)
    const answer = await ask(download, '/api/v1/export', { headers: ada.reader })
    const reader = answer.body?.getReader()
    const pieces = [(await reader?.read())?.value]
    await createOwnItem(ada.owner, lassi)
    await saveEntries(ada.owner, [drink()])
    await restoreEntry(ada.owner, last.id, Date.now())
    for (let piece = await reader?.read(); piece?.done === false; piece = await reader?.read())
      pieces.push(piece.value)
    const document = JSON.parse(Buffer.concat(pieces.map(piece => piece ?? new Uint8Array())).toString())
    const standing = new Set(document.entries.map(({ id }: { id: string }) => id))
    expect(document.deleted.filter(({ id }: { id: string }) => standing.has(id))).toEqual([])
    const imported = await (
      await ask(upload, '/api/v1/import', { headers: ben.writer, json: document })
    ).json()
    expect(imported).toMatchObject({ new: 2002, refused: 0, deletions: 0 })
  })
})
