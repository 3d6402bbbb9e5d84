import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { POST as sendEntries } from '@/app/api/v1/entries/route'
import { GET as oneEntry } from '@/app/api/v1/entries/[id]/route'
import { newId } from '@/lib/domain/id'
import type { FreshDatabase } from '../../support/database'
import { errorOf } from '../../support/error-body'
import { ask, freshInstallation, newPerson, type Sent, type TestPerson } from '../../support/people'

let installation: FreshDatabase
let ada: TestPerson

beforeEach(async () => {
  installation = await freshInstallation()
  ada = await newPerson('ada@example.org')
})

afterEach(() => installation.close())

const fluid = (more: object = {}) => ({
  kind: 'fluid',
  id: newId(),
  at: '2026-05-19T18:30:00Z',
  timeZone: 'UTC',
  beverageId: 'FNDDS-94000100',
  volumeMl: 250,
  ...more,
})

const sent = (body: Sent['body'], headers: Record<string, string> = {}) =>
  ask(sendEntries, '/api/v1/entries', {
    method: 'POST',
    headers: { ...ada.writer, 'content-type': 'application/json', ...headers },
    ...(body !== undefined && { body }),
  })

/** JSON that JSON.stringify would not write. */
const raw = (field: string, value: string) =>
  JSON.stringify({ entries: [fluid({ [field]: '@' })] }).replace('"@"', value)

describe('a body that is not what it should be', () => {
  it.each([
    ['nothing', '', 400],
    ['half of it', '{"entries": [', 400],
    ['no JSON', 'entries=1', 400],
    ['null', 'null', 400],
    ['a list', '[]', 400],
    ['a number', '7', 400],
    ['a text', '"entries"', 400],
    ['no list', '{"entries": {}}', 400],
    ['a list of nothing', '{"entries": [null]}', 400],
    ['lists in lists', '['.repeat(100_000), 400],
    ['objects in objects', `${'{"entries":'.repeat(50_000)}1${'}'.repeat(50_000)}`, 400],
    ['one level too many', `{"entries":${'['.repeat(20)}${']'.repeat(20)}}`, 400],
    ['a prototype', '{"__proto__": {"entries": []}, "entries": []}', 400],
    ['a constructor', `{"constructor": 1, "entries": [${JSON.stringify(fluid())}]}`, 400],
    ['an unknown key', `{"userId": "x", "entries": [${JSON.stringify(fluid())}]}`, 400],
  ])('%s', async (_, body, status) => {
    const answer = await sent(body)
    expect(answer.status).toBe(status)
    await errorOf(answer)
    expect(await installation.client.entry.count()).toBe(0)
  })

  it('is refused when its letters are not UTF-8', async () => {
    const answer = await sent(new Uint8Array([0x7b, 0xff, 0xfe, 0x7d]))
    expect([answer.status, (await errorOf(answer)).code]).toEqual([400, 'unreadable'])
  })

  it.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/jsonp',
    '',
  ])('is refused when its type is "%s"', async type => {
    const answer = await sent(JSON.stringify({ entries: [fluid()] }), { 'content-type': type })
    expect([answer.status, (await errorOf(answer)).code]).toEqual([415, 'content-type'])
  })

  it('may name its letters', async () => {
    const type = { 'content-type': 'Application/JSON; charset=utf-8' }
    expect((await sent(JSON.stringify({ entries: [fluid()] }), type)).status).toBe(200)
  })

  it('is read up to 2 MB and no further, whatever its length claims to be', async () => {
    const padded = (bytes: number) => {
      const body = JSON.stringify({ entries: [fluid()] })
      return body + ' '.repeat(bytes - body.length)
    }
    const twoMegabytes = 2 * 1024 * 1024
    expect((await sent(padded(twoMegabytes))).status).toBe(200)
    const answer = await sent(padded(twoMegabytes + 1))
    expect([answer.status, (await errorOf(answer)).code]).toEqual([413, 'too-large'])
    let pulled = 0
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        pulled += 1
        controller.enqueue(new Uint8Array(64 * 1024).fill(32))
      },
    })
    expect((await sent(endless)).status).toBe(413)
    expect(pulled).toBeLessThan(40)
    expect((await sent('{}', { 'content-length': '99999999999' })).status).toBe(413)
  })
})

