import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import * as z from 'zod'
import type { Route } from '@/lib/auth/handler'
import { saveEntries, removeEntry } from '@/lib/data/entries'
import { createOwnItem, removeOwnItem } from '@/lib/data/change-items'
import { saveProfile } from '@/lib/data/profile'
import { readEntry } from '@/lib/domain/entry'
import { newId } from '@/lib/domain/id'
import { readOwnItem } from '@/lib/domain/own-item'
import { readProfile } from '@/lib/domain/profile'
import type { FreshDatabase } from '../support/database'
import { ask, browserSignedOut, freshInstallation, newPerson, type TestPerson } from '../support/people'
import { actions, callers, routes, type Caller } from './authorisation-matrix'

const nowhere = vi.hoisted(() => ({ headers: new Headers() }))
vi.mock('next/headers', () => ({
  headers: async () => nowhere.headers,
  cookies: async () => ({ get: () => undefined, getAll: () => [], set: () => undefined }),
}))

const app = path.join(import.meta.dirname, '../../app')

const filesOfApp = readdirSync(app, { recursive: true, encoding: 'utf8' }).map(file =>
  file.split(path.sep).join('/'),
)

const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']

const moduleOf = async (file: string): Promise<object> =>
  z.record(z.string(), z.unknown()).parse({ ...(await import(path.join(app, file))) })

const isRoute = (value: unknown): value is Route => typeof value === 'function'

async function routeOf(route: string, method: string): Promise<Route> {
  const found: unknown = Reflect.get(await moduleOf(`${route}/route.ts`), method)
  if (!isRoute(found)) throw new Error(`${route} has no ${method}`)
  return found
}

const water = {
  kind: 'fluid',
  at: '2026-05-19T18:30:00Z',
  timeZone: 'UTC',
  beverageId: 'FNDDS-94000100',
  volumeMl: 250,
}

const read = <T>(outcome: { ok: true; value: T } | { ok: false }): T => {
  if (!outcome.ok) throw new Error('the test is wrong')
  return outcome.value
}

let installation: FreshDatabase
let ada: TestPerson
let ben: TestPerson
let headersOf: Record<Caller, Record<string, string>>
let entryId: string
let deletedId: string
let itemId: string
let deletedItemId: string

beforeEach(async () => {
  installation = await freshInstallation()
  ada = await newPerson('ada@example.org')
  ben = await newPerson('ben@example.org')
  for (const person of [ada, ben]) await saveProfile(person.owner, read(readProfile({ timeZone: 'UTC' })))
  headersOf = {
    anonymous: { origin: 'http://charley.test:3000' },
    inventedToken: { authorization: `Bearer charley_${'a'.repeat(43)}` },
    endedSession: await browserSignedOut(ada),
    otherPerson: ben.browser,
    readToken: ada.reader,
    writeToken: ada.writer,
    owner: ada.browser,
    ownerFromElsewhere: { ...ada.browser, origin: 'http://elsewhere.test', 'sec-fetch-site': 'cross-site' },
  }
  const [kept, deleted] = [newId(), newId()]
  await saveEntries(ada.owner, [
    read(readEntry({ ...water, id: kept })),
    read(readEntry({ ...water, id: deleted })),
  ])
  await removeEntry(ada.owner, deleted)
  entryId = kept
  deletedId = deleted
  const [item, deletedItem] = [newId(), newId()]
  for (const id of [item, deletedItem]) {
    await createOwnItem(ada.owner, read(readOwnItem({ id, kind: 'drink', name: 'Nimbu pani' })))
  }
  await removeOwnItem(ada.owner, deletedItem, 0)
  itemId = item
  deletedItemId = deletedItem
})

afterEach(() => installation.close())

/** Everything in the database that is Ada's, but for what only counts her requests. */
async function rowsOfAda(): Promise<string> {
  const tables = z
    .array(z.object({ name: z.string() }))
    .parse(
      await installation.client
        .$queryRaw`SELECT name FROM sqlite_master WHERE type = 'table' AND sql LIKE '%"userId"%'`,
    )
  const rows = tables
    .filter(({ name }) => name !== 'Quota')
    .map(({ name }) =>
      installation.client.$queryRawUnsafe(
        `SELECT * FROM "${name}" WHERE "userId" = ? ORDER BY 1, 2`,
        ada.owner,
      ),
    )
  return JSON.stringify(await Promise.all(rows), (_, value: unknown) =>
    typeof value === 'bigint' ? String(value) : value,
  )
}

