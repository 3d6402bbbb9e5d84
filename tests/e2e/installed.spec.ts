import { test as unwatched } from '@playwright/test'
import { expect, test } from './diary-test'
import { everythingKept, isKept, versionKept } from './kept-files'
import { newPerson, newPersonByHand } from './people'
import { momentIn, send } from './sending'

test('the manifest says all that a device needs to install Charley', async ({ page, request }) => {
  await page.goto('/sign-in')
  const href = await page.locator('link[rel=manifest]').getAttribute('href')
  const answer = await request.get(href ?? '')
  expect(answer.ok()).toBe(true)
  const manifest = (await answer.json()) as {
    icons: { src: string; sizes: string; purpose?: string }[]
    shortcuts: { name: string; url: string; icons: { src: string }[] }[]
  }
  expect(manifest).toMatchObject({
    id: '/',
    start_url: '/',
    scope: '/',
    display: 'standalone',
    lang: 'en-GB',
  })
  expect(manifest.icons.map(({ sizes, purpose = 'any' }) => `${sizes} ${purpose}`)).toEqual([
    '192x192 any',
    '512x512 any',
    '192x192 maskable',
    '512x512 maskable',
  ])
  expect(manifest.shortcuts.map(({ name, url }) => `${name} ${url}`)).toEqual([
    'Cramp now /cramp-now',
    'Water /offline#water',
  ])
  for (const { src, sizes } of manifest.icons) {
    const side = await page.evaluate(async address => {
      const picture = await createImageBitmap(await (await fetch(address)).blob())
      return `${picture.width}x${picture.height}`
    }, src)
    expect(side, src).toBe(sizes)
  }
  expect((await request.get(manifest.shortcuts[1]?.icons[0]?.src ?? '')).ok()).toBe(true)
  const german = await request.get(href ?? '', { headers: { 'accept-language': 'de' } })
  expect(await german.json()).toMatchObject({ lang: 'de-DE', shortcuts: [{ name: 'Krampf jetzt' }, {}] })
  const found = await page.context().newCDPSession(page)
  const { installabilityErrors } = await found.send('Page.getInstallabilityErrors')
  const errors = installabilityErrors.map(({ errorId }) => errorId)
  expect(errors.filter(error => error !== 'in-incognito')).toEqual([])
})

test('after a walk through a diary nothing of it lies in the cache, and nothing that a server answered', async ({
  page,
}) => {
  await newPersonByHand(page, 'walker')
  await isKept(page)
  await send(page, [
    {
      kind: 'fluid',
      timeZone: 'Etc/UTC',
      at: momentIn('Etc/UTC', 0, '00:00'),
      beverageId: 'FNDDS-94000100',
      volumeMl: 321,
      note: 'a secret of the walker',
    },
  ])
  for (const address of ['/', '/timeline', '/trends', '/referral', '/settings', '/offline', '/drinks/new'])
    await page.goto(address)
  await page.getByRole('link', { name: 'Timeline' }).first().click()
  await expect(page).toHaveURL('/timeline')
  await expect(page.getByText('321 ml').first()).toBeVisible()
  const all = await everythingKept(page)
  expect(all.length).toBeGreaterThan(20)
  expect(all.filter(({ text }) => /secret of the walker|walker\.|321 ml/.test(text))).toEqual([])
  const paths = all.map(({ url }) => new URL(url).pathname)
  const kept = paths.filter(path => !/^\/(_next\/static|icons)\//.test(path))
  expect([...new Set(kept)].sort()).toEqual(['/cramp-now', '/offline'])
  await page.goto('/settings')
  await expect(page.getByText('Charley opens here without a connection.')).toContainText(
    await versionKept(page),
  )
})

test('the kept page runs its own scripts alone, and no nonce of another page', async ({ page }) => {
  await page.goto('/sign-in')
  await isKept(page)
  await page.goto('/offline')
  const first = await page.evaluate(async () => {
    const answer = await caches.match('/offline', { ignoreSearch: true })
    return { policy: answer?.headers.get('content-security-policy') ?? '', text: await answer?.text() }
  })
  const nonce = /'nonce-([^']+)'/.exec(first.policy)?.[1] ?? ''
  expect(nonce).toMatch(/^[A-Za-z0-9+/=_-]{20,}$/)
  const scripts = [...(first.text ?? '').matchAll(/<script\b[^>]*>/g)].map(match => match[0])
  expect(scripts.filter(script => !script.includes(`nonce="${nonce}"`))).toEqual([])
})

test('a kept page is the same for somebody with a diary and for a stranger', async ({
  page,
  playwright,
  baseURL,
}) => {
  await newPerson(page, 'nobody')
  const stranger = await playwright.request.newContext({ ...(baseURL !== undefined && { baseURL }) })
  for (const address of ['/offline', '/cramp-now']) {
    const ofBoth = [page.request, stranger].map(async asking => {
      const answer = await asking.get(address, { headers: { 'accept-language': 'en-GB' } })
      const nonce = /'nonce-([^']+)'/.exec(answer.headers()['content-security-policy'] ?? '')?.[1] ?? ''
      const text = (await answer.text()).replaceAll(nonce, 'NONCE')
      expect(text, address).not.toMatch(/nobody\.|@example|emergencyNumber|timeZone/)
      return text.replace(/<(script|style)\b.*?<\/\1>/gs, '').match(/>[^<]+</g) ?? []
    })
    const [ofPerson, ofStranger] = await Promise.all(ofBoth)
    expect(ofPerson?.length, address).toBeGreaterThan(1)
    expect(ofPerson, address).toEqual(ofStranger)
  }
  await stranger.dispose()
})

unwatched('without a connection every page leads to the one that logs', async ({ page, context }) => {
  await newPerson(page, 'offline')
  await isKept(page)
  await context.setOffline(true)
  await page.goto('/')
  await expect(page).toHaveURL('/offline')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Log something')
  await page.goto('/cramp-now')
  await expect(page).toHaveURL('/cramp-now')
  await expect(page.getByRole('button').first()).toBeVisible()
  await page.goto('/drinks/new')
  await expect(page).toHaveURL('/offline#drinks')
  await context.setOffline(false)
  await page.goto('/')
  await expect(page).toHaveURL('/')
})

unwatched(
  'the kept pages are in the language of the page that was opened last',
  async ({ page, context }) => {
    await newPerson(page, 'speaker')
    await isKept(page)
    await page.goto('/settings/language')
    await page.getByRole('radio', { name: 'Deutsch' }).check()
    await page.getByRole('button', { name: 'Save' }).click()
    await expect(page.getByText('Gespeichert.')).toBeVisible()
    const isGerman = async () =>
      (await everythingKept(page)).some(
        ({ url, text }) => url.includes('/offline?__') && text.includes('Etwas'),
      )
    await expect.poll(isGerman).toBe(true)
    await context.setOffline(true)
    await page.goto('/offline')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Etwas eintragen')
  },
)
