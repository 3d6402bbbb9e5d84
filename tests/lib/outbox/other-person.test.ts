import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { POST as add } from '@/app/api/v1/entries/route'
import { DELETE as removeEntry, GET as readEntry, PUT as replaceEntry } from '@/app/api/v1/entries/[id]/route'
import { POST as restoreEntry } from '@/app/api/v1/entries/[id]/restore/route'
import { POST as importFile } from '@/app/api/v1/import/route'
import { POST as addItem } from '@/app/api/v1/items/route'
import { DELETE as removeOne, GET as readOne, PUT as replaceOne } from '@/app/api/v1/items/[id]/route'
import { POST as restoreOne } from '@/app/api/v1/items/[id]/restore/route'
import { PUT as keepProfile } from '@/app/api/v1/profile/route'
import type { Route } from '@/lib/auth/handler'
import { createOwnItem } from '@/lib/data/change-items'
import { findEntry, listEntries, saveEntries } from '@/lib/data/entries'
import { findOwnItem, findOwnItems } from '@/lib/data/items'
import type { Cramp } from '@/lib/domain/entry'
import { newId } from '@/lib/domain/id'
import { ownItemSchema, type OwnItem } from '@/lib/domain/own-item'
import { profileSchema } from '@/lib/domain/profile'
import { answerCramp } from '@/lib/outbox/answer-cramp'
import { correctionSender } from '@/lib/outbox/correction-sender'
import { putBack } from '@/lib/outbox/replace'
import { itemSender, makeItem, removeItem, restoreItem } from '@/lib/outbox/save-item'
import { saveProfile } from '@/lib/outbox/save-profile'
import { removeSent, restoreSent, sendEntries } from '@/lib/outbox/send'
import { sendDiary } from '@/lib/outbox/send-diary'
import type { FreshDatabase } from '../../support/database'
import { entry } from '../../support/diary'
import { ask, freshInstallation, newPerson, type TestPerson } from '../../support/people'

const routes: readonly [method: string, path: RegExp, route: Route][] = [
  ['POST', /^\/api\/v1\/entries$/, add],
  ['GET', /^\/api\/v1\/entries\/([^/]+)$/, readEntry],
  ['PUT', /^\/api\/v1\/entries\/([^/]+)$/, replaceEntry],
  ['DELETE', /^\/api\/v1\/entries\/([^/]+)$/, removeEntry],
  ['POST', /^\/api\/v1\/entries\/([^/]+)\/restore$/, restoreEntry],
  ['POST', /^\/api\/v1\/items$/, addItem],
  ['GET', /^\/api\/v1\/items\/([^/]+)$/, readOne],
  ['PUT', /^\/api\/v1\/items\/([^/]+)$/, replaceOne],
  ['DELETE', /^\/api\/v1\/items\/([^/]+)$/, removeOne],
  ['POST', /^\/api\/v1\/items\/([^/]+)\/restore$/, restoreOne],
  ['PUT', /^\/api\/v1\/profile$/, keepProfile],
  ['POST', /^\/api\/v1\/import\?/, importFile],
]

let installation: FreshDatabase
let ada: TestPerson
let ben: TestPerson
let cramp: Cramp
let item: OwnItem

/** The browser in which the page of Ada is still open, and this person signed in last. */
function browserOf({ browser }: TestPerson): void {
  vi.stubGlobal('fetch', (path: string, sent: RequestInit) => {
    const found = routes.find(([method, at]) => method === sent.method && at.test(path))
    if (found === undefined) throw new Error(`no such route: ${sent.method ?? ''} ${path}`)
    const [, at, route] = found
    const [, id] = at.exec(path) ?? []
    const headers = { ...browser, ...Object.fromEntries(new Headers(sent.headers)) }
    const body = sent.body instanceof ArrayBuffer ? new Uint8Array(sent.body) : String(sent.body)
    return ask(route, path, {
      ...(sent.method !== undefined && { method: sent.method }),
      headers,
      ...(sent.body !== undefined && { body }),
      params: id === undefined ? {} : { id },
    })
  })
}