/** A call that would succeed for the owner. */
function callOf(route: string, method: string, caller: Caller) {
  const ids = route.includes('/items/')
    ? { standing: itemId, deleted: deletedItemId }
    : { standing: entryId, deleted: deletedId }
  const id = route.endsWith('/restore') ? ids.deleted : ids.standing
  const hasDates = route === 'api/v1/days' || route.startsWith('api/v1/doctor-page/')
  const dates = 'from=2026-05-18&to=2026-05-20'
  const ofChart = route === 'api/v1/trends/csv' ? `?chart=cramps&${dates}` : ''
  const query = hasDates ? `?${dates}` : ofChart
  const bodies: Record<string, unknown> = {
    'POST api/v1/entries': { entries: [{ ...water, id: newId() }] },
    'PUT api/v1/entries/[id]': { ...water, id: entryId, volumeMl: 300 },
    'POST api/v1/items': { id: newId(), kind: 'food', name: 'Dal' },
    'PUT api/v1/items/[id]': { id: itemId, kind: 'drink', name: 'Salt lassi' },
    'POST api/v1/import': {
      format: 'charley-history',
      version: 1,
      exportedAt: '2026-05-19T18:30:00Z',
      profile: { timeZone: 'UTC' },
      entries: [{ ...water, id: newId() }],
    },
    'PUT api/v1/profile': { timeZone: 'Asia/Kathmandu' },
  }
  return {
    path: `/${route
      .replace('[id]', id)
      .replace('[secret]', 'no-secret')
      .replace(/\[\.\.\..*\]/, 'no-such-thing')}${query}`,
    sent: {
      method,
      headers: headersOf[caller],
      ...(bodies[`${method} ${route}`] !== undefined && { json: bodies[`${method} ${route}`] }),
      params: route.includes('[id]')
        ? { id }
        : route.includes('[secret]')
          ? { secret: 'no-secret' }
          : route.includes('nextauth')
            ? { nextauth: ['no-such-thing'] }
            : {},
    },
  }
}

const cells = Object.entries(routes).flatMap(([route, row]) =>
  Object.entries(row).flatMap(([method, statuses]) =>
    callers.map(caller => ({ route, method, caller, status: statuses[caller] })),
  ),
)

describe('who may do what', () => {
  it.each(cells)(
    '$method $route by $caller is answered with $status',
    async ({ route, method, caller, status }) => {
      const { path: address, sent } = callOf(route, method, caller)
      const before = await rowsOfAda()
      const answer = await ask(await routeOf(route, method), address, sent)
      expect(answer.status).toBe(status)
      expect(answer.headers.get('cache-control')).toBe(route === 'sw.js' ? 'no-cache' : 'no-store')
      const isOwn = caller === 'owner' || caller === 'writeToken'
      if (!isOwn || method === 'GET') expect(await rowsOfAda()).toBe(before)
      const body = await answer.text()
      for (const secret of ['passwordHash', 'tokenHash', 'secretHash', 'not a hash', ada.session]) {
        expect(body).not.toContain(secret)
      }
      if (caller === 'otherPerson') {
        expect(body).not.toContain(entryId)
        expect(body).not.toContain(itemId)
        expect(body).not.toContain(ada.email)
      }
    },
  )
})

describe('the matrix', () => {
  it('holds every route and method under app', async () => {
    const found = filesOfApp.filter(file => /(^|\/)route\.tsx?$/.test(file))
    const there = await Promise.all(
      found.map(async file => {
        const names = Object.keys(await moduleOf(file)).filter(name => methods.includes(name))
        return names.map(name => `${name} ${path.posix.dirname(file)}`)
      }),
    )
    const listed = Object.entries(routes).flatMap(([route, row]) =>
      Object.keys(row).map(name => `${name} ${route}`),
    )
    expect(there.flat().sort()).toEqual(listed.sort())
  })

  it('holds every server action under app', async () => {
    const found = filesOfApp.filter(
      file =>
        /\.tsx?$/.test(file) && /^\s*['"]use server['"]/m.test(readFileSync(path.join(app, file), 'utf8')),
    )
    const there = await Promise.all(
      found.map(
        async file => [file.replace(/\.tsx?$/, ''), Object.keys(await moduleOf(file)).sort()] as const,
      ),
    )
    expect(Object.fromEntries(there)).toEqual(actions)
  })

  it.each(Object.entries(actions).flatMap(([file, names]) => names.map(name => ({ file, name }))))(
    '$name of $file is refused to a page of somebody else',
    async ({ file, name }) => {
      const called: unknown = Reflect.get(await moduleOf(`${file}.ts`), name)
      if (typeof called !== 'function') throw new Error(`${name} is no action`)
      for (const origin of [null, 'null', 'http://elsewhere.test']) {
        nowhere.headers = new Headers({ host: 'charley.test:3000', ...(origin !== null && { origin }) })
        const answer: unknown = await called({})
        expect(answer).toMatchObject({ ok: false, refusal: { status: 403, code: 'origin' } })
      }
    },
  )
})
