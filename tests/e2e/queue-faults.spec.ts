import { expect, test, type Page } from '@playwright/test'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { v7 } from 'uuid'
import { holdTransaction, startServer, type RunningServer } from '../faults/server'
import { openFront, type Front } from './front'
import { isKept, versionKept } from './kept-files'
import { newAccount, signUp } from './people'
import { idsOnServer, keepDrinks, waits } from './queue-verbs'

/** Somebody with an empty diary, on Today, behind a front. */
async function newPersonAt(page: Page, url: string): Promise<void> {
  const goto = page.goto.bind(page)
  page.goto = (where, ...how) => goto(new URL(where, url).href, ...how)
  await signUp(page, newAccount('faults'))
  await page.getByRole('button', { name: 'Start the diary' }).click()
  await expect(page).toHaveURL(`${url}/`)
  await isKept(page)
  await page.reload()
}

const sorted = (ids: readonly string[]) => [...ids].sort()
const fifty = () => Array.from({ length: 50 }, () => v7())

/** Somebody on Today without a connection, with fifty drinks that wait; answers their ids. */
async function fiftyWaiting(page: Page, url: string): Promise<string[]> {
  await newPersonAt(page, url)
  await page.context().setOffline(true)
  const ids = fifty()
  await keepDrinks(page, ids)
  return ids
}

test.describe('a server that is killed', () => {
  let folder: string
  let server: RunningServer
  let front: Front

  test.beforeEach(async ({ baseURL }, { workerIndex }) => {
    folder = mkdtempSync(path.join(tmpdir(), 'charley-killed-'))
    server = await startServer(folder)
    front = await openFront(Number(new URL(baseURL ?? '').port) + 60 + workerIndex, server.url)
  })

  test.afterEach(async () => {
    await front.end()
    await server.end()
    rmSync(folder, { recursive: true, force: true })
  })

  const startAgain = async () => {
    server = await startServer(folder)
    front.server = server.url
  }

  test('while it saves fifty entries keeps none of them, and each is sent once to the next', async ({
    page,
    context,
  }) => {
    const ids = await fiftyWaiting(page, front.url)
    await holdTransaction(server)
    const asked = page.waitForRequest(request => request.method() === 'POST')
    await context.setOffline(false)
    await asked
    await server.end('SIGKILL')
    await expect(waits(page, /50 entries wait/)).toBeVisible()
    await startAgain()
    await page.reload()
    await expect.poll(async () => sorted(await idsOnServer(page))).toEqual(sorted(ids))
    await expect(page.getByRole('link', { name: /wait/ })).toHaveCount(0)
  })

  test('after it saved fifty entries and before it said so has each of them once', async ({
    page,
    context,
  }) => {
    const ids = await fiftyWaiting(page, front.url)
    let answered: number | null = null
    await context.route('**/api/v1/entries', async route => {
      // The next tries find no server.
      if (answered === null) {
        answered = 0
        answered = (await route.fetch()).status()
        await server.end('SIGKILL')
      }
      await route.abort('connectionreset')
    })
    await context.setOffline(false)
    await expect(waits(page, /50 entries wait/)).toBeVisible()
    expect(answered).toBe(200)
    await context.unroute('**/api/v1/entries')
    await startAgain()
    await page.reload()
    await expect(page.getByRole('link', { name: /wait/ })).toHaveCount(0)
    expect(sorted(await idsOnServer(page))).toEqual(sorted(ids))
  })
})

test('a new version sends all that an old one kept, each once, out of a database of the old shape', async ({
  page,
  context,
  baseURL,
}, { workerIndex }) => {
  const front = await openFront(Number(new URL(baseURL ?? '').port) + 60 + workerIndex, baseURL ?? '')
  await newPersonAt(page, front.url)
  const before = await versionKept(page)
  await context.route('**/api/v1/entries', route => route.abort('internetdisconnected'))
  const ids = fifty()
  await page.goto('/api/health')
  await makeOldDatabase(page)
  await keepDrinks(page, ids)
  await page.goto('/')
  await expect(waits(page, /50 entries wait/)).toBeVisible()
  front.worker = text => text.replaceAll(before, 'feedbeef')
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready
    await registration.update()
    while (registration.waiting === null) await new Promise(resolve => setTimeout(resolve, 50))
  })
  await page.goto('/')
  await expect(async () => expect(await versionKept(page)).toBe('feedbeef')).toPass()
  await expect(waits(page, /50 entries wait/)).toBeVisible()
  await context.unroute('**/api/v1/entries')
  await page.goto('/')
  await expect.poll(async () => sorted(await idsOnServer(page))).toEqual(sorted(ids))
  await expect(page.getByRole('link', { name: /wait/ })).toHaveCount(0)
  await front.end()
})

/** Makes the queue of this browser anew as version 1 made it, without keys, and keeps who is signed in. */
const makeOldDatabase = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(new Error(request.error?.message))
      })
    const now = await done(indexedDB.open('charley'))
    const kit: unknown = await done(now.transaction('kits').objectStore('kits').get('kit'))
    now.close()
    await done(indexedDB.deleteDatabase('charley'))
    const opening = indexedDB.open('charley', 1)
    opening.onupgradeneeded = () => {
      const made = opening.result
      made.createObjectStore('waiting', { keyPath: 'seq', autoIncrement: true }).createIndex('owner', 'owner')
      made.createObjectStore('leases')
      made.createObjectStore('kits').put(kit, 'kit')
    }
    const old = await done(opening)
    old.close()
  })
