import { expect, test } from './diary-test'
import { look } from './looking'
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

test('on a phone every answer to the question of signing out is in sight', async ({
  page,
  context,
}, testInfo) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await newPerson(page, 'phone-leaver')
  await onTheDevice(page)
  await context.route('**/api/v1/entries', route => route.abort('internetdisconnected'))
  await firstDrink(page).click()
  await expect(bar(page)).toContainText('Kept on this device')
  await page.goto('/more')
  await page.getByRole('button', { name: 'Sign out' }).filter({ visible: true }).first().click()
  const tabs = await page.getByRole('navigation').filter({ visible: true }).last().boundingBox()
  for (const name of ['Stay signed in', 'Sign out and keep them here', 'Drop them and sign out']) {
    const answer = page.getByRole('button', { name })
    await expect(answer).toBeInViewport({ ratio: 1 })
    const box = await answer.boundingBox()
    expect((box?.y ?? 0) + (box?.height ?? 0), name).toBeLessThanOrEqual(tabs?.y ?? 0)
  }
  await look(page, 'sign-out-question', testInfo)
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
