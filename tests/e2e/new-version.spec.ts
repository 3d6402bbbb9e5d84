import { expect, test, type Page } from '@playwright/test'
import { workerThatEnds } from '../../lib/worker/worker-that-ends'
import { openFront, type Front } from './front'
import { everythingKept, isKept, versionKept } from './kept-files'

/** Waits until a worker of this version has the page, which may be opened once more meanwhile. */
const becomes = (page: Page, version: string) =>
  expect(async () => expect(await versionKept(page)).toBe(version)).toPass()

test.describe('behind a proxy', () => {
  let front: Front

  test.beforeEach(async ({ baseURL }, { workerIndex }) => {
    front = await openFront(Number(new URL(baseURL ?? '').port) + 40 + workerIndex, baseURL ?? '')
  })

  test.afterEach(() => front.end())

  test('a server that is gone, or said to be, is the same as no connection', async ({ page }) => {
    await page.goto(`${front.url}/sign-in`)
    await isKept(page)
    for (const state of ['gone', 'still'] as const) {
      front.state = state
      await page.goto(`${front.url}/sign-up`)
      await expect(page, state).toHaveURL(`${front.url}/offline`)
    }
  })

  test('a new version waits for the next page that is opened, and clears what the old one kept', async ({
    page,
  }) => {
    await page.goto(`${front.url}/sign-in`)
    const before = await isKept(page)
    await page.evaluate(async () => {
      for (const name of await caches.keys())
        await (await caches.open(name)).put('/_next/static/of-before.js', new Response('old'))
    })
    front.worker = text => text.replaceAll(before, 'feedbeef')
    await page.getByLabel('E-mail').fill('half written')
    await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready
      await registration.update()
      while (registration.waiting === null) await new Promise(resolve => setTimeout(resolve, 50))
    })
    await expect(page.getByLabel('E-mail')).toHaveValue('half written')
    expect(await versionKept(page)).toBe(before)
    await page.goto(`${front.url}/sign-up`)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await becomes(page, 'feedbeef')
    const urls = (await everythingKept(page)).map(({ url }) => url)
    expect(urls.filter(url => /of-before/.test(url) || url.includes(before))).toEqual([])
    expect(urls.filter(url => url.includes('feedbeef')).length).toBeGreaterThan(0)
  })

  test('a new version does not take over while a form is open in another window', async ({ page }) => {
    await page.goto(`${front.url}/sign-in`)
    const before = await isKept(page)
    const form = await page.context().newPage()
    await form.goto(`${front.url}/sign-up`)
    front.worker = text => text.replaceAll(before, 'feedbeef')
    await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready
      await registration.update()
      while (registration.waiting === null) await new Promise(resolve => setTimeout(resolve, 50))
    })
    await page.goto(`${front.url}/offline`)
    expect(await versionKept(page)).toBe(before)
    await form.close()
    await page.goto(`${front.url}/offline`)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await becomes(page, 'feedbeef')
  })

  test('a server that wants no worker takes it away, with all that it kept', async ({ page }) => {
    await page.goto(`${front.url}/sign-in`)
    await isKept(page)
    front.worker = () => workerThatEnds
    await page.goto(`${front.url}/sign-up`)
    // The browser looks for another one by itself, at its leisure; one that is on its way out may not be asked to.
    const left = () =>
      page.evaluate(async () => {
        const registrations = await navigator.serviceWorker.getRegistrations()
        await Promise.allSettled(registrations.map(one => one.update()))
        return [...(await caches.keys()), ...registrations.map(({ scope }) => scope)]
      })
    await expect.poll(left).toEqual([])
    // A page that was still being drawn registers it again, and brings back the one that was to go.
    await page.evaluate(async () => {
      await navigator.serviceWorker.register('/sw.js', { scope: '/', updateViaCache: 'none' })
      const { active } = await navigator.serviceWorker.ready
      active?.postMessage({ type: 'language', language: 'en' })
    })
    await expect.poll(left).toEqual([])
  })

  test('a worker that takes the place of another under an open page is greeted by it', async ({ page }) => {
    await page.goto(`${front.url}/sign-in`)
    await isKept(page)
    front.worker = () => `
      self.addEventListener('install', () => self.skipWaiting())
      self.addEventListener('message', event => event.waitUntil(caches.open('greeted in ' + event.data.language)))`
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update())
    await expect.poll(() => page.evaluate(() => caches.keys())).toContain('greeted in en')
  })

  test('a worker whose cache was cleared by another keeps nothing again', async ({ page }) => {
    await page.goto(`${front.url}/sign-in`)
    await isKept(page)
    const left = await page.evaluate(async () => {
      const worker = navigator.serviceWorker.controller
      const names = await caches.keys()
      await Promise.all(names.map(name => caches.delete(name)))
      worker?.postMessage({ type: 'language', language: 'de' })
      // As long as it would have taken to fetch the two pages.
      await Promise.all(['/offline', '/cramp-now'].map(shell => fetch(shell, { cache: 'reload' })))
      await new Promise(resolve => setTimeout(resolve, 1000))
      return caches.keys()
    })
    expect(left).toEqual([])
  })
})
