import { expect, test } from './diary-test'
import { newPerson } from './people'

test('a drink in one tap, and taken back', async ({ page }) => {
  await newPerson(page, 'tapper')
  const drinks = page.getByRole('group', { name: 'Log a drink' })
  await drinks.getByRole('button').first().click()
  const bar = page.getByRole('region', { name: 'Last saved' })
  await expect(bar).toContainText('Saved:')
  await expect(page.getByText('so far today')).toBeVisible()
  await expect(page.getByRole('list', { name: 'Entries of today' }).getByRole('listitem')).toHaveCount(1)

  await bar.getByRole('button', { name: 'Undo' }).click()
  await expect(bar).toContainText('Taken back')
  await expect(page.getByText('No drinks logged yet')).toBeVisible()
  await page.reload()
  await expect(page.getByText('No drinks logged yet')).toBeVisible()
})

test('the offer to undo stays for at least eight seconds, and from one screen to the next', async ({
  page,
}) => {
  await newPerson(page, 'waiter')
  await page.getByRole('group', { name: 'Log a drink' }).getByRole('button').first().click()
  const bar = page.getByRole('region', { name: 'Last saved' })
  await expect(bar).toContainText('Saved:')
  const shown = Date.now()
  await page.getByRole('link', { name: 'Trends' }).filter({ visible: true }).first().click()
  await expect(page).toHaveURL('/trends')
  await page.mouse.move(5, 5)
  await page.waitForTimeout(Math.max(0, 7_800 - (Date.now() - shown)))
  await expect(bar).toBeVisible()
  await expect(bar).toBeHidden({ timeout: 30_000 })
})

test('a day without cramps is closed with one tap', async ({ page }) => {
  await newPerson(page, 'closer')
  await page.getByRole('button', { name: 'No cramps today' }).click()
  await expect(page.getByRole('region', { name: 'Last saved' })).toContainText('no cramps today')
  await expect(page.getByRole('button', { name: 'No cramps today' })).toHaveCount(0)
})

test.describe('before the app is on the device', () => {
  test.use({ serviceWorkers: 'block' })

  test('a tap whose code cannot be fetched says so, and is logged when it is tried again', async ({
    page,
  }) => {
    await newPerson(page, 'cut-off')
    const atFirst = await (await page.request.get('/')).text()
    let isCut = true
    await page.route('**/_next/static/chunks/*.js', async route => {
      const { pathname } = new URL(route.request().url())
      if (isCut && !atFirst.includes(pathname))
        await route.fulfill({ status: 404, contentType: 'text/javascript' })
      else await route.continue()
    })
    await page.reload()
    await page.getByRole('group', { name: 'Log a drink' }).getByRole('button').first().click()
    const problem = page.getByRole('alert').filter({ hasText: 'Not saved' })
    await expect(problem).toBeVisible()

    isCut = false
    await problem.getByRole('button', { name: 'Try again' }).click()
    await expect(page.getByRole('region', { name: 'Last saved' })).toContainText('Saved:')
    await expect(page.getByRole('list', { name: 'Entries of today' }).getByRole('listitem')).toHaveCount(1)
  })
})
