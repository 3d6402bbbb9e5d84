import { expect, test } from './diary-test'
import { newPerson, signIn } from './people'
import { bar, firstDrink, onServer, onTheDevice, waits } from './queue-verbs'

test('signing out asks while something waits, and the next person neither sees nor sends it', async ({
  page,
  context,
}) => {
  const ada = await newPerson(page, 'leaver')
  await onTheDevice(page)
  await context.route('**/api/v1/entries', route => route.abort('internetdisconnected'))
  await firstDrink(page).click()
  await expect(bar(page)).toContainText('Kept on this device')
  const ask = page.getByRole('button', { name: 'Sign out' }).filter({ visible: true }).first()
  await ask.click()
  const question = page.getByRole('group', { name: '1 entry is not on the server yet.' })
  await expect(question.getByRole('button', { name: 'Stay signed in' })).toBeFocused()
  await question.getByRole('button', { name: 'Sign out and keep them here' }).click()
  await expect(page).toHaveURL('/sign-in')
  await context.unroute('**/api/v1/entries')

  await newPerson(page, 'next')
  await page.goto('/waiting')
  await expect(page.getByText('Nothing waits on this device.')).toBeVisible()
  expect(await onServer(page)).toBe(0)
  await page.getByRole('button', { name: 'Sign out' }).filter({ visible: true }).first().click()
  await expect(page).toHaveURL('/sign-in')
  await signIn(page, ada)
  await expect.poll(() => onServer(page)).toBe(1)
})

test('an open tab sends nothing into the diary of somebody who signed in in another', async ({
  page,
  context,
}) => {
  await newPerson(page, 'first')
  await onTheDevice(page)
  const other = await context.newPage()
  await other.goto('/')
  await other.getByRole('button', { name: 'Sign out' }).filter({ visible: true }).first().click()
  await expect(other).toHaveURL('/sign-in')
  await newPerson(other, 'second')
  await firstDrink(page).click()
  await expect(bar(page)).toContainText('Kept on this device')
  await expect(waits(page, '1 entry waits until you sign in')).toBeVisible()
  expect(await onServer(other)).toBe(0)
})
