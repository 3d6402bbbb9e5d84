import { expect, test } from './diary-test'
import { newPerson } from './people'
import { send } from './sending'
import { fillWeighOut, result } from './weighing-verbs'
import { afternoonZone } from './zones'

const zone = afternoonZone(new Date())

test.use({ timezoneId: zone })

/** A weigh-in that is open, so many minutes ago. */
const open = (minutesAgo: number, massBeforeKg: number) => ({
  kind: 'exercise',
  startedAt: new Date(Date.now() - minutesAgo * 60_000).toISOString(),
  timeZone: zone,
  durationMinutes: 60,
  activityId: '12150',
  massBeforeKg,
  planned: true,
})

test('a weigh-in goes by the keyboard, and no step loses the focus', async ({ page }) => {
  await newPerson(page, 'keys')
  await page.goto('/sweat')
  await page.getByRole('button', { name: 'Weigh in' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Weigh in' })).toBeFocused()
  await page.getByRole('combobox', { name: 'Search activities' }).fill('running')
  await page.getByRole('option').filter({ hasText: 'Running' }).first().click()
  await page.getByLabel('Mass before, kg').fill('70')
  await page.getByRole('button', { name: 'Keep this mass' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: /^Weighed in: / })).toBeFocused()
  await page.getByLabel('Mass after, kg').fill('75')
  await expect(page.getByRole('status').filter({ hasText: 'Check this' })).toBeVisible()
})

test('a stale tab replaces no weigh-out without asking, and loses nothing', async ({ page, context }) => {
  await newPerson(page, 'twotabs')
  await send(page, [open(90, 70)])
  const stale = await context.newPage()
  await stale.goto('/sweat')
  await page.goto('/')
  await page.getByRole('link', { name: 'Weigh out' }).click()
  await fillWeighOut(page)
  await page.getByRole('button', { name: 'Save the session' }).click()
  await expect(result(page)).toContainText('1.1 kg')
  await stale.getByLabel('Mass after, kg').fill('69.5')
  await stale.getByRole('button', { name: 'Save the session' }).click()
  await expect(stale.getByText(/This entry was changed elsewhere since/)).toBeVisible()
  await expect(stale.getByRole('link', { name: 'Show what it says now' })).toBeVisible()
  await expect(stale.getByLabel('Mass after, kg')).toHaveValue('69.5')
  await page.reload()
  await expect(result(page)).toContainText('1.1 kg')
  await stale.getByRole('button', { name: 'Put my changes into it' }).click()
  await expect(result(stale)).toContainText('0.5 kg')
  await expect(result(stale)).toContainText('0.90 L')
  await page.goBack()
  await expect(page).toHaveURL('/')
  await expect(page.getByText(/^Weighed in at/)).toHaveCount(0)
})

test('two weigh-ins that are open are both shown, and one that waits is seen after a reload', async ({
  page,
}) => {
  await newPerson(page, 'openone')
  await send(page, [open(90, 70)])
  await page.goto('/sweat')
  await page.getByRole('button', { name: 'Weigh in anew' }).click()
  await expect(page.getByRole('button', { name: /^Go on with it: .*70 kg/ })).toBeVisible()
  await page.route('**/api/v1/entries', route =>
    route.request().method() === 'POST'
      ? route.fulfill({ status: 429, headers: { 'Retry-After': '60' } })
      : route.continue(),
  )
  await page.getByLabel('Mass before, kg').fill('72')
  await page.getByRole('button', { name: 'Keep this mass' }).click()
  await expect(page.getByRole('heading', { name: /^Weighed in: .*72 kg/ })).toBeVisible()
  await expect(page.getByRole('button', { name: /^Go on with it: .*70 kg/ })).toBeVisible()
  await page.reload()
  await expect(page.getByRole('heading', { name: /^Weighed in: .*72 kg/ })).toBeVisible()
  await expect(page.getByText('This is kept on this device and not yet sent.')).toBeVisible()
  await page.getByRole('button', { name: /^Go on with it: .*70 kg/ }).click()
  await expect(page.getByRole('heading', { name: /^Weighed in: .*70 kg/ })).toBeVisible()
})

test('a session is planned for a moment ahead, by a tap', async ({ page }) => {
  await newPerson(page, 'planner')
  await page.goto('/exercise/new?planned=yes&from=/fluid')
  await expect(page.getByText('A session can be planned up to 24 hours ahead.')).toBeVisible()
  await expect(page.getByText('15 min', { exact: true })).toHaveCount(0)
  await page
    .getByRole('button', { name: /^Running/ })
    .first()
    .click()
  await page.getByText('45 min', { exact: true }).click()
  await page.getByRole('button', { name: 'Save exercise' }).click()
  await expect(page.getByText('Choose when it starts.').first()).toBeVisible()
  await page.getByText('In 1 hour', { exact: true }).click()
  await page.getByRole('button', { name: 'Save exercise' }).click()
  await expect(page).toHaveURL('/fluid')
  await expect(page.getByRole('heading', { name: /Running.*planned/ })).toBeVisible()
})
