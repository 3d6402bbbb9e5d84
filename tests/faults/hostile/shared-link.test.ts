import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createLink, listLinks } from '@/lib/data/doctor-links'
import { linkWishSchema } from '@/lib/domain/doctor/doctor-link'
import { localDateSchema } from '@/lib/domain/time/local-date'
import { freshDiary, type Diary } from '../diary'
import { startServer, type RunningServer } from '../server'
import { everythingIn, filled } from './installation'

const today = localDateSchema.parse('2026-05-19')

let diary: Diary
let server: RunningServer
let secret: string

beforeAll(async () => {
  diary = await freshDiary()
  await filled(diary)
  const wish = { from: '2026-04-22', to: today, shown: ['age'], days: 30 }
  const made = await createLink(diary.owner, linkWishSchema(today).parse(wish), Date.now())
  if (made === null) throw new Error('the test is wrong')
  secret = made.secret
  server = await startServer(diary.folder)
})

afterAll(async () => {
  await server.end()
  await diary.close()
})

const views = async () => (await listLinks(diary.owner))[0]?.views

describe('the address of a shared page', () => {
  it('is answered 404 when it opens nothing, and nothing changes', async () => {
    const before = everythingIn(diary.file)
    const odd = [
      'A'.repeat(43),
      `${secret.slice(0, -1)}!`,
      secret.slice(1),
      `${secret}A`,
      `${secret}%00`,
      `${secret}%0A`,
      "'%20OR%201=1%20--",
      '__proto__',
      'A'.repeat(5000),
      '%F0%9F%A6%B5',
    ]
    for (const address of odd) {
      const answer = await fetch(`${server.url}/shared/${address}`, { redirect: 'manual' })
      expect(answer.status, address).toBe(404)
      expect(answer.headers.get('cache-control')).toContain('no-store')
      expect(answer.headers.get('referrer-policy')).toBe('no-referrer')
      expect(answer.headers.get('x-robots-tag')).toContain('noindex')
      expect(await answer.text(), address).toContain('Nothing is here')
    }
    expect(everythingIn(diary.file)).toBe(before)
  })

  it('counts two readers at once as two, looks ahead as none, and is never written to the log', async () => {
    const open = (headers: Record<string, string> = {}) =>
      fetch(`${server.url}/shared/${secret}`, { headers })
    const before = (await views()) ?? Number.NaN
    expect((await Promise.all([open(), open()])).map(({ status }) => status)).toEqual([200, 200])
    expect(await views()).toBe(before + 2)
    expect((await open({ 'sec-purpose': 'prefetch' })).status).toBe(404)
    expect(await views()).toBe(before + 2)
    expect(server.log()).toContain('Charley is ready')
    expect(server.log()).not.toContain(secret)
  })
})
