import { request } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as z from 'zod'
import { routes } from '@/tests/app/authorisation-matrix'
import { aDrink, freshDiary, send, type Diary } from '../diary'
import { startServer, type RunningServer } from '../server'
import type { Case } from './case'
import { hostileCases } from './cases'
import { everythingIn, filled, inParallel } from './installation'

const errorSchema = z.strictObject({
  error: z.strictObject({
    code: z.string().min(1),
    message: z.string().min(1),
    problems: z.array(z.strictObject({ path: z.string(), message: z.string().min(1) })).optional(),
  }),
})

let diary: Diary
let server: RunningServer
let cases: Readonly<Record<string, readonly Case[]>>

beforeAll(async () => {
  diary = await freshDiary()
  const kept = await filled(diary)
  server = await startServer(diary.folder)
  cases = hostileCases(kept, server.url)
})

afterAll(async () => {
  await server.end()
  await diary.close()
})

const leadsTo = (problem: string, path: string) =>
  problem === path || problem.startsWith(`${path}.`) || path.startsWith(`${problem}.`)

/** What is wrong with an answer; null when nothing is. */
async function faultIn({ status, path }: Case, answer: Response): Promise<string | null> {
  const body = await answer.text()
  if (!status.includes(answer.status)) return `answered with ${answer.status}: ${body.slice(0, 200)}`
  if (answer.status < 400) return null
  if (!/^application\/json/.test(answer.headers.get('content-type') ?? ''))
    return `no JSON: ${body.slice(0, 80)}`
  const error = errorSchema.safeParse(JSON.parse(body))
  if (!error.success) return `not the error of the contract: ${body.slice(0, 200)}`
  if (/\bat .*\.[jt]s:|SELECT|prisma/i.test(body)) return `tells of the inside: ${body.slice(0, 200)}`
  const { problems = [] } = error.data.error
  if (path !== undefined && !problems.some(problem => leadsTo(problem.path, path)))
    return `names ${problems
      .map(problem => problem.path)
      .join(', ')
      .slice(0, 200)}`
  return null
}

describe('what cannot be is answered below 500, by its name, and changes nothing', () => {
  const listed = Object.entries(routes).flatMap(([route, row]) =>
    Object.keys(row).map(method => `${method} ${route}`),
  )

  it('for every route of the authorisation matrix', () => {
    expect(Object.keys(cases).sort()).toEqual(listed.sort())
    for (const [name, row] of Object.entries(cases)) expect(row.length, name).toBeGreaterThan(5)
  })

  it.each(listed)('%s', async name => {
    const [method = ''] = name.split(' ')
    const before = everythingIn(diary.file)
    const faults: string[] = []
    await inParallel(cases[name] ?? [], 16, async one => {
      const isOpen = name.includes('api/auth')
      const answer = await fetch(`${server.url}${one.to}`, {
        method,
        redirect: 'manual',
        headers: { ...(!isOpen && { authorization: `Bearer ${diary.token}` }), ...one.headers },
        ...(one.body !== undefined && method !== 'GET' && { body: one.body }),
      })
      const fault = await faultIn(one, answer)
      if (fault !== null) faults.push(`${one.says} was ${fault}`)
    })
    expect(faults).toEqual([])
    expect(everythingIn(diary.file)).toBe(before)
  })

  it.each(['TRACE', 'PROPFIND', 'PURGE'])('the method %s', async method => {
    const answer = await new Promise<{ status: number; body: string }>((resolve, reject) => {
      const sent = request(`${server.url}/api/v1/entries`, { method }, response => {
        let body = ''
        response.setEncoding('utf8').on('data', (piece: string) => (body += piece))
        response.on('end', () => resolve({ status: response.statusCode ?? 0, body }))
      })
      sent.on('error', reject).end()
    })
    expect(answer.status).toBe(405)
    expect(errorSchema.safeParse(JSON.parse(answer.body)).success).toBe(true)
  })
})

it('an export is a file of JSON that no browser and no spreadsheet takes for anything else', async () => {
  const drink = {
    ...aDrink(),
    note: '=HYPERLINK("http://elsewhere.test")',
    tags: ['+1', '-1', '@SUM(1)', '\t=1'],
  }
  expect((await send(server.url, diary.token, [drink])).status).toBe(200)
  const headers = { authorization: `Bearer ${diary.token}` }
  const answer = await fetch(`${server.url}/api/v1/export`, { headers })
  expect(answer.headers.get('content-type')).toBe('application/json; charset=utf-8')
  expect(answer.headers.get('content-disposition')).toMatch(/^attachment; filename="charley-[\d-]+\.json"$/)
  expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
  const document = z.object({ entries: z.array(z.unknown()) }).parse(await answer.json())
  expect(document.entries).toContainEqual(drink)
})
