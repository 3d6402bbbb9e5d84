import { randomUUID } from 'node:crypto'
import { expect, test } from './diary-test'
import { newPerson, signIn, signOut } from './people'
import { momentIn, send } from './sending'
import { openForm, tap } from './verbs'
import { afternoonZone } from './zones'

const timeZone = afternoonZone(new Date())

test.use({ timezoneId: timeZone })

test('a unit decides what is read and typed, and what is kept stays in millilitres', async ({ page }) => {
  await newPerson(page, 'ounces')
  const [old] = await send(page, [
    {
      kind: 'fluid',
      timeZone,
      at: momentIn(timeZone, 0, '09:00'),
      beverageId: 'FNDDS-94000100',
      volumeMl: 473,
    },
  ])
  await page.goto('/settings/units')
  await tap(page, 'fl oz \\(US\\)')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('Saved.', { exact: true })).toBeVisible()
  await page.goto('/')
  const list = page.getByRole('list', { name: 'Entries of today' })
  await expect(list).toContainText('Water, 16 fl oz')

  await page.goto(`/drinks/${old}/edit`)
  const amount = page.getByLabel('Amount, fl oz', { exact: true })
  await expect(amount).toHaveValue('16')
  await amount.fill('12.5')
  await page.getByRole('button', { name: 'Save changes' }).click()
  await expect(page).not.toHaveURL(/edit/)
  // A connection that the server closes just then is asked again: the request reads and changes nothing.
  const kept = async () => (await page.request.get(`/api/v1/entries/${old}`, { maxRetries: 2 })).json()
  expect(await kept()).toMatchObject({ volumeMl: 370 })

  await page.goto('/settings/units')
  await tap(page, 'ml')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('Saved.', { exact: true })).toBeVisible()
  await page.goto('/')
  await expect(list).toContainText('Water, 370 ml')
})

test('another zone moves no entry, and is offered for new ones', async ({ page }) => {
  await newPerson(page, 'traveller')
  const at = momentIn(timeZone, 1, '09:00')
  const [drink] = await send(page, [
    { kind: 'fluid', timeZone, at, beverageId: 'FNDDS-94000100', volumeMl: 250 },
  ])
  await page.goto('/settings/time')
  await page.getByRole('combobox', { name: 'Time zone' }).fill('Kathmandu')
  await page.getByRole('option', { name: 'Asia/Kathmandu' }).click()
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('Saved.', { exact: true })).toBeVisible()
  await page.reload()
  await expect(page.getByRole('combobox', { name: 'Time zone' })).toHaveValue('Asia/Kathmandu')
  expect(await (await page.request.get(`/api/v1/entries/${drink}`)).json()).toMatchObject({ at, timeZone })
})

test('the order of the drinks for one tap is that of Today', async ({ page }) => {
  await newPerson(page, 'orderly')
  await openForm(page, '/settings/presets')
  const rows = page.locator('ol').getByRole('listitem')
  const last = rows.last()
  await expect(last).toContainText('Bottled water')
  await page.getByRole('button', { name: 'Bottled water: move up' }).click()
  await page.getByRole('button', { name: 'Bottled water: move up' }).click()
  await page.getByRole('button', { name: 'Save choice' }).click()
  await expect(page).toHaveURL('/')
  const drinks = page.getByRole('group', { name: 'Log a drink' }).getByRole('button')
  await expect(drinks.first()).toContainText('Bottle')
})

test('another session is ended, and a token opens the diary until it is revoked', async ({
  page,
  browser,
  baseURL,
  request,
}) => {
  const account = await newPerson(page, 'keeper')
  const context = await browser.newContext({ ...(baseURL !== undefined && { baseURL }) })
  const other = await context.newPage()
  await signIn(other, account)
  await page.goto('/settings/sessions')
  await page.getByRole('button', { name: /^End (?!all)/ }).click()
  await expect(page.getByText('You are signed in on this device alone.')).toBeVisible()
  await other.goto('/trends')
  await expect(other).toHaveURL('/sign-in')
  await context.close()

  await page.goto('/settings/tokens')
  await page.getByRole('textbox', { name: 'What is it for?' }).fill('watch')
  await page.getByRole('button', { name: 'Make a token' }).click()
  const shown = page.getByRole('textbox', { name: 'The new token' })
  const headers = { authorization: `Bearer ${await shown.inputValue()}` }
  await page.getByRole('button', { name: 'I have kept it' }).click()
  const status = async () => (await request.get('/api/v1/profile', { headers })).status()
  expect(await status()).toBe(200)
  await page.getByRole('button', { name: 'Revoke watch' }).click()
  await page
    .getByRole('group', { name: 'Revoke watch' })
    .getByRole('button', { name: 'Revoke', exact: true })
    .click()
  await expect(page.getByText('No program has access.')).toBeVisible()
  expect(await status()).toBe(401)
})

test('a new password counts, and the old one does not', async ({ page }) => {
  const account = await newPerson(page, 'changer')
  const password = `five other words here ${randomUUID()}`
  await page.goto('/settings/password')
  await page.getByLabel('Present password').fill(account.password)
  await page.getByLabel('New password').fill(password)
  await page.getByRole('button', { name: 'Change the password' }).click()
  await expect(page.getByText(/^Saved: the new password/)).toBeVisible()
  await signOut(page)
  await page.getByLabel('E-mail').fill(account.email)
  await page.getByRole('textbox', { name: 'Password' }).fill(account.password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByRole('alert').filter({ hasText: /\w/ })).toBeVisible()
  await signIn(page, { ...account, password })
})
