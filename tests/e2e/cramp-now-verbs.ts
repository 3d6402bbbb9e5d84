import type { Page } from '@playwright/test'
import { expect } from './diary-test'

export const crampNow = (page: Page) =>
  page
    .getByRole('link', { name: /Cramp now/ })
    .filter({ visible: true })
    .first()

export const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true })

export const clock = (page: Page) => page.getByRole('timer')

/** What the diary of the person holds of cramps, newest first. */
export async function crampsOf(page: Page): Promise<Record<string, unknown>[]> {
  const answer = await page.request.get('/api/v1/entries?kind=cramp')
  return ((await answer.json()) as { entries: Record<string, unknown>[] }).entries
}

/** A cramp whose clock runs, and which the server has. */
export async function startCramp(page: Page): Promise<void> {
  await crampNow(page).click()
  await expect(page).toHaveURL('/cramp-now')
  await expect(page.getByRole('status').filter({ hasText: /^saved$/ })).toBeVisible()
}
