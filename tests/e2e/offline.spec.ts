import { expect, test, type Page } from '@playwright/test'
import { isKept } from './kept-files'
import { newPerson } from './people'

/** A new person whose device keeps the app and knows them, and has no connection any more. */
async function withoutConnection(page: Page, name: string): Promise<void> {
  await newPerson(page, name)
  await isKept(page)
  await page.goto('/')
  await page.context().setOffline(true)
}

const list = (page: Page) => page.getByRole('heading', { level: 1, name: 'Log something' })

const waiting = (page: Page) => page.getByRole('list', { name: 'What waits' }).getByRole('listitem')

test('a drink is logged with its form without a connection, and is on Today when there is one', async ({
  page,
}) => {
  await withoutConnection(page, 'drinker')
  await page.goto('/drinks/new')
  await expect(page).toHaveURL('/offline#drinks')
  await page.getByText('330 ml', { exact: true }).first().click()
  await page.getByRole('button', { name: 'Save drink' }).click()
  await expect(list(page)).toBeVisible()
  await expect(page.getByText('No connection')).toBeVisible()
  await expect(waiting(page)).toHaveCount(1)
  await page.context().setOffline(false)
  await expect(waiting(page)).toHaveCount(0)
  await page.getByRole('link', { name: 'Go to Today' }).click()
  await expect(page).toHaveURL('/')
  await expect(page.getByText('330 ml').first()).toBeVisible()
})

test('what one tap logs without a connection can be taken back without one', async ({ page }) => {
  await withoutConnection(page, 'tapper')
  await page.goto('/offline')
  await page.getByRole('group', { name: 'Log a drink' }).getByRole('button').first().click()
  await expect(waiting(page)).toHaveCount(1)
  await page.getByRole('button', { name: 'No cramps today' }).click()
  await expect(waiting(page)).toHaveCount(2)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByText('Taken back: no cramps today').first()).toBeVisible()
  await page.reload()
  await expect(page.getByRole('list', { name: 'What waits' })).toBeVisible()
  await page.context().setOffline(false)
  await expect(waiting(page)).toHaveCount(0)
  await page.goto('/')
  await expect(page.getByText('250 ml').first()).toBeVisible()
  await expect(page.getByRole('button', { name: 'No cramps today' })).toBeVisible()
})

const forms = [
  ['cramps', 'Save cramp'],
  ['foods', 'Save food'],
  ['exercise', 'Save exercise'],
  ['routines', /^Save/],
  ['signs', /^Save/],
  ['measurements', /^Save/],
  ['medicines', /^Save/],
  ['days', 'Close the day'],
  ['visits', /^Save/],
] as const

test('each kind has its form without a connection, and closing it shows the list again', async ({ page }) => {
  await withoutConnection(page, 'everything')
  await page.goto('/')
  for (const [folder, save] of forms) {
    await expect(list(page)).toBeVisible()
    await page.locator(`a[href="/${folder}/new"]`).last().click()
    await expect(page.getByRole('button', { name: save }).first()).toBeVisible()
    await expect(page).toHaveURL(`/offline#${folder}`)
    await page.getByRole('link', { name: 'Close without saving' }).click()
  }
  await page.goBack()
  await expect(page.getByRole('button', { name: 'Save' }).first()).toBeVisible()
})

test('the shortcut to water offers it, and logs nothing before the tap', async ({ page }) => {
  await newPerson(page, 'water')
  await page.goto('/offline#water')
  const water = page.getByRole('button', { name: /ater, \d+ ml/ })
  await expect(water).toBeVisible()
  await page.goto('/timeline')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByText('Tap water')).toHaveCount(0)
  await page.goto('/offline#water')
  await water.click()
  await expect(page.getByText(/^Saved: .*water/).first()).toBeVisible()
})

test('a device that nobody is signed in on says so, and offers to sign in', async ({ page }) => {
  await page.goto('/offline')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nobody is signed in on this device')
  await expect(page.getByRole('link', { name: 'Sign in' })).toBeVisible()
  await expect(page.getByRole('button')).toHaveCount(0)
})
