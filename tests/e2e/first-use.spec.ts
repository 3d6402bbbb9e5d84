import { watch, test as base, expect } from './diary-test'
import { firstRun, newAccount, signIn, signOut, signUp } from './people'
import { startUnusedServer } from './server'
import { logCramp } from './verbs'

/** A server nobody has used yet, with a data folder of its own. */
const test = base.extend<{ unused: string }>({
  unused: async ({}, use, testInfo) => {
    const server = await startUnusedServer(3320 + testInfo.parallelIndex)
    await use(server.url)
    await server.end()
  },
})

test('from an empty data folder to the first entry, from the app alone', async ({
  browser,
  unused,
}, testInfo) => {
  const { viewport = null, isMobile, hasTouch, colorScheme } = testInfo.project.use
  const context = await browser.newContext({
    baseURL: unused,
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    viewport,
    ...(isMobile !== undefined && { isMobile }),
    ...(hasTouch !== undefined && { hasTouch }),
    ...(colorScheme !== undefined && { colorScheme }),
  })
  const page = await context.newPage()
  const { complaints } = await watch(page, unused)

  await page.goto('/')
  await expect(page).toHaveURL('/sign-up')
  const account = newAccount('first')
  await signUp(page, account)
  await page.goto('/trends')
  await expect(page).toHaveURL('/welcome')
  await page.getByRole('button', { name: 'Use 999' }).click()
  await firstRun(page)
  await expect(page.getByText('No drinks logged yet')).toBeVisible()

  await page
    .getByRole('link', { name: /Earlier cramp/ })
    .filter({ visible: true })
    .first()
    .click()
  await expect(page).toHaveURL(/\/cramps\/new/)
  await logCramp(page, { muscle: 'Calf', side: 'Left', severity: 4 })
  await expect(page).toHaveURL('/')
  const entries = page.getByRole('list', { name: 'Entries of today' })
  await expect(entries.getByText('Cramp, left calf')).toBeVisible()

  await signOut(page)
  await page.goto('/sign-up')
  await expect(page.getByText('new ones are closed')).toBeVisible()
  await signIn(page, account)
  await expect(entries.getByText('Cramp, left calf')).toBeVisible()
  expect(complaints).toEqual([])
  await context.close()
})
