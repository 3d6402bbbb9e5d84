import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { POST as send } from '@/app/api/v1/entries/route'
import { DELETE as remove, GET as one, PUT as replace } from '@/app/api/v1/entries/[id]/route'
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

const water = (more: object = {}) => ({
  kind: 'fluid',
  id: newId(),
  at: '2026-05-19T18:30:00+01:00',
  timeZone: 'Europe/London',
  beverageId: 'FNDDS-94000100',
  volumeMl: 250,
  ...more,
})

async function kept() {
  const entry = water()
  await ask(send, '/api/v1/entries', { headers: ada.writer, json: { entries: [entry] } })
  return entry
}

const read = (id: string) => ask(one, `/api/v1/entries/${id}`, { headers: ada.reader, params: { id } })

const put = (id: string, json: unknown, headers: Record<string, string> = {}) =>
  ask(replace, `/api/v1/entries/${id}`, {
    method: 'PUT',
    headers: { ...ada.writer, ...headers },
    json,
    params: { id },
  })

describe('replacing an entry', () => {
  it('answers with the entry and the tag of its new version', async () => {
    const entry = await kept()
    const tag = (await read(entry.id)).headers.get('etag') ?? ''
    const changed = { ...entry, volumeMl: 300, note: 'cold' }
    const answer = await put(entry.id, changed, { 'if-match': tag })
    expect(answer.status).toBe(200)
    expect(await answer.json()).toEqual(changed)
    const after = await read(entry.id)
    expect(await after.json()).toEqual(changed)
    expect(after.headers.get('etag')).toBe(answer.headers.get('etag'))
    expect(after.headers.get('etag')).not.toBe(tag)
  })

  it('from a version that is no more is a conflict, and changes nothing', async () => {
    const entry = await kept()
    const tag = (await read(entry.id)).headers.get('etag') ?? ''
    await put(entry.id, { ...entry, volumeMl: 300 })
    const answer = await put(entry.id, { ...entry, volumeMl: 400 }, { 'if-match': tag })
    expect(answer.status).toBe(409)
    expect(await errorOf(answer)).toMatchObject({ code: 'stale' })
    expect(await (await read(entry.id)).json()).toMatchObject({ volumeMl: 300 })
  })

  it('without If-Match replaces whatever is there', async () => {
    const entry = await kept()
    for (const volumeMl of [300, 400]) expect((await put(entry.id, { ...entry, volumeMl })).status).toBe(200)
    expect(await (await read(entry.id)).json()).toMatchObject({ volumeMl: 400 })
  })

  it('keeps its id and its kind', async () => {
    const entry = await kept()
    expect(await errorOf(await put(entry.id, water()))).toMatchObject({ code: 'not-allowed', paths: ['id'] })
    const closed = { kind: 'day-closed', id: entry.id, on: '2026-05-19', cramps: 'none' }
    const answer = await put(entry.id, closed)
    expect(answer.status).toBe(422)
    expect(await errorOf(answer)).toMatchObject({ paths: ['kind'] })
    expect(await (await read(entry.id)).json()).toEqual(entry)
  })

  it.each<[says: string, change: object, status: number, path: string]>([
    ['no number', { volumeMl: '300' }, 400, 'volumeMl'],
    ['a key that is not known', { colour: 'blue' }, 400, 'colour'],
    ['an end before the start', { until: '2026-05-19T18:00:00+01:00' }, 422, 'until'],
    ['a drink that is not known', { beverageId: 'no-such-drink' }, 422, 'beverageId'],
  ])('by %s is refused at its path', async (_, change, status, path) => {
    const entry = await kept()
    const answer = await put(entry.id, { ...entry, ...change })
    expect(answer.status).toBe(status)
    expect(await errorOf(answer)).toMatchObject({ paths: [path] })
    expect(await (await read(entry.id)).json()).toEqual(entry)
  })

  it('with an If-Match that is none is refused', async () => {
    const entry = await kept()
    const answer = await put(entry.id, { ...entry, volumeMl: 300 }, { 'if-match': 'v1' })
    expect(answer.status).toBe(400)
    expect(await errorOf(answer)).toMatchObject({ paths: ['If-Match'] })
  })

  it('that was deleted or never there is not there', async () => {
    const entry = await kept()
    const { id } = entry
    await ask(remove, `/api/v1/entries/${id}`, { method: 'DELETE', headers: ada.writer, params: { id } })
    expect((await put(id, entry)).status).toBe(404)
    const other = water()
    expect((await put(other.id, other)).status).toBe(404)
    expect((await put('no-id', other)).status).toBe(404)
  })
})
