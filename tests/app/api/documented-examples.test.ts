import { readFileSync } from 'node:fs'
import path from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { GET as assessment } from '@/app/api/v1/assessment/route'
import { POST as sendEntries } from '@/app/api/v1/entries/route'
import { DELETE as removeEntry, GET as oneEntry, PUT as replaceEntry } from '@/app/api/v1/entries/[id]/route'
import { POST as restoreEntry } from '@/app/api/v1/entries/[id]/restore/route'
import { POST as importDiary } from '@/app/api/v1/import/route'
import { POST as makeItem } from '@/app/api/v1/items/route'
import { PUT as replaceItem } from '@/app/api/v1/items/[id]/route'
import { GET as profile, PUT as saveProfile } from '@/app/api/v1/profile/route'
import type { Route } from '@/lib/auth/handler'
import type { FreshDatabase } from '../../support/database'
import { ask, freshInstallation, newPerson, type TestPerson } from '../../support/people'

let installation: FreshDatabase
let ada: TestPerson

beforeEach(async () => {
  installation = await freshInstallation()
  ada = await newPerson('ada@example.org')
})

afterEach(() => installation.close())

const documented = readFileSync(path.join(import.meta.dirname, '../../../docs/api.md'), 'utf8')

/** The calls of curl in the document, in their order. */
const examples = [...documented.matchAll(/```\n(curl [^`]*?)\n```/g)].map(([, written = '']) => {
  const line = written.replaceAll(/\\\n\s*/g, '')
  return {
    method: /-X ([A-Z]+)/.exec(line)?.[1] ?? 'GET',
    address: /http:\/\/localhost:3000([^\s']*)/.exec(line)?.[1] ?? '',
    body: /-d '([^']*)'/.exec(line)?.[1],
    headers: Object.fromEntries(
      [...line.matchAll(/-H (?:'([^']*)'|"([^"]*)")/g)].map(([, single, double]) => {
        const [name = '', ...value] = (single ?? double ?? '').split(': ')
        return [name.toLowerCase(), value.join(': ')]
      }),
    ),
  }
})

const routes: Readonly<Record<string, Route>> = {
  'GET profile': profile,
  'PUT profile': saveProfile,
  'POST entries': sendEntries,
  'PUT entries/{id}': replaceEntry,
  'DELETE entries/{id}': removeEntry,
  'POST entries/{id}/restore': restoreEntry,
  'POST items': makeItem,
  'PUT items/{id}': replaceItem,
  'POST import': importDiary,
}

const id = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/

it('the examples of docs/api.md do what they say, one after the other', async () => {
  const called: string[] = []
  for (const { method, address, body, headers } of examples) {
    const name = `${method} ${address.replace('/api/v1/', '').split('?', 1).join('').replace(id, '{id}')}`
    const route = routes[name]
    if (route === undefined) throw new Error(`no route for ${name}`)
    const params = { id: id.exec(address)?.[0] ?? '' }
    const standing =
      headers['if-match'] === undefined ? null : await ask(oneEntry, address, { headers: ada.reader, params })
    const answer = await ask(route, address, {
      method,
      headers: {
        ...headers,
        ...ada.writer,
        ...(standing !== null && { 'if-match': standing.headers.get('etag') ?? '' }),
      },
      ...(body !== undefined && { body }),
      params: name.includes('{id}') ? params : {},
    })
    expect([name, answer.status]).toEqual([name, method === 'DELETE' ? 204 : 200])
    called.push(name)
  }
  expect([...new Set(called)].sort()).toEqual(Object.keys(routes).sort())
})

it('every example of an answer is JSON', () => {
  const answers = [...documented.matchAll(/```json\n([^`]*?)\n```/g)].map(([, text = '']) => text)
  expect(answers.length).toBeGreaterThan(5)
  for (const text of answers) expect(() => JSON.parse(text) as unknown, text).not.toThrow()
})

it('the assessment is answered in the language asked for, and in no other', async () => {
  const told = async (query: string) => {
    const answer = await ask(assessment, `/api/v1/assessment${query}`, { headers: ada.reader })
    return { status: answer.status, body: await answer.json() }
  }
  const [english, german] = [await told(''), await told('?language=de')]
  expect(await told('?language=en')).toMatchObject({ body: { level: english.body.level } })
  expect([english.status, german.status, (await told('?language=xx')).status]).toEqual([200, 200, 400])
  const ruleIds = ({ body }: { body: { cannotTell: { ruleId: string }[] } }) =>
    body.cannotTell.map(({ ruleId }) => ruleId)
  expect(ruleIds(german)).toEqual(ruleIds(english))
  expect(german.body.cannotTell[0].title).not.toBe(english.body.cannotTell[0].title)
})
