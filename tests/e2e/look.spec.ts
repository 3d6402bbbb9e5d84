import type { Page } from '@playwright/test'
import { expect, test } from './diary-test'
import { settled } from './looking'
import { newPerson } from './people'

const nightGround = 'rgb(9, 4, 3)'

/** Notes the ground of every frame that is drawn from the first one on, and what the frame of the window was told. */
const watchFrames = (page: Page) =>
  page.addInitScript(() => {
    const seen = new Set<string>()
    Object.assign(globalThis, { seenGrounds: seen })
    const note = () => {
      seen.add(getComputedStyle(document.documentElement).backgroundColor)
      requestAnimationFrame(note)
    }
    requestAnimationFrame(note)
  })

const seenGrounds = (page: Page) =>
  page.evaluate(() => [...(globalThis as unknown as { seenGrounds: Set<string> }).seenGrounds])

const frameColour = (page: Page) =>
  page.evaluate(() => document.querySelector<HTMLMetaElement>('meta[name="theme-color"]')?.content)

const atHour = (page: Page, time: string) => page.clock.setFixedTime(`2026-03-10T${time}:00`)

test('night that was chosen is there from the first frame on, and goes when light is chosen', async ({
  page,
}) => {
  await newPerson(page, 'night')
  await page.goto('/settings/look')
  await page.getByRole('radio', { name: 'Night' }).check()
  await expect(page.getByText('Kept on this device.')).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('data-look', 'night')
  await expect(page.locator('body')).toHaveCSS('background-color', nightGround)
  await watchFrames(page)
  for (const address of ['/', '/trends', '/settings/look']) {
    await page.goto(address)
    await settled(page)
    expect(await seenGrounds(page), address).toEqual([nightGround])
    expect(await frameColour(page), address).toBe(nightGround)
  }
  await page.getByRole('radio', { name: 'Light' }).check()
  await expect(page.locator('html')).not.toHaveAttribute('data-look')
  await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(234, 241, 243)')
  expect(await frameColour(page)).toBe('rgb(234, 241, 243)')
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.reload()
  await settled(page)
  expect(await seenGrounds(page)).toEqual(['rgb(234, 241, 243)'])
})

test('Cramp now is dim at night from the first frame on, and no other screen is', async ({ page }) => {
  await watchFrames(page)
  await atHour(page, '03:00')
  await page.goto('/cramp-now')
  await expect(page.locator('html')).toHaveAttribute('data-look', 'night')
  expect(await seenGrounds(page)).toEqual([nightGround])
  await page.goto('/sign-in')
  await expect(page.locator('html')).not.toHaveAttribute('data-look')
  await atHour(page, '12:00')
  await page.goto('/cramp-now')
  await expect(page.locator('html')).not.toHaveAttribute('data-look')
})

test('the hours of night can be changed, and switched off', async ({ page }) => {
  await newPerson(page, 'hours')
  await page.goto('/settings/look')
  await page.getByLabel('Until').fill('')
  await expect(page.getByText('Write two times')).toBeVisible()
  await page.getByLabel('Until').fill('02:30')
  await expect(page.getByText('Kept on this device.')).toBeVisible()
  await atHour(page, '03:00')
  await page.goto('/cramp-now')
  await expect(page.locator('html')).not.toHaveAttribute('data-look')
  await atHour(page, '02:29')
  await page.goto('/cramp-now')
  await expect(page.locator('html')).toHaveAttribute('data-look', 'night')
  await page.goto('/settings/look')
  await page.getByRole('checkbox', { name: 'Make Cramp now dim by the hour' }).uncheck()
  await expect(page.getByLabel('Until')).toBeHidden()
  await page.goto('/cramp-now')
  await expect(page.locator('html')).not.toHaveAttribute('data-look')
})

test('a hand is kept on the device', async ({ page }) => {
  await newPerson(page, 'hand')
  await page.goto('/settings/look')
  await expect(page.getByRole('radio', { name: 'Right' })).toBeChecked()
  await page.getByText('Left', { exact: true }).click()
  await page.reload()
  await expect(page.getByRole('radio', { name: 'Left' })).toBeChecked()
})
