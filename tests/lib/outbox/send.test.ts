import { afterEach, describe, expect, test, vi } from 'vitest'
import { readEntry, type Entry } from '@/lib/domain/entry'
import { newId } from '@/lib/domain/id'
import { removeSent, restoreSent, sendEntries } from '@/lib/outbox/send'

const id = newId()

const notKnown = 'Not known whether it was saved'
const unanswered = `${notKnown}: the server did not answer. Your words are still here. Try again: nothing is stored twice.`

function water(): Entry {
  const read = readEntry({
    kind: 'fluid',
    id,
    at: '2026-05-19T14:40:00+01:00',
    timeZone: 'Europe/London',
    beverageId: 'FNDDS-94000100',
    volumeMl: 250,
  })
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  return read.value
}

function answering(status: number, body: unknown, headers: Record<string, string> = {}) {
  const asked = vi.fn(
    async (_path: string, _request: RequestInit) =>
      new Response(body === null ? null : typeof body === 'string' ? body : JSON.stringify(body), {
        status,
        headers,
      }),
  )
  vi.stubGlobal('fetch', asked)
  return asked
}

afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

describe('sending entries', () => {
  test('posts the entries as they are and tells what became of each', async () => {
    const asked = answering(200, { results: [{ id, status: 'created' }] })
    expect(await sendEntries([water()], 'ada')).toEqual({
      outcome: 'saved',
      results: [{ id, status: 'created' }],
    })
    const [path, request] = asked.mock.calls[0] ?? []
    expect(path).toBe('/api/v1/entries')
    expect(request?.method).toBe('POST')
    expect(JSON.parse(String(request?.body))).toEqual({ entries: [water()] })
  })

  test.each(['unchanged', 'conflict', 'deleted'])('passes on that an entry was %s', async status => {
    answering(200, { results: [{ id, status }] })
    expect(await sendEntries([water()], 'ada')).toMatchObject({ outcome: 'saved', results: [{ status }] })
  })

  test.each([400, 422])('hands back the problems of a refusal with status %i', async status => {
    const problems = [{ path: 'entries.0.at', message: 'This is more than 24 hours ahead.' }]
    answering(status, { error: { code: 'not-allowed', message: 'An entry cannot be kept.', problems } })
    expect(await sendEntries([water()], 'ada')).toEqual({
      outcome: 'refused',
      message: 'Not saved: An entry cannot be kept. Your words are still here.',
      problems,
    })
  })

  test.each([
    [
      'no answer at all',
      () => vi.stubGlobal('fetch', () => Promise.reject(new TypeError('offline'))),
      unanswered,
    ],
    ['a page of a proxy that says 200', () => answering(200, '<html>'), unanswered],
    ['an answer of another shape', () => answering(200, { ok: true }), unanswered],
    ['a server error', () => answering(500, '<html>'), `${notKnown}: something went wrong on the server.`],
    ['a full disk', () => answering(507, {}), 'Not saved: the server could not keep it'],
    ['a session that ended', () => answering(401, {}), 'Not saved: you are signed out'],
    [
      'too many requests',
      () => answering(429, {}, { 'Retry-After': '12' }),
      'Not saved: the server is busy. Try again in 12 s',
    ],
    ['a busy database', () => answering(503, {}), `${notKnown}: the server is busy`],
  ])('never claims to have saved after %s', async (_what, arrange, words) => {
    arrange()
    const result = await sendEntries([water()], 'ada')
    expect(result).toMatchObject({ outcome: 'failed' })
    expect(result).toHaveProperty('message', expect.stringContaining(words))
    expect(result).toHaveProperty('message', expect.stringContaining('Your words are still here.'))
  })

  test('gives up on a server that says nothing for twenty seconds', async () => {
    vi.useFakeTimers()
    vi.stubGlobal(
      'fetch',
      (_path: string, { signal }: { signal: AbortSignal }) =>
        new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(signal.reason))),
    )
    const sending = sendEntries([water()], 'ada')
    await vi.advanceTimersByTimeAsync(20_000)
    expect(await sending).toEqual({ outcome: 'failed', message: unanswered })
  })
})

describe('taking back and bringing back', () => {
  test('removes by id', async () => {
    const asked = answering(204, null)
    expect(await removeSent(id, 'ada')).toEqual({ outcome: 'done' })
    expect(asked.mock.calls[0]).toMatchObject([`/api/v1/entries/${id}`, { method: 'DELETE' }])
  })

  test('restores by id', async () => {
    const asked = answering(200, water())
    expect(await restoreSent(id, 'ada')).toEqual({ outcome: 'done' })
    expect(asked.mock.calls[0]).toMatchObject([`/api/v1/entries/${id}/restore`, { method: 'POST' }])
  })

  test('says so when the entry is not there', async () => {
    answering(404, { error: { code: 'not-found', message: 'Not there.' } })
    expect(await removeSent(id, 'ada')).toMatchObject({ outcome: 'gone' })
  })

  test('says so when the server does not answer', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('offline')))
    expect(await restoreSent(id, 'ada')).toEqual({
      outcome: 'failed',
      message: 'Not known whether it was brought back: the server did not answer. Try again.',
    })
  })
})
