import type { Page } from '@playwright/test'
import { isKept } from './kept-files'

/** The bar that says what was saved, and takes it back. */
export const bar = (page: Page) => page.getByRole('region', { name: 'Last saved' })
/** The first drink for one tap on Today. */
export const firstDrink = (page: Page) =>
  page.getByRole('group', { name: 'Log a drink' }).getByRole('button').first()
/** What the screen says of what waits on the device. */
export const waits = (page: Page, words: string | RegExp) =>
  page.getByRole('link', { name: words }).filter({ visible: true }).first()
export const entriesOfToday = (page: Page) =>
  page.getByRole('list', { name: 'Entries of today' }).getByRole('listitem')

/** How many entries the server has of the person who is signed in. */
export async function onServer(page: Page): Promise<number> {
  const answer = await page.request.get('/api/v1/entries')
  const body: { entries: unknown[] } = await answer.json()
  return body.entries.length
}

/** Waits until the app is on the device, so that a screen has everything it needs without a connection. */
export async function onTheDevice(page: Page): Promise<void> {
  await isKept(page)
  await page.reload()
  await isKept(page)
}
