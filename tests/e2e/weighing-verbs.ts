import type { Page } from '@playwright/test'

/** Weighs in for running on the screen that is open. */
export async function weighIn(page: Page, kg: string): Promise<void> {
  await page.getByRole('button', { name: 'Weigh in' }).click()
  await page.getByRole('combobox', { name: 'Search activities' }).fill('running')
  await page.getByRole('option').filter({ hasText: 'Running' }).first().click()
  await page.getByLabel('Mass before, kg').fill(kg)
}

/** Fills in the worked example of the formula: 70.0 to 68.9 kg, half a litre drunk, 100 ml urine, an hour and a half. */
export async function fillWeighOut(page: Page): Promise<void> {
  await page.getByLabel('Mass after, kg').fill('68.9')
  await page.getByLabel('Drunk since you weighed in, ml').fill('500')
  await page.getByLabel('Urine passed since you weighed in, ml').fill('100')
  await page.getByLabel('Temperature where you were, °C').fill('18')
}

/** What the page of a session says of its weighing. */
export const result = (page: Page) => page.getByRole('region', { name: 'What the scale says' })
