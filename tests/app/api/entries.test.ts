import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { GET as list, POST as send } from '@/app/api/v1/entries/route'
import { GET as one, DELETE as remove } from '@/app/api/v1/entries/[id]/route'
import { POST as restore } from '@/app/api/v1/entries/[id]/restore/route'
import { newId } from '@/lib/domain/id'
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

const cramp = (more: object = {}) => ({
  kind: 'cramp',
  id: newId(),
  startedAt: '2026-05-19T23:40:00+01:00',
  timeZone: 'Europe/London',
  muscle: 'hamstring',
  side: 'left',
  context: 'stretching',
  stretchedMuscle: 'quadriceps',
  technique: ['over-stretched', 'bouncing'],
  severity: 7,
  ...more,
})

const water = (more: object = {}) => ({
  kind: 'fluid',
  id: newId(),
  at: '2026-05-19T18:30:00+01:00',
  timeZone: 'Europe/London',
  beverageId: 'FNDDS-94000100',
  volumeMl: 250,
  ...more,
})

const sent = (entries: unknown[], person = ada) =>
  ask(send, '/api/v1/entries', { headers: person.writer, json: { entries } })

const problemsOf = async (answer: Response) => {
  const body = await answer.json()
  return body.error.problems
}

describe('sending entries', () => {
  it('keeps each once and says so', async () => {
    const entry = cramp()
    const first = await sent([entry, water()])
    expect(first.status).toBe(200)
    expect(first.headers.get('cache-control')).toBe('no-store')
    expect((await first.json()).results).toEqual([
      { id: entry.id, status: 'created' },
      { id: expect.any(String), status: 'created' },
    ])
    const again = await sent([entry])
    expect(await again.json()).toEqual({ results: [{ id: entry.id, status: 'unchanged' }] })
  })

  it('keeps the first of two with one id', async () => {
    const entry = cramp()
    await sent([entry])
    const other = await sent([{ ...entry, severity: 3 }])
    expect(other.status).toBe(200)
    expect(await other.json()).toEqual({ results: [{ id: entry.id, status: 'conflict' }] })
    const kept = await ask(one, `/api/v1/entries/${entry.id}`, {
      headers: ada.reader,
      params: { id: entry.id },
    })
    expect(await kept.json()).toEqual(entry)
  })

  it('names every problem and keeps nothing', async () => {
    const answer = await sent([
      water(),
      cramp({ severity: 11, colour: 'red' }),
      { kind: 'nap' },
      water({ volumeMl: '250' }),
    ])
    expect(answer.status).toBe(400)
    expect((await problemsOf(answer)).map((problem: { path: string }) => problem.path).sort()).toEqual([
      'entries.1.colour',
      'entries.1.severity',
      'entries.2.kind',
      'entries.3.volumeMl',
    ])
    expect(await installation.client.entry.count()).toBe(0)
  })

  it('reads, and refuses what cannot be', async () => {
    const ahead = new Date(Date.now() + 25 * 3_600_000).toISOString()
    const answer = await sent([
      water(),
      water({ until: '2026-05-19T18:00:00+01:00' }),
      water({ beverageId: 'no-such-drink' }),
      water({ at: ahead }),
    ])
    expect(answer.status).toBe(422)
    expect((await problemsOf(answer)).map((problem: { path: string }) => problem.path)).toEqual([
      'entries.1.until',
      'entries.2.beverageId',
      'entries.3.at',
    ])
    expect(await installation.client.entry.count()).toBe(0)
  })

  it('takes 500 and not 501', async () => {
    expect((await sent(Array.from({ length: 500 }, () => water()))).status).toBe(200)
    expect((await sent(Array.from({ length: 501 }, () => water()))).status).toBe(400)
    expect((await sent([])).status).toBe(400)
  })

  it('leaves room for 20,000 entries an hour and person, and then says when to come back', async () => {
    const windowStart = BigInt(Math.floor(Date.now() / 3_600_000) * 3_600_000)
    await installation.client.quota.create({
      data: { userId: ada.owner, name: 'entries', windowStart, used: 19_999 },
    })
    expect((await sent([water(), water()])).status).toBe(429)
    expect((await sent([water()])).status).toBe(200)
    const refused = await sent([water()])
    expect(refused.status).toBe(429)
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
    expect((await refused.json()).error.code).toBe('too-many')
    expect((await sent([water()], ben)).status).toBe(200)
  })

  it('stores one of a hundred of the same at once', async () => {
    const entry = water()
    const answers = await Promise.all(Array.from({ length: 100 }, () => sent([entry])))
    const statuses = await Promise.all(answers.map(async answer => (await answer.json()).results[0].status))
    expect(statuses.filter(status => status === 'created')).toHaveLength(1)
    expect(statuses.filter(status => status === 'unchanged')).toHaveLength(99)
  })
})

