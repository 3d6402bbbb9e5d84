import type { Page } from '@playwright/test'
import { expect, test } from './diary-test'
import { newPersonByHand } from './people'
import { bar, entriesOfToday, firstDrink, waits } from './queue-verbs'

/** A name that is not this machine's own: over http browsers withhold what needs a secure context from it. */
const address = `http://charley.test:${process.env.E2E_PORT || 3310}`

test.use({
  baseURL: address,
  launchOptions: async ({ launchOptions }, use) => {
    const args = [...(launchOptions.args ?? []), '--host-resolver-rules=MAP charley.test 127.0.0.1']
    await use({ ...launchOptions, args })
  },
})

/** How many entries the server has; asked by the page, because only its browser knows the name of the server. */
const onServer = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const body: { entries: unknown[] } = await (await fetch('/api/v1/entries')).json()
    return body.entries.length
  })

test('over plain http, where there is no service worker, entries are kept and sent all the same', async ({
  page,
  context,
}) => {
  await newPersonByHand(page, 'plain')
  expect(
    await page.evaluate(() => [isSecureContext, 'randomUUID' in crypto, 'serviceWorker' in navigator]),
  ).toEqual([false, false, false])
  await firstDrink(page).click()
  await expect(bar(page)).toContainText('Saved:')
  await expect(entriesOfToday(page)).toHaveCount(1)
  await context.setOffline(true)
  await expect(bar(page)).toBeHidden({ timeout: 40_000 })
  await firstDrink(page).click()
  await expect(bar(page)).toContainText('Kept on this device')
  await expect(waits(page, '1 entry waits for a connection')).toBeVisible()
  await context.setOffline(false)
  await expect.poll(() => onServer(page)).toBe(2)
})

test('over plain http Cramp now keeps its clock over a reload, and the cramp is saved', async ({ page }) => {
  await newPersonByHand(page, 'plain-cramp')
  await page
    .getByRole('link', { name: /Cramp now/ })
    .filter({ visible: true })
    .first()
    .click()
  await expect(page).toHaveURL('/cramp-now')
  await page.reload()
  await page.getByRole('button', { name: 'It stopped' }).click()
  await expect.poll(() => onServer(page)).toBe(1)
})
