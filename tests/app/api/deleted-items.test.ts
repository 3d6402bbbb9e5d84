import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { POST as send } from '@/app/api/v1/entries/route'
import { GET as readEntry, PUT as correct } from '@/app/api/v1/entries/[id]/route'
import { GET as search, POST as make } from '@/app/api/v1/items/route'
import { DELETE as remove, PUT as replace } from '@/app/api/v1/items/[id]/route'
import type { Route } from '@/lib/auth/handler'
import { newId } from '@/lib/domain/id'
import type { FreshDatabase } from '../../support/database'
import { errorOf } from '../../support/error-body'
import { ask, freshInstallation, newPerson, type TestPerson } from '../../support/people'

let installation: FreshDatabase
let ada: TestPerson

beforeEach(async () => {
  installation = await freshInstallation()
  ada = await newPerson('ada@example.org')
})

afterEach(() => installation.close())

const asked = (route: Route, method: string, id: string, json?: unknown) =>
  ask(route, `/api/v1/x/${id}`, {
    method,
    headers: ada.writer,
    params: { id },
    ...(json !== undefined && { json }),
  })

const made = async (item: object) => {
  const answer = await ask(make, '/api/v1/items', { headers: ada.writer, json: item })
  expect(answer.status).toBe(200)
}

const deleted = async (id: string) => expect((await asked(remove, 'DELETE', id)).status).toBe(204)

const at = '2026-05-19T18:30:00Z'

const uses: readonly [kind: string, named: (id: string) => object][] = [
  ['drink', id => ({ kind: 'fluid', at, timeZone: 'UTC', beverageId: id, volumeMl: 250 })],
  ['food', id => ({ kind: 'food', at, timeZone: 'UTC', foodId: id, grams: 80 })],
  [
    'activity',
    id => ({ kind: 'exercise', startedAt: at, timeZone: 'UTC', activityId: id, durationMinutes: 5 }),
  ],
]

describe('an entry whose own item was deleted', () => {
  it.each(uses)('can still be corrected, and keeps the %s', async (kind, named) => {
    const item = { id: newId(), kind, name: 'Of my own' }
    await made(item)
    const entry = { id: newId(), ...named(item.id) }
    const sent = await ask(send, '/api/v1/entries', { headers: ada.writer, json: { entries: [entry] } })
    expect(sent.status).toBe(200)
    await deleted(item.id)
    const corrected = { ...entry, note: 'after the long run' }
    expect((await asked(correct, 'PUT', entry.id, corrected)).status).toBe(200)
    expect(await (await asked(readEntry, 'GET', entry.id)).json()).toEqual(corrected)
    const list = await ask(search, `/api/v1/items?q=Of my own`, { headers: ada.reader })
    expect((await list.json()).items).toEqual([])
  })

  it.each(uses)('cannot be given the %s of another person', async (kind, named) => {
    const ben = await newPerson('ben@example.org')
    const theirs = { id: newId(), kind, name: 'Of theirs' }
    await ask(make, '/api/v1/items', { headers: ben.writer, json: theirs })
    const mine = { id: newId(), kind, name: 'Of my own' }
    await made(mine)
    const entry = { id: newId(), ...named(mine.id) }
    await ask(send, '/api/v1/entries', { headers: ada.writer, json: { entries: [entry] } })
    await deleted(mine.id)
    const answer = await asked(correct, 'PUT', entry.id, { id: entry.id, ...named(theirs.id) })
    expect([answer.status, (await errorOf(answer)).code]).toEqual([422, 'not-allowed'])
  })
})

describe('a recipe of which a part was deleted', () => {
  it('can still be corrected, and keeps the part', async () => {
    const dal = { id: newId(), kind: 'food', name: 'Dal' }
    await made(dal)
    const plate = { id: newId(), kind: 'food', name: 'Plate', parts: [{ itemId: dal.id, grams: 200 }] }
    await made(plate)
    await deleted(dal.id)
    const renamed = { ...plate, name: 'Big plate' }
    const answer = await asked(replace, 'PUT', plate.id, renamed)
    expect([answer.status, await answer.json()]).toEqual([200, renamed])
  })
})
