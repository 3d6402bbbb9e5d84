import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { GET as search, POST as make } from '@/app/api/v1/items/route'
import { DELETE as remove, GET as one, PUT as replace } from '@/app/api/v1/items/[id]/route'
import { POST as restore } from '@/app/api/v1/items/[id]/restore/route'
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

const lassi = (more: object = {}) => ({
  id: newId(),
  kind: 'drink',
  name: 'Salt lassi',
  aliases: ['chaas'],
  per100g: { sodiumMg: 120 },
  ...more,
})

const made = (json: unknown) => ask(make, '/api/v1/items', { headers: ada.writer, json })

const asked = (route: Route, method: string, id: string, json?: unknown, headers = {}) =>
  ask(route, `/api/v1/items/${id}`, {
    method,
    headers: { ...ada.writer, ...headers },
    params: { id },
    ...(json !== undefined && { json }),
  })

const found = async (q: string) => {
  const answer = await ask(search, `/api/v1/items?q=${q}`, { headers: ada.reader })
  return (await answer.json()).items.filter((item: { isOwn: boolean }) => item.isOwn)
}

describe('items of one’s own', () => {
  it('are made, found by other names, and read with a tag', async () => {
    const item = lassi()
    const answer = await made(item)
    expect(answer.status).toBe(200)
    expect(await answer.json()).toEqual(item)
    expect(await found('chaas')).toEqual([{ isOwn: true, ...item }])
    const read = await asked(one, 'GET', item.id)
    expect(await read.json()).toEqual(item)
    expect(read.headers.get('etag')).toBe(answer.headers.get('etag'))
  })

  it('are replaced from the version that was read', async () => {
    const item = lassi()
    const tag = (await made(item)).headers.get('etag') ?? ''
    const sweet = { ...item, name: 'Sweet lassi' }
    expect((await asked(replace, 'PUT', item.id, sweet, { 'if-match': tag })).status).toBe(200)
    const late = await asked(replace, 'PUT', item.id, { ...item, name: 'Lassi' }, { 'if-match': tag })
    expect(late.status).toBe(409)
    expect(await errorOf(late)).toMatchObject({ code: 'stale' })
    expect(await (await asked(one, 'GET', item.id)).json()).toEqual(sweet)
  })

  it('are deleted and brought back', async () => {
    const item = lassi()
    await made(item)
    expect((await asked(remove, 'DELETE', item.id)).status).toBe(204)
    expect((await asked(remove, 'DELETE', item.id)).status).toBe(404)
    expect(await found('chaas')).toEqual([])
    expect((await asked(one, 'GET', item.id)).status).toBe(404)
    const again = await made(item)
    expect(again.status).toBe(409)
    expect(await errorOf(again)).toMatchObject({ code: 'deleted' })
    expect(await (await asked(restore, 'POST', item.id)).json()).toEqual(item)
    expect(await found('chaas')).toHaveLength(1)
  })

  it('with an id that is taken are a conflict', async () => {
    const item = lassi()
    await made(item)
    const answer = await made({ ...item, name: 'Other' })
    expect(answer.status).toBe(409)
    expect(await errorOf(answer)).toMatchObject({ code: 'conflict' })
  })

  it.each<[says: string, change: object, status: number, path: string]>([
    ['no name', { name: ' ' }, 400, 'name'],
    ['a key that is not known', { userId: 'x' }, 400, 'userId'],
    ['a figure that cannot be', { per100g: { waterG: 101 } }, 400, 'per100g.waterG'],
    ['a part nobody knows', { parts: [{ itemId: 'x', grams: 1 }] }, 422, 'parts.0.itemId'],
  ])('with %s are refused at its path', async (_, change, status, path) => {
    const answer = await made(lassi(change))
    expect(answer.status).toBe(status)
    expect(await errorOf(answer)).toMatchObject({ paths: [path] })
    expect(await installation.client.ownItem.count()).toBe(0)
  })

  it('keep their id and their kind', async () => {
    const item = lassi()
    await made(item)
    expect(await errorOf(await asked(replace, 'PUT', item.id, lassi()))).toMatchObject({ paths: ['id'] })
    const food = await asked(replace, 'PUT', item.id, { ...item, kind: 'food' })
    expect(food.status).toBe(422)
    expect(await errorOf(food)).toMatchObject({ paths: ['kind'] })
    expect((await asked(replace, 'PUT', newId(), { ...item, id: newId() })).status).toBe(422)
    const nobody = lassi()
    expect((await asked(replace, 'PUT', nobody.id, nobody)).status).toBe(404)
  })
})
