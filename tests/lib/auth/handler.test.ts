import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { handler, noBody, nothing } from '@/lib/auth/handler'
import { done } from '@/lib/auth/refusal'
import { endSessions } from '@/lib/data/sessions'
import { deleteUser } from '@/lib/data/users'
import type { FreshDatabase } from '../../support/database'
import { errorOf } from '../../support/error-body'
import { ask, freshInstallation, newPerson, type TestPerson } from '../../support/people'

let installation: FreshDatabase
let ada: TestPerson
let log: string

beforeEach(async () => {
  installation = await freshInstallation()
  ada = await newPerson('ada@example.org')
  log = ''
  vi.spyOn(process.stderr, 'write').mockImplementation(text => {
    log += String(text)
    return true
  })
})

afterEach(async () => {
  vi.restoreAllMocks()
  await installation.close()
})

const throwing = (thrown: unknown) =>
  handler({ needs: 'read', params: nothing, query: nothing, body: noBody, run: () => Promise.reject(thrown) })

const route = handler({
  needs: 'write',
  params: nothing,
  query: nothing,
  body: noBody,
  run: async person => done({ person: person.email, zone: person.profile.timeZone }),
})

const coded = (code: string) => Object.assign(new Error('the note says: breathless at night'), { code })

describe('what is thrown', () => {
  it.each([
    ['SQLITE_BUSY', 503, 'busy'],
    ['P1008', 503, 'busy'],
    ['SQLITE_IOERR_WRITE', 503, 'busy'],
    ['SQLITE_FULL', 507, 'no-room'],
    ['SQLITE_READONLY', 507, 'no-room'],
    ['ENOENT', 500, 'failed'],
  ])('%s is answered with %i', async (code, status, name) => {
    const answer = await ask(throwing(coded(code)), '/', { headers: ada.reader })
    expect([answer.status, (await errorOf(answer)).code]).toEqual([status, name])
    expect(answer.headers.has('retry-after')).toBe(status === 503)
  })

  it.each([
    ['SQLITE_BUSY', 'Nothing was changed.'],
    ['SQLITE_IOERR_FSYNC', 'It is not known whether anything was changed.'],
  ])('%s is told as far as it is known: %s', async (code, words) => {
    const answer = await ask(throwing(coded(code)), '/', { headers: ada.reader })
    expect((await errorOf(answer)).message).toContain(words)
  })

  it('is logged by an id, its kind and its place, without a word of what it was about', async () => {
    const answer = await ask(throwing(coded('X')), '/', { headers: ada.reader })
    const { message } = await errorOf(answer)
    const line = JSON.parse(log)
    expect(line).toMatchObject({
      kind: 'Error',
      code: 'X',
      places: expect.arrayContaining([expect.any(String)]),
    })
    expect(message).toContain(line.failure)
    expect(log).not.toContain('breathless')
    expect(message).not.toContain('breathless')
  })

  it('may be anything', async () => {
    for (const thrown of ['text', null, undefined, 7]) {
      expect((await ask(throwing(thrown), '/', { headers: ada.reader })).status).toBe(500)
    }
  })
})

describe('who asks', () => {
  const asked = (headers: Record<string, string>) => ask(route, '/', { method: 'POST', headers })

  it('is known by a live session or a token', async () => {
    expect((await asked(ada.browser)).status).toBe(200)
    expect(await (await asked(ada.writer)).json()).toEqual({ person: ada.email, zone: 'Asia/Katmandu' })
  })

  it('is nobody any more when all sessions are ended', async () => {
    await endSessions(ada.owner)
    expect((await asked(ada.browser)).status).toBe(401)
    expect((await asked(ada.writer)).status).toBe(200)
  })

  it('is nobody any more when the account is deleted', async () => {
    await deleteUser(ada.owner)
    expect((await asked(ada.browser)).status).toBe(401)
    expect((await asked(ada.writer)).status).toBe(401)
  })

  it('is nobody with a cookie of another installation', async () => {
    const other = await freshInstallation()
    const foreign = await newPerson('ada@example.org')
    await other.close()
    expect((await asked(foreign.browser)).status).toBe(401)
  })

  it('is asked before anything is read', async () => {
    const answer = await ask(route, '/?x=1&x=2', {
      method: 'POST',
      body: 'x',
      headers: { 'content-type': 'text/plain' },
    })
    expect(answer.status).toBe(401)
  })

  it.each([
    [{ origin: 'http://elsewhere.test' }, 403],
    [{ origin: 'null' }, 403],
    [{ 'sec-fetch-site': 'cross-site' }, 403],
    [{ 'sec-fetch-site': 'same-site' }, 403],
    [{ host: 'elsewhere.test' }, 403],
  ])('writes from a page of ours alone: %o', async (headers, status) => {
    const answer = await asked({ ...ada.browser, ...(headers as Record<string, string>) })
    expect([answer.status, (await errorOf(answer)).code]).toEqual([status, 'origin'])
  })

  it('needs no page when it holds a token', async () => {
    expect((await asked({ ...ada.writer, origin: 'http://elsewhere.test' })).status).toBe(200)
  })
})