beforeEach(async () => {
  installation = await freshInstallation()
  ada = await newPerson('ada@example.org')
  ben = await newPerson('ben@example.org')
  const made = entry({
    kind: 'cramp',
    startedAt: '2026-05-19T18:30:00Z',
    timeZone: 'UTC',
    muscle: 'calf',
    side: 'left',
    context: 'at-rest',
    severity: 4,
  })
  if (made.kind !== 'cramp') throw new Error('the test is wrong')
  cramp = made
  item = ownItemSchema.parse({ id: newId(), kind: 'drink', name: 'Lassi' })
  await saveEntries(ada.owner, [cramp])
  await createOwnItem(ada.owner, item)
})

afterEach(async () => {
  vi.unstubAllGlobals()
  await installation.close()
})

const diary = new TextEncoder().encode('{"entries":[]}').buffer

/** Everything a page asks of the server that changes something, and does not go through the queue. */
const asked: Record<string, () => Promise<{ outcome: string; message?: string } | string | null>> = {
  'sending an entry': () => sendEntries([{ ...cramp, id: newId() }], ada.owner),
  'deleting an entry': () => removeSent(cramp.id, ada.owner),
  'bringing an entry back': () => restoreSent(cramp.id, ada.owner),
  'correcting an entry': () => correctionSender(cramp, ada.owner).send({ ...cramp, severity: 7 }),
  'taking a correction back': () => putBack({ ...cramp, severity: 7 }, cramp, ada.owner),
  'answering a question': () => answerCramp(cramp, { topic: 'chest', signs: ['fainting'] }, [], ada.owner),
  'making an own item': () => makeItem({ ...item, id: newId() }, ada.owner),
  'changing an own item': () => itemSender(item, ada.owner).send({ ...item, name: 'Ayran' }),
  'deleting an own item': () => removeItem(item.id, ada.owner),
  'bringing an own item back': () => restoreItem(item.id, ada.owner),
  'keeping a profile': () => saveProfile(profileSchema.parse({ timeZone: 'UTC' }), ada.owner),
  'importing a file': () => sendDiary(diary, 'import', { fillsProfile: true, owner: ada.owner }),
}

describe('from a page of Ada after Ben signed in in the same browser', () => {
  it.each(Object.entries(asked))('%s changes nothing and says why', async (_what, askFor) => {
    browserOf(ben)
    const result = await askFor()
    const message = typeof result === 'string' ? result : result?.message
    expect(message).toMatch(/^(Not (saved|deleted|brought back|undone): s|S)omebody else is signed in/)
    expect(await findEntry(ada.owner, cramp.id)).toEqual(cramp)
    expect(await findOwnItem(ada.owner, item.id)).toEqual(item)
    expect((await listEntries(ben.owner, { limit: 10 })).entries).toEqual([])
    expect(await findOwnItems(ben.owner)).toEqual([])
  })
})

it('the same browser with Ada in it changes her diary', async () => {
  browserOf(ada)
  expect(await correctionSender(cramp, ada.owner).send({ ...cramp, severity: 7 })).toEqual({
    outcome: 'saved',
  })
  expect(await putBack(cramp, { ...cramp, severity: 7 }, ada.owner)).toEqual({ outcome: 'done' })
  expect(await removeSent(cramp.id, ada.owner)).toEqual({ outcome: 'done' })
  expect(await restoreSent(cramp.id, ada.owner)).toEqual({ outcome: 'done' })
  expect(await itemSender(item, ada.owner).send({ ...item, name: 'Ayran' })).toEqual({ outcome: 'saved' })
  expect(await removeItem(item.id, ada.owner)).toEqual({ outcome: 'done' })
  expect(await restoreItem(item.id, ada.owner)).toEqual({ outcome: 'done' })
})
