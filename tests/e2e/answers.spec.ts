import { expect, test } from './diary-test'
import { newPerson } from './people'
import { logCramp, openForm, tap } from './verbs'

test('a cramp that lacks an answer is opened from the page that asks for it', async ({ page }) => {
  await newPerson(page, 'answers')
  await logCramp(page, { muscle: 'Calf', side: 'Left' })
  await page.goto('/referral')
  const open = page.getByRole('region').filter({ hasText: 'Open that cramp and answer what the form asks.' })
  await open
    .first()
    .getByRole('link', { name: /left calf/i })
    .first()
    .click()
  await expect(page).toHaveURL(/\/cramps\/[^/]+\/edit\?from=/)
  await expect(page.getByRole('button', { name: 'Save changes' })).toBeEnabled()
})

test('a German form reads a comma, and asks where a point could be either', async ({ page }) => {
  await newPerson(page, 'komma')
  await openForm(page, '/settings/language')
  await tap(page, 'Deutsch')
  await page.getByRole('button', { name: /^Save/ }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'de-DE')
  await page.goto('/measurements/new')
  const mass = page.getByLabel('Körpergewicht')
  await mass.fill('62.500')
  await page.getByRole('button', { name: 'Messung speichern' }).click()
  await expect(page.getByText('Schreib 62500 oder 62,5').first()).toBeVisible()
  await mass.fill('62,5')
  await page.getByRole('button', { name: 'Messung speichern' }).click()
  await page.getByRole('link', { name: /62,5 kg/ }).click()
  await page.getByRole('link', { name: 'Ändern' }).click()
  await expect(page.getByLabel('Körpergewicht')).toHaveValue('62,5')
})
