import { readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as z from 'zod'
import { actions } from '@/tests/app/authorisation-matrix'
import { browserLastUsed, freshDiary, type Diary } from '../diary'
import { root, startServer, type RunningServer } from '../server'
import { everythingIn, filled, inParallel } from './installation'
import { noBodies } from './values'

const manifestSchema = z.object({
  node: z.record(
    z.string(),
    z.object({ exportedName: z.string(), workers: z.record(z.string(), z.unknown()) }),
  ),
})

/** The actions of the build: what each is called by, and a page that has it. */
function builtActions(): { name: string; id: string; page: string }[] {
  const file = path.join(root, '.next/server/server-reference-manifest.json')
  const { node } = manifestSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
  return Object.entries(node).map(([id, { exportedName, workers }]) => {
    const pages = Object.keys(workers).filter(page => !page.includes('['))
    const page = (pages[0] ?? '').replace(/^app|\/page$/g, '').replace(/\([^)]*\)\/?/g, '')
    return { name: exportedName, id, page }
  })
}

const plain = 'text/plain;charset=UTF-8'

/** What is no call at all. */
const noCalls: readonly { type: string; body: string | Uint8Array<ArrayBuffer> }[] = [
  ...noBodies.filter(body => body !== '[]' && body !== '[null]').map(body => ({ type: plain, body })),
  ...['["$K1"]', '["$1:x:y"]', '["$F1"]', '[{"a":"$Q1"}]', '["$@0"]', '[1,2]', `[${'1,'.repeat(2000)}1]`].map(
    body => ({ type: plain, body }),
  ),
  { type: plain, body: JSON.stringify(['a'.repeat(2 * 1024 * 1024)]) },
  { type: 'application/json', body: '[{}]' },
  { type: 'application/x-www-form-urlencoded', body: 'a=b' },
  { type: 'multipart/form-data; boundary=x', body: 'junk' },
  {
    type: 'multipart/form-data; boundary=x',
    body: '--x\r\ncontent-disposition: form-data; name="0"\r\n\r\n[\r\n--x--\r\n',
  },
]

/** Calls with something no action takes. */
const strangeCalls = [
  '[null]',
  '[7]',
  '["x"]',
  '["\\u0000"]',
  '[[]]',
  '[[{}]]',
  '[1e309]',
  '[{"constructor": 1}]',
  '[{"x": -0}]',
  '[{"email": {"length": {"toString": null}}, "password": {"length": {"valueOf": 1}}}]',
  '["$undefined"]',
  '[{"email": "\\ud800", "password": 7, "handle": [], "id": {}, "label": 1e309}]',
]

let diary: Diary
let server: RunningServer

beforeAll(async () => {
  diary = await freshDiary()
  await filled(diary)
  server = await startServer(diary.folder)
})

afterAll(async () => {
  await server.end()
  await diary.close()
})

describe('what no page of ours sends to an action is answered below 500, and changes nothing', () => {
  it('is tried on every action of the authorisation matrix', () => {
    expect(
      builtActions()
        .map(({ name }) => name)
        .sort(),
    ).toEqual(Object.values(actions).flat().sort())
  })

  it.each(Object.values(actions).flat())('%s', async name => {
    const { id = '', page = '' } = builtActions().find(action => action.name === name) ?? {}
    const session = await browserLastUsed(diary.owner, 0)
    const before = everythingIn(diary.file)
    const faults: string[] = []
    const sent = async (headers: Record<string, string>, body: string | Uint8Array<ArrayBuffer>) => {
      const own = { origin: server.url, 'next-action': id, ...headers }
      return fetch(`${server.url}${page}`, { method: 'POST', redirect: 'manual', headers: own, body })
    }
    for (const who of [{}, session]) {
      await inParallel(noCalls, 8, async ({ type, body }) => {
        const answer = await sent({ 'content-type': type, ...who }, body)
        if (![400, 413, 415].includes(answer.status))
          faults.push(`${answer.status}: ${String(body).slice(0, 60)}`)
      })
      await inParallel(strangeCalls, 8, async body => {
        const answer = await sent({ 'content-type': plain, ...who }, body)
        const text = await answer.text()
        const isRefused =
          answer.status === 200 && text.includes('"ok":false') && !text.includes('"status":500')
        if (!isRefused) faults.push(`${answer.status}: ${body} ${text.slice(0, 200)}`)
      })
    }
    expect(faults).toEqual([])
    expect(everythingIn(diary.file)).toBe(before)
  })

  it.each(['x', '__proto__', '7f'.padEnd(42, '0'), 'a'.repeat(5000)])('an action called %s', async id => {
    const before = everythingIn(diary.file)
    const headers = { origin: server.url, 'content-type': plain, 'next-action': id }
    const answer = await fetch(`${server.url}/sign-in`, { method: 'POST', headers, body: '[]' })
    expect(answer.status).toBeGreaterThanOrEqual(400)
    expect(answer.status).toBeLessThan(500)
    expect(everythingIn(diary.file)).toBe(before)
  })
})
