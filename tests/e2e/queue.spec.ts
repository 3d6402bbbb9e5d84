import { v7 } from 'uuid'
import { expect, test } from './diary-test'
import { newPerson } from './people'
import {
  bar,
  entriesOfToday,
  firstDrink,
  keepCramp,
  keepDrinks,
  onServer,
  onTheDevice,
  waits,
} from './queue-verbs'

test('without a connection a drink is kept on the device, and is on the server once there is one', async ({
  page,
  context,
}) => {
  await newPerson(page, 'offline')
  await onTheDevice(page)
  await context.setOffline(true)
  await firstDrink(page).click()
  await expect(bar(page)).toContainText('Kept on this device')
  await expect(waits(page, '1 entry waits for a connection')).toBeVisible()
  await context.setOffline(false)
  await expect(bar(page)).toContainText('Saved:')
  await expect(entriesOfToday(page)).toHaveCount(1)
  expect(await onServer(page)).toBe(1)
})

test('what is taken back without a connection is taken back on the server too', async ({ page, context }) => {
  await newPerson(page, 'undo')
  await onTheDevice(page)
  await firstDrink(page).click()
  await expect(bar(page)).toContainText('Saved:')
  await context.setOffline(true)
  await bar(page).getByRole('button', { name: 'Undo' }).click()
  await expect(bar(page)).toContainText('Taken back')
  await context.setOffline(false)
  await expect.poll(() => onServer(page)).toBe(0)
})

test('a drink that never left the device is gone when it is taken back', async ({ page, context }) => {
  await newPerson(page, 'never-left')
  await onTheDevice(page)
  await context.setOffline(true)
  await firstDrink(page).click()
  await expect(bar(page)).toContainText('Kept on this device')
  await bar(page).getByRole('button', { name: 'Undo' }).click()
  await expect(bar(page)).toContainText('Taken back')
  await context.setOffline(false)
  await expect.poll(() => onServer(page)).toBe(0)
  await expect(page.getByRole('link', { name: /wait|sent/ })).toHaveCount(0)
})

test('a form without a connection keeps its entry and begins anew', async ({ page, context }) => {
  await newPerson(page, 'form')
  await onTheDevice(page)
  await keepCramp(page)
  await context.setOffline(false)
  await expect.poll(() => onServer(page)).toBe(1)
})

test('a tab that is closed before anything was sent loses nothing', async ({ page, context }) => {
  await newPerson(page, 'closed-tab')
  await onTheDevice(page)
  await context.route('**/api/v1/entries', route => route.abort('internetdisconnected'))
  await firstDrink(page).click()
  await expect(bar(page)).toContainText('Kept on this device')
  await page.close()
  await context.unroute('**/api/v1/entries')
  const another = await context.newPage()
  await another.goto('/')
  await expect(entriesOfToday(another)).toHaveCount(1)
  expect(await onServer(another)).toBe(1)
})

test('an answer that is lost on the way, and a reload, store one entry', async ({ page, context }) => {
  await newPerson(page, 'lost-answer')
  await onTheDevice(page)
  await context.route('**/api/v1/entries', async route => {
    await route.fetch()
    await route.abort('internetdisconnected')
  })
  await firstDrink(page).click()
  await expect(bar(page)).toContainText('Kept on this device')
  expect(await onServer(page)).toBe(1)
  await context.unroute('**/api/v1/entries')
  await page.reload()
  await expect(page.getByRole('link', { name: /wait/ })).toHaveCount(0)
  expect(await onServer(page)).toBe(1)
})

test('two tabs send what waits once', async ({ page, context }) => {
  await newPerson(page, 'two-tabs')
  await onTheDevice(page)
  const other = await context.newPage()
  await other.goto('/')
  await context.setOffline(true)
  await firstDrink(page).click()
  await expect(bar(page)).toContainText('Kept on this device')
  await firstDrink(other).click()
  await expect(bar(other)).toContainText('Kept on this device')
  await expect(waits(page, '2 entries wait for a connection')).toBeVisible()
  let posts = 0
  await context.route('**/api/v1/entries', async route => {
    posts += 1
    await route.continue()
  })
  await context.setOffline(false)
  await expect.poll(() => onServer(page)).toBe(2)
  await expect(page.getByRole('link', { name: /wait/ })).toHaveCount(0)
  await expect(other.getByRole('link', { name: /wait/ })).toHaveCount(0)
  expect(posts).toBeLessThanOrEqual(2)
})

test('an entry of a wrong clock is named, does not hold up others, and can be dropped', async ({
  page,
  context,
}) => {
  await newPerson(page, 'clock')
  await onTheDevice(page)
  await context.setOffline(true)
  await page.evaluate(() => {
    const real = Date.now
    Date.now = () => real() + 5 * 86_400_000
  })
  await firstDrink(page).click()
  await expect(bar(page)).toContainText('Kept on this device')
  await page.evaluate(() => {
    const real = Date.now
    Date.now = () => real() - 5 * 86_400_000
  })
  await expect(bar(page)).toBeHidden({ timeout: 40_000 })
  await firstDrink(page).click()
  await expect(bar(page)).toContainText('Kept on this device')
  await context.setOffline(false)
  await expect.poll(() => onServer(page)).toBe(1)
  await waits(page, '1 entry could not be saved: have a look').click()
  await expect(page.getByText('Check the clock of this device')).toBeVisible()
  await page.getByRole('button', { name: 'Drop it' }).click()
  const question = page.getByRole('group', { name: 'Drop this entry?' })
  await question.getByRole('button', { name: 'Drop it' }).click()
  await expect(page.getByText('Nothing waits on this device.')).toBeVisible()
  expect(await onServer(page)).toBe(1)
})

test('a browser that keeps nothing sends straight to the server, and says what is not saved', async ({
  page,
  context,
}) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('no room', 'QuotaExceededError')
    }
  })
  await newPerson(page, 'no-room')
  await onTheDevice(page)
  await context.setOffline(true)
  await firstDrink(page).click()
  const problem = page.getByRole('alert').filter({ hasText: 'Not known whether it was saved' })
  await expect(problem).toBeVisible()
  await context.setOffline(false)
  await problem.getByRole('button', { name: 'Try again' }).click()
  await expect(bar(page)).toContainText('Saved:')
  expect(await onServer(page)).toBe(1)
})

test('five hundred entries that waited are sent, each once, after the page is opened again', async ({
  page,
}) => {
  await newPerson(page, 'five-hundred')
  await keepDrinks(
    page,
    Array.from({ length: 500 }, () => v7()),
  )
  await page.reload()
  await expect.poll(() => onServer(page)).toBe(500)
  await expect(page.getByRole('link', { name: /wait/ })).toHaveCount(0)
})
