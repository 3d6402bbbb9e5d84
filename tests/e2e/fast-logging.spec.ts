import { expect, test } from './diary-test'
import { newPerson } from './people'

const entries = 'Entries of today'

test('a button outside of Charley logs with nothing but its address, once for a double press', async ({
  page,
  playwright,
  baseURL,
}) => {
  await newPerson(page, 'presser')
  await page.goto('/settings/buttons')
  await page.getByRole('radio', { name: 'Water, 250 ml' }).click()
  await page.getByRole('button', { name: 'Make the button' }).click()
  const address = await page.getByRole('textbox', { name: 'Address to call with POST' }).inputValue()
  expect(address).toMatch(new RegExp(`^${baseURL ?? ''}/api/v1/press/charley_press_[\\w-]{43}$`))
  await page.getByRole('button', { name: 'I have kept it' }).click()
  await expect(page.getByText('Not pressed yet')).toBeVisible()

  const wall = await playwright.request.newContext()
  expect((await wall.get(address)).status()).toBe(405)
  for (const press of [await wall.post(address), await wall.post(address)])
    expect([press.status(), await press.json()]).toEqual([200, { said: 'Saved: water, 250 ml.' }])
  await wall.dispose()

  await page.goto('/')
  await expect(page.getByRole('list', { name: entries }).getByRole('listitem')).toHaveCount(1)
  await page.goto('/settings/buttons')
  await expect(page.getByText(/^Last pressed /)).toBeVisible()
  await page.getByRole('button', { name: 'Take away Water, 250 ml' }).click()
  await page.getByRole('button', { name: 'Take away', exact: true }).click()
  await expect(page.getByText('No button logs for you.')).toBeVisible()
})

test('the page of a tag logs with one tap, and offers to take it back', async ({ page }) => {
  await newPerson(page, 'tag')
  await page.goto('/settings/buttons')
  await page.getByRole('button', { name: 'Make the button' }).click()
  await page.getByRole('button', { name: 'I have kept it' }).click()
  await page.getByRole('link', { name: /^Page of / }).click()
  await expect(page.getByRole('heading', { name: 'Log with one tap' })).toBeVisible()
  await page.getByRole('button', { name: /Tap to log it now/ }).click()
  const bar = page.getByRole('region', { name: 'Last saved' })
  await expect(bar).toContainText('Saved: water, 250 ml')
  await bar.getByRole('button', { name: 'Undo' }).click()
  await expect(bar).toContainText('Taken back')
})
