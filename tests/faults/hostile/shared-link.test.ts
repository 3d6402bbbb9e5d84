import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { takeFrom } from '@/lib/auth/limits'
import { createLink, listLinks } from '@/lib/data/doctor-links'
import { saveProfile } from '@/lib/data/profile'
import { linkWishSchema } from '@/lib/domain/doctor/doctor-link'
import { profileSchema } from '@/lib/domain/profile'
import { localDateSchema } from '@/lib/domain/time/local-date'
import { browserLastUsed, freshDiary, type Diary } from '../diary'
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

  it('is sent on from an address with a slash too many without being told to anybody or kept', async () => {
    const before = await views()
    for (const address of [`/shared/${secret}/`, `//shared/${secret}`, `/shared//${secret}`, '/shared/x/']) {
      const answer = await fetch(`${server.url}${address}`, { redirect: 'manual' })
      expect(answer.status, address).toBe(308)
      expect(answer.headers.get('cache-control'), address).toContain('no-store')
      expect(answer.headers.get('referrer-policy'), address).toBe('no-referrer')
      expect(answer.headers.get('x-robots-tag'), address).toContain('noindex')
    }
    expect(await views()).toBe(before)
    expect(
      (await fetch(`${server.url}/settings/`, { redirect: 'manual' })).headers.get('x-robots-tag'),
    ).toBeNull()
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

  it('is answered 429, with when to come again, where it was opened too often', async () => {
    const before = await views()
    while ((await takeFrom('views', diary.owner, 1, Date.now())).ok);
    const answer = await fetch(`${server.url}/shared/${secret}`)
    expect(answer.status).toBe(429)
    const seconds = Number(answer.headers.get('retry-after'))
    expect(seconds).toBeGreaterThanOrEqual(1)
    expect(seconds).toBeLessThanOrEqual(3600)
    expect(answer.headers.get('cache-control')).toContain('no-store')
    expect(await answer.text()).toContain('Opened too often')
    expect(await views()).toBe(before)
    expect((await fetch(`${server.url}/shared/${'A'.repeat(43)}`)).status).toBe(404)
  })
})

describe('the doctor page of a person', () => {
  it('is answered 429, with when to come again, where they opened it too often', async () => {
    await saveProfile(diary.owner, profileSchema.parse({ timeZone: 'UTC' }))
    const headers = await browserLastUsed(diary.owner, 0)
    const open = () => fetch(`${server.url}/doctor`, { headers, redirect: 'manual' })
    expect((await open()).status).toBe(200)
    while ((await takeFrom('pages', diary.owner, 1, Date.now())).ok);
    const answer = await open()
    expect(answer.status).toBe(429)
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThanOrEqual(1)
    expect(await answer.text()).toContain('Opened too often')
  })
})
