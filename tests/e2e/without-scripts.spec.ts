import { expect, test } from './diary-test'

test.use({ javaScriptEnabled: false })

test('what was typed before the page takes answers stands in no address', async ({ page }) => {
  await page.goto('/sign-in')
  await expect(page.locator('form')).toHaveAttribute('inert')
  await page.getByLabel('E-mail').fill('ada@example.org')
  const password = page.getByRole('textbox', { name: 'Password' })
  await password.fill('four unusual words')
  await expect(page.getByRole('button', { name: 'Sign in' })).toBeDisabled()
  await password.press('Enter')
  await page.waitForLoadState('networkidle')
  await expect(page).toHaveURL('/sign-in')
  await page.goto('/sign-up')
  await page.getByRole('textbox', { name: 'Password' }).fill('four unusual words')
  await page.getByRole('textbox', { name: 'Password' }).press('Enter')
  await page.waitForLoadState('networkidle')
  await expect(page).toHaveURL('/sign-up')
})
