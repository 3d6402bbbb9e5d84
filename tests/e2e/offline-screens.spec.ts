import { expect, test } from '@playwright/test'
import { isKept } from './kept-files'
import { look, lookAtNight } from './looking'
import { newPerson } from './people'

test.setTimeout(480_000)

test('the page that logs without a server', async ({ page, context }, testInfo) => {
  await page.goto('/offline')
  await look(page, 'offline-nobody', testInfo)
  await newPerson(page, 'offline')
  await isKept(page)
  await page.goto('/offline#water')
  await expect(page.getByText('There is a connection.')).toBeVisible()
  await look(page, 'offline-connected', testInfo)
  await context.setOffline(true)
  await page.goto('/offline')
  await expect(page.getByText('No connection')).toBeVisible()
  await page.getByRole('group', { name: 'Log a drink' }).getByRole('button').first().click()
  await expect(page.getByRole('list', { name: 'What waits' })).toBeVisible()
  await look(page, 'offline', testInfo)
  await page.goto('/drinks/new')
  await expect(page.getByRole('button', { name: 'Save drink' })).toBeVisible()
  await look(page, 'offline-drink', testInfo)
  await lookAtNight(page, [['offline', '/offline']], testInfo)
})
