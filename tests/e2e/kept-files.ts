import { expect, type Page } from '@playwright/test'

/** How long a page is given to put the app on the device, in ms. A browser that is busy may give up before. */
const installsWithinMs = 40_000

/** Waits until the worker is there, controls the page, and keeps what it is to keep; answers its version. */
export async function isKept(page: Page): Promise<string> {
  const isThere = () =>
    page
      .waitForFunction(() => navigator.serviceWorker.controller !== null, null, { timeout: installsWithinMs })
      .then(
        () => true,
        () => false,
      )
  // What did not come to its end is begun again by the next page.
  if (!(await isThere())) await page.reload()
  expect(await isThere(), 'the app is on the device').toBe(true)
  return versionKept(page)
}

/** The version of the worker that controls the page. */
export const versionKept = (page: Page): Promise<string> =>
  page.evaluate(
    () =>
      new Promise<string>(resolve => {
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = event => resolve((event.data as { version: string }).version)
        navigator.serviceWorker.controller?.postMessage({ type: 'version' }, [port2])
      }),
  )

/** Everything in Cache Storage: addresses and texts. */
export const everythingKept = (page: Page) =>
  page.evaluate(async () => {
    const all: { url: string; text: string }[] = []
    for (const name of await caches.keys()) {
      const cache = await caches.open(name)
      for (const request of await cache.keys())
        all.push({ url: request.url, text: (await (await cache.match(request))?.text()) ?? '' })
    }
    return all
  })
