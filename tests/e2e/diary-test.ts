import { test as base, type Page } from '@playwright/test'

/** What a page must never do, collected while a test runs. */
export type Watch = { readonly complaints: string[] }

/** Watches a page for broken policy, errors in the console, exceptions, and requests to anybody else. */
export async function watch(page: Page, origin: string): Promise<Watch> {
  const complaints: string[] = []
  await page.exposeBinding('reportPolicyViolation', (_, violation: string) => {
    complaints.push(`policy: ${violation}`)
  })
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', event => {
      const report: unknown = Reflect.get(window, 'reportPolicyViolation')
      if (typeof report === 'function')
        report(`${event.violatedDirective} blocked ${event.blockedURI} on ${location.pathname}`)
    })
  })
  page.on('console', message => {
    if (message.type() === 'error' && !expected(message.text(), page))
      complaints.push(`console: ${message.text()}`)
  })
  page.on('pageerror', error => complaints.push(`exception: ${error.message}`))
  page.on('request', request => {
    const url = new URL(request.url())
    if (/^(https?|wss?):$/.test(url.protocol) && url.origin !== origin)
      complaints.push(`request to ${url.href}`)
  })
  return { complaints }
}

/** A browser says that it leaves this header alone on a page that did not come by https. */
const ofPlainHttp = /^The Cross-Origin-Opener-Policy header has been ignored/

/** Chromium writes every answer of 400 and above to the console, and what a test without a connection misses; which may come is its matter. */
const expected = (text: string, page: Page): boolean =>
  page.url() !== '' &&
  (ofPlainHttp.test(text) ||
    /Failed to load resource: (the server responded with a status of 4\d\d|net::ERR_INTERNET_DISCONNECTED)/.test(
      text,
    ))

/** Waits until what is typed into the page is kept: until then its forms take nothing. */
export const takesAnswers = (page: Page): Promise<void> =>
  base.expect(page.locator('form[inert]')).toHaveCount(0)

/** Lets a page be gone to only when its forms take answers; without scripts they never do. */
function goWhenReady(page: Page): void {
  const goto = page.goto.bind(page)
  page.goto = async (...where) => {
    const answer = await goto(...where)
    await takesAnswers(page)
    return answer
  }
}

/** A test whose page is watched: a broken policy, an error or a request to a stranger fails it at the end. */
export const test = base.extend<{ watched: Watch }>({
  watched: [
    async ({ page, baseURL, javaScriptEnabled }, use) => {
      if (javaScriptEnabled) goWhenReady(page)
      const watched = await watch(page, new URL(baseURL ?? '').origin)
      await use(watched)
      base
        .expect(watched.complaints, 'the page broke its policy, complained, or asked a stranger')
        .toEqual([])
    },
    { auto: true },
  ],
})

export const expect = base.expect
