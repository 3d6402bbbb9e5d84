import type { Page } from '@playwright/test'

/** Waits until the worker is there, controls the page, and keeps what it is to keep. */
export const isKept = async (page: Page): Promise<string> => {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready
    if (navigator.serviceWorker.controller === null)
      await new Promise(resolve => navigator.serviceWorker.addEventListener('controllerchange', resolve))
  })
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
