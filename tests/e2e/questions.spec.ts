import { expect, test } from './diary-test'
import { look } from './looking'
import { newPerson } from './people'
import { openForm, save, tap } from './verbs'
import { afternoonZone } from './zones'

test.use({ timezoneId: afternoonZone(new Date()) })

const calfCramp = async (page: Parameters<typeof openForm>[0]): Promise<void> => {
  await openForm(page, '/cramps/new')
  await tap(page, 'Calf')
  await tap(page, 'Left')
  await save(page, 'Save cramp')
}

test('a cramp is saved first and then asked about, and an answer can raise an emergency', async ({
  page,
}, testInfo) => {
  await newPerson(page, 'asked')
  await calfCramp(page)
  const first = page.getByRole('region', { name: /^Any chest pain/ })
  await expect(first).toBeVisible()
  await expect(first.getByText('Question 1 of at most 3')).toBeVisible()
  expect(await page.evaluate(() => document.activeElement?.closest('section[aria-labelledby]'))).toBeNull()
  await look(page, 'questions-first', testInfo)
  await first.getByRole('button', { name: 'None of these' }).click()
  const second = page.getByRole('region', { name: /^Is your urine dark/ })
  await expect(second).toBeVisible()
  await look(page, 'questions-second', testInfo)
  await second.getByRole('button', { name: 'Yes' }).click()
  await expect(page.getByRole('heading', { level: 1, name: /^Dark urine/ })).toBeVisible()
  await expect(page.getByText('Question 3 of at most 3')).toHaveCount(0)
})

test('"Not now" is an answer too: an edited cramp is not asked about again', async ({ page }) => {
  await newPerson(page, 'notnow')
  await calfCramp(page)
  await page.getByRole('button', { name: 'Not now' }).click()
  await expect(page.getByText(/^Question 1 of/)).toHaveCount(0)
  await page.goto('/timeline')
  await page.getByRole('link', { name: /calf/i }).first().click()
  await page.getByRole('link', { name: 'Edit' }).click()
  await expect(page.getByRole('button', { name: /^Save/ }).first()).toBeEnabled()
  await tap(page, 'Right')
  const asked: string[] = []
  page.on('request', request => {
    if (request.url().endsWith('/questions')) asked.push(request.url())
  })
  await page.getByRole('button', { name: /^Save/ }).first().click()
  await expect(page.getByRole('status').filter({ hasText: /^Changed: / })).toBeAttached()
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  expect(asked).toEqual([])
  await expect(page.getByText(/^Question 1 of/)).toHaveCount(0)
})

test('a cramp that is taken back takes its question along', async ({ page }) => {
  await newPerson(page, 'undone')
  await calfCramp(page)
  await expect(page.getByText(/^Question 1 of/)).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByText(/^Question 1 of/)).toHaveCount(0)
})
