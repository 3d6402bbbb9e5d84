import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { GET as days } from '@/app/api/v1/days/route'
import { GET as listEntries } from '@/app/api/v1/entries/route'
import { GET as oneEntry, DELETE as removeEntry } from '@/app/api/v1/entries/[id]/route'
import { POST as restoreEntry } from '@/app/api/v1/entries/[id]/restore/route'
import { GET as items } from '@/app/api/v1/items/route'
import { GET as profile, PUT as saveProfile } from '@/app/api/v1/profile/route'
import type { Route } from '@/lib/auth/handler'
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

describe('an address that is not what it should be', () => {
  const routes: [string, Route, string][] = [
    ['days', days, '/api/v1/days'],
    ['entries', listEntries, '/api/v1/entries'],
    ['items', items, '/api/v1/items'],
    ['profile', profile, '/api/v1/profile'],
  ]
  const queries = [
    '?from=2026-05-19&from=2026-05-20&to=2026-05-21',
    '?limit=1&limit=1',
    '?kind[]=cramp',
    '?__proto__=1',
    '?constructor=1',
    '?userId=somebody',
    '?%00=1',
    '?from=%00&to=2026-05-19',
    '?from=0000-01-01&to=2026-05-19',
    '?from=2026-05-19&to=10000-01-01',
    '?from=2026-02-30&to=2026-05-19',
    '?limit=-1',
    '?limit=1e309',
    '?limit=NaN',
    '?limit=99999999999999999999',
    '?kind=__proto__',
    `?q=${'a'.repeat(201)}`,
    '?q=%ED%A0%80%00',
    `?cursor=${'A'.repeat(5000)}`,
    '?cursor=WyIyMDI2LTA1LTE5Iiwge30sICJ4Il0',
    '?cursor=..%2F..%2Fetc',
  ]
  it.each(
    routes.flatMap(([name, route, address]) => queries.map(query => ({ name, route, address, query }))),
  )('$name answers $query with a problem that is named', async ({ route, address, query }) => {
    const answer = await ask(route, `${address}${query}`, { headers: ada.reader })
    expect([400, 422]).toContain(answer.status)
    expect((await errorOf(answer)).paths.length).toBeGreaterThan(0)
  })

  const ids = ['1', 'x'.repeat(10_000), '\u0000', '__proto__', "' OR 1=1 --", '\ud800', '%2e%2e', 'undefined']
  it.each(ids.map(id => [JSON.stringify(id).slice(0, 40), id]))(
    'an id like %s is not there',
    async (_, id = '') => {
      const sentTo = { headers: ada.writer, params: { id } }
      for (const [route, method] of [
        [oneEntry, 'GET'],
        [removeEntry, 'DELETE'],
        [restoreEntry, 'POST'],
      ] as const) {
        const answer = await ask(route, '/api/v1/entries/x', { ...sentTo, method })
        expect([answer.status, (await errorOf(answer)).code]).toEqual([404, 'not-found'])
      }
    },
  )

  it('asks for at most 3,700 days', async () => {
    const asked = (to: string) => ask(days, `/api/v1/days?from=2016-01-01&to=${to}`, { headers: ada.reader })
    expect((await asked('2026-02-16')).status).toBe(200)
    expect((await asked('2026-02-17')).status).toBe(400)
    expect((await asked('2015-12-31')).status).toBe(422)
  })
})

describe('a profile that is not what it should be', () => {
  it.each([
    ['{}', 'timeZone'],
    ['{"timeZone": "Nowhere"}', 'timeZone'],
    ['{"timeZone": "UTC", "dayStartsAt": "25:00"}', 'dayStartsAt'],
    ['{"timeZone": "UTC", "heightCm": 1e309}', 'heightCm'],
    ['{"timeZone": "UTC", "massKg": -0}', 'massKg'],
    ['{"timeZone": "UTC", "birthDate": "2026-02-30"}', 'birthDate'],
    ['{"timeZone": "UTC", "conditions": ["magic"]}', 'conditions.0'],
    ['{"timeZone": "UTC", "units": {"volume": "pint"}}', 'units.volume'],
    ['{"timeZone": "UTC", "owner": "somebody"}', 'owner'],
    ['{"timeZone": "UTC", "emergencyNumber": "javascript:1"}', 'emergencyNumber'],
  ])('%s', async (body, at) => {
    const headers = { ...ada.writer, 'content-type': 'application/json' }
    const answer = await ask(saveProfile, '/api/v1/profile', { method: 'PUT', headers, body })
    expect(answer.status).toBe(400)
    expect((await errorOf(answer)).paths).toContain(at)
    expect(await installation.client.profile.count()).toBe(0)
  })
})

describe('credentials that are not what they should be', () => {
  it.each([
    { authorization: 'Bearer' },
    { authorization: 'Bearer ' },
    { authorization: 'Bearer  x y' },
    { authorization: 'Basic YWRhOng=' },
    { authorization: `Bearer ${'a'.repeat(100_000)}` },
    { authorization: "Bearer ' OR 1=1 --" },
    { authorization: 'Bearer %00' },
    { cookie: 'charley.session=' },
    { cookie: 'charley.session=eyJhbGciOiJub25lIn0.e30.' },
    { cookie: 'charley.session=a.b.c.d.e' },
    { cookie: `charley.session=${'a'.repeat(50_000)}` },
    { cookie: 'charley.session=%00; charley.session=%' },
    { cookie: ';;;===' },
  ])('are nobody: %o', async headers => {
    const answer = await ask(profile, '/api/v1/profile', {
      headers: Object.fromEntries(Object.entries(headers)),
    })
    expect([answer.status, (await errorOf(answer)).code]).toEqual([401, 'signed-out'])
    expect(answer.headers.get('www-authenticate')).toBe('Bearer')
  })

  it('are not looked for in the cookie when a token is sent', async () => {
    const headers = { ...ada.browser, authorization: 'Bearer charley_x' }
    expect((await ask(profile, '/api/v1/profile', { headers })).status).toBe(401)
  })
})
