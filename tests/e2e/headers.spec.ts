import { expect, test } from './diary-test'

const always = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
}

const pages = [
  '/',
  '/sign-in',
  '/sign-up',
  '/welcome',
  '/trends',
  '/referral',
  '/more',
  '/sources',
  '/settings',
]
const forms = ['/cramps/new', '/drinks/new', '/foods/new', '/exercise/new', '/cramps/0', '/drinks/0']
const missing = [
  '/nowhere',
  '/nowhere/at/all',
  '/cramps/new/nowhere',
  '/favicon.ico',
  '/.env',
  '/data/charley.db',
]
const api = [
  '/api/health',
  '/api/nowhere',
  '/api/auth/session',
  '/api/auth/nowhere',
  '/api/v1/entries',
  '/api/v1/entries/0',
  '/api/v1/assessment',
  '/api/v1/days?from=2026-01-01&to=2026-01-02',
  '/api/v1/profile',
  '/api/v1/items?kind=drink&q=water',
]
const files = [
  '/robots.txt',
  '/manifest.webmanifest',
  '/sw.js',
  '/icons/icon-192.png',
  '/icon.svg',
  '/_next/static/nowhere.js',
  '/_next/static/chunks/nowhere.css',
  '/_next/image?url=%2Ficon.svg&w=64&q=75',
]

test('every answer carries the static headers, whatever made it', async ({ request }) => {
  const signIn = await (await request.get('/sign-in')).text()
  const built = [...signIn.matchAll(/\/_next\/static\/[^"'\\ ?]+\.(?:js|css|woff2)/g)].map(match => match[0])
  const addresses = [...pages, ...forms, ...missing, ...api, ...files, ...new Set(built)]
  expect(new Set(built).size).toBeGreaterThan(2)
  expect(addresses.length).toBeGreaterThanOrEqual(30)
  for (const address of addresses) {
    const answer = await request.get(address, { maxRedirects: 0 })
    const headers = answer.headers()
    expect({ address, ...headers }).toMatchObject({ address, ...always })
    expect(headers['permissions-policy'], address).toContain('camera=()')
    expect(headers['x-powered-by'], address).toBeUndefined()
    expect(answer.status(), address).toBeLessThan(500)
  }
})

test('a file and the API let nothing run; a page runs its own scripts alone', async ({ request }) => {
  for (const address of ['/api/health', '/api/v1/entries', '/_next/static/nowhere.js'])
    expect((await request.get(address)).headers()['content-security-policy'], address).toContain(
      "default-src 'none'",
    )
  for (const address of ['/sign-in', '/sign-up', '/nowhere']) {
    const answer = await request.get(address)
    const policy = answer.headers()['content-security-policy'] ?? ''
    const nonce = /'nonce-([^']+)'/.exec(policy)?.[1] ?? ''
    expect(nonce, address).toMatch(/^[A-Za-z0-9+/=_-]{20,}$/)
    expect(policy, address).not.toMatch(/script-src[^;]*unsafe/)
    const scripts = [...(await answer.text()).matchAll(/<script\b[^>]*>/g)].map(match => match[0])
    expect(scripts.length, address).toBeGreaterThan(2)
    expect(
      scripts.filter(script => !script.includes(`nonce="${nonce}"`)),
      address,
    ).toEqual([])
  }
})

test('the service worker is asked for anew each time, and names no source', async ({ request }) => {
  const answer = await request.get('/sw.js')
  expect(answer.headers()['cache-control']).toBe('no-cache')
  expect(answer.headers()['content-type']).toContain('text/javascript')
  expect(await answer.text()).not.toMatch(/sourceMappingURL/)
  expect((await request.get('/sw.js.map')).status()).toBe(404)
})

test('no two pages share a nonce', async ({ request }) => {
  const nonces = []
  for (let time = 0; time < 5; time += 1)
    nonces.push(
      /'nonce-([^']+)'/.exec((await request.get('/sign-in')).headers()['content-security-policy'] ?? '')?.[1],
    )
  expect(new Set(nonces).size).toBe(5)
})

test('pictures are not resized on request', async ({ request }) => {
  expect((await request.get('/_next/image?url=%2Ficon.svg&w=64&q=75')).status()).toBe(404)
})

test('a form with a password cannot put it into the address, even before its page works', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    ...(baseURL !== undefined && { baseURL }),
  })
  const page = await context.newPage()
  for (const path of ['/sign-in', '/sign-up']) {
    await page.goto(path)
    await expect(page.locator('form')).toHaveAttribute('method', 'post')
    await expect(page.locator('form [type=submit]')).toBeDisabled()
  }
  await context.close()
})