describe('an entry that is not what it should be', () => {
  it.each([
    ['volumeMl', '1e309'],
    ['volumeMl', '-0'],
    ['volumeMl', '0'],
    ['volumeMl', '5001'],
    ['volumeMl', '2147483648'],
    ['volumeMl', '250.5'],
    ['volumeMl', '"250"'],
    ['volumeMl', 'null'],
    ['volumeMl', '[250]'],
    ['volumeMl', '{"not": 0}'],
    ['at', '"2026-05-19T18:30:00"'],
    ['at', '"2026-02-30T18:30:00Z"'],
    ['at', '"0000-01-01T00:00:00Z"'],
    ['at', '"1899-12-31T23:59:59Z"'],
    ['at', '"10000-01-01T00:00:00Z"'],
    ['at', '"+010000-01-01T00:00:00Z"'],
    ['at', '"2026-05-19T24:00:61Z"'],
    ['at', '1779215400000'],
    ['timeZone', '"Mars/Olympus"'],
    ['timeZone', '"+01:00"'],
    ['id', '"1"'],
    ['id', '"../../etc/passwd"'],
    ['beverageId', '""'],
    ['beverageId', JSON.stringify('x'.repeat(65))],
    ['note', '"\\ud800"'],
    ['note', '"a\\u0000b"'],
    ['note', '"   "'],
    ['note', JSON.stringify('x'.repeat(5001))],
    ['tags', JSON.stringify(Array.from({ length: 21 }, (_, index) => `tag ${index}`))],
    ['__proto__', '{"volumeMl": 1}'],
    ['userId', '"somebody"'],
    ['createdAt', '"2026-05-19T18:30:00Z"'],
  ])('is named by its path: %s %s', async (field, value) => {
    const written =
      field === '__proto__' ? raw('x', value).replace('"x":', '"__proto__":') : raw(field, value)
    const answer = await sent(written)
    expect(answer.status).toBe(400)
    expect((await errorOf(answer)).paths).toContain(`entries.0.${field}`)
    expect(await installation.client.entry.count()).toBe(0)
  })

  it('changes nothing about objects for those who come after', async () => {
    await sent('{"entries": [], "__proto__": {"isAdmin": true}}')
    expect(Reflect.get({}, 'isAdmin')).toBeUndefined()
  })

  it('keeps every letter of a strange text that is allowed', async () => {
    const note = 'مرحبا \u202eevil\u202c é e\u0301 🦵🏽 \u{10ffff} \'; DROP TABLE "Entry"; -- <script>'
    const entry = fluid({ note })
    expect((await sent(JSON.stringify({ entries: [entry] }))).status).toBe(200)
    const kept = await ask(oneEntry, `/api/v1/entries/${entry.id}`, {
      headers: ada.reader,
      params: { id: entry.id },
    })
    expect((await kept.json()).note).toBe(note)
  })

  it('lists no more than a thousand problems, and says how many are left', async () => {
    const keys = Object.fromEntries(Array.from({ length: 3000 }, (_, index) => [`k${index}`, 1]))
    const answer = await sent(JSON.stringify({ entries: [fluid(keys)] }))
    const error = await errorOf(answer)
    expect([answer.status, error.paths.length]).toEqual([400, 1000])
    expect(error.message).toContain('2000 more')
  })
})

describe('figures that cannot be', () => {
  const place = { timeZone: 'UTC', id: newId() }
  const at = '2026-05-19T18:30:00Z'
  const session = { kind: 'exercise', startedAt: at, durationMinutes: 60, ...place }
  const measurement = { kind: 'measurement', at, ...place }
  const food = { kind: 'food', at, name: 'Salt', grams: 10, custom: {}, ...place }

  it.each([
    ['a mass of 700 kg', { ...measurement, massKg: 700 }, 'entries.0.massKg'],
    ['a mass just above the most', { ...measurement, massKg: 500.1 }, 'entries.0.massKg'],
    ['700 kg before a session', { ...session, massBeforeKg: 700 }, 'entries.0.massBeforeKg'],
    ['700 kg after it', { ...session, massAfterKg: 700 }, 'entries.0.massAfterKg'],
    ['negative urine', { ...session, urineMl: -1 }, 'entries.0.urineMl'],
    ['a negative amount drunk', { ...session, drunkMl: -1 }, 'entries.0.drunkMl'],
    ['a session of more than a week', { ...session, durationMinutes: 10_081 }, 'entries.0.durationMinutes'],
    ['40 litres in one drink', fluid({ volumeMl: 40_000 }), 'entries.0.volumeMl'],
    ['a drink just above the most', fluid({ volumeMl: 5001 }), 'entries.0.volumeMl'],
    ['nothing drunk', fluid({ volumeMl: 0 }), 'entries.0.volumeMl'],
    ['more sodium than salt has', { ...food, custom: { sodiumMg: 2_000_001 } }, 'entries.0.custom.sodiumMg'],
    ['a negative figure', { ...food, custom: { sodiumMg: -1 } }, 'entries.0.custom.sodiumMg'],
    ['more than 5 kg of a food', { ...food, grams: 5001 }, 'entries.0.grams'],
  ])('%s is refused by its path, and nothing is kept', async (_, entry, path) => {
    const answer = await sent(JSON.stringify({ entries: [entry] }))
    expect(answer.status).toBe(400)
    expect((await errorOf(answer)).paths).toEqual([path])
  })

  it('what only looks like a slip is kept to the letter: 30 h, a gain of 5 kg, 3 kg of salt, an unknown figure', async () => {
    const kept = [
      { ...session, id: newId(), durationMinutes: 1800, massBeforeKg: 70, massAfterKg: 75, drunkMl: 40_000 },
      { ...food, id: newId(), grams: 3000, custom: { sodiumMg: 1_162_740 } },
    ]
    const answer = await sent(JSON.stringify({ entries: kept }))
    expect(answer.status).toBe(200)
    for (const entry of kept) {
      const found = await ask(oneEntry, `/api/v1/entries/${entry.id}`, {
        headers: ada.reader,
        params: { id: entry.id },
      })
      expect(await found.json()).toMatchObject(entry)
    }
  })
})