describe('one entry', () => {
  it('comes as it was sent, with a tag of its content', async () => {
    const entry = cramp({ note: 'Woke me.\nBoth legs 🦵', apparentCause: null })
    await sent([entry])
    const asked = () =>
      ask(one, `/api/v1/entries/${entry.id}`, { headers: ada.reader, params: { id: entry.id } })
    const [answer, again] = [await asked(), await asked()]
    expect(await answer.json()).toEqual(entry)
    expect(answer.headers.get('etag')).toMatch(/^"[\w-]{20,}"$/)
    expect(again.headers.get('etag')).toBe(answer.headers.get('etag'))
  })

  it('goes and comes back', async () => {
    const entry = cramp()
    const at = { headers: ada.writer, params: { id: entry.id } }
    await sent([entry])
    const gone = await ask(remove, `/api/v1/entries/${entry.id}`, { ...at, method: 'DELETE' })
    expect([gone.status, await gone.text()]).toEqual([204, ''])
    expect((await ask(one, `/api/v1/entries/${entry.id}`, at)).status).toBe(404)
    expect((await (await sent([entry])).json()).results[0].status).toBe('deleted')
    const back = await ask(restore, `/api/v1/entries/${entry.id}/restore`, { ...at, method: 'POST' })
    expect([back.status, await back.json()]).toEqual([200, entry])
  })

  it('is not there for anybody else, in the words of what is not there at all', async () => {
    const entry = cramp()
    await sent([entry])
    const foreign = await ask(one, `/api/v1/entries/${entry.id}`, {
      headers: ben.reader,
      params: { id: entry.id },
    })
    const id = newId()
    const nowhere = await ask(one, `/api/v1/entries/${id}`, { headers: ben.reader, params: { id } })
    expect([foreign.status, await foreign.text()]).toEqual([404, await nowhere.text()])
  })
})

describe('listing entries', () => {
  const pageOf = async (query: string, person = ada) =>
    (await ask(list, `/api/v1/entries${query}`, { headers: person.reader })).json()

  it('goes through the diary newest first, page by page', async () => {
    const minutes = [1, 2, 3, 4, 5]
    const entries = minutes.map(minute => water({ at: `2026-05-19T18:0${minute}:00+01:00` }))
    await sent(entries)
    const first = await pageOf('?limit=2')
    const second = await pageOf(`?limit=2&cursor=${first.nextCursor}`)
    const third = await pageOf(`?limit=2&cursor=${second.nextCursor}`)
    const ids = [first, second, third].flatMap(page => page.entries.map((entry: { id: string }) => entry.id))
    expect(ids).toEqual(entries.map(entry => entry.id).reverse())
    expect(third.nextCursor).toBeNull()
  })

  it('holds a kind and a range of days, both ends included', async () => {
    const night = cramp()
    await sent([night, water(), water({ at: '2026-05-21T08:00:00+01:00' })])
    expect((await pageOf('?kind=cramp')).entries).toEqual([night])
    expect((await pageOf('?from=2026-05-20&to=2026-05-21')).entries).toHaveLength(1)
    expect((await pageOf('?from=2026-05-19&to=2026-05-19')).entries).toHaveLength(2)
    expect((await pageOf('?kind=&cursor=')).entries).toHaveLength(3)
    expect((await pageOf('', ben)).entries).toEqual([])
  })

  it.each([
    ['?kind=nap', 400, 'kind'],
    ['?limit=0', 400, 'limit'],
    ['?limit=201', 400, 'limit'],
    ['?limit=1e2', 400, 'limit'],
    ['?limit=2&limit=3', 400, 'limit'],
    ['?from=2026-02-30', 400, 'from'],
    ['?cursor=abc', 400, 'cursor'],
    ['?page=2', 400, 'page'],
    ['?__proto__=2', 400, '__proto__'],
    ['?from=2026-05-20&to=2026-05-19', 422, 'to'],
  ])('refuses %s with %i at %s', async (query, status, path) => {
    const answer = await ask(list, `/api/v1/entries${query}`, { headers: ada.reader })
    expect(answer.status).toBe(status)
    expect((await problemsOf(answer)).map((problem: { path: string }) => problem.path)).toContain(path)
  })
})
