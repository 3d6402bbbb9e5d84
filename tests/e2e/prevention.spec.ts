import type { Page } from '@playwright/test'
import { expect, test } from './diary-test'
import { newPerson } from './people'
import { afternoonZone } from './zones'

test.use({ timezoneId: afternoonZone(new Date()) })

/** A plan of the hamstring stretch alone: 20 s, twice on each leg. */
async function chooseOneStretch(page: Page): Promise<void> {
  await page.goto('/prevention/plan')
  for (const name of ['Quadriceps stretch', 'Calf stretch', 'Lunges', 'Squats', 'Hamstring curls'])
    await page.getByRole('checkbox', { name, exact: true }).uncheck()
  await page.getByText('20 s', { exact: true }).click()
  await page.getByRole('button', { name: 'Keep this plan' }).click()
  await expect(page.getByText('Your plan is kept.')).toBeVisible()
}

type Kept = { kind: string; exerciseName?: string; [field: string]: unknown }

async function routines(page: Page): Promise<Kept[]> {
  const answer = await page.request.get('/api/v1/entries?kind=routine')
  const { entries } = (await answer.json()) as { entries: Kept[] }
  return entries
}

/** Lets so many seconds of the page's clock pass, a second at a time, as a screen that stays lit does. */
async function pass(page: Page, seconds: number): Promise<void> {
  for (let second = 0; second < seconds; second += 1) await page.clock.runFor(1000)
}

async function openTimer(page: Page): Promise<void> {
  await page.goto('/prevention/timer')
  await page.clock.runFor(1000)
  await expect(page.getByRole('heading', { name: 'Hamstring stretch' })).toBeVisible()
}

test('a plan is chosen, the timer runs through, is reloaded in the middle, and logs once without a connection', async ({
  page,
  context,
}) => {
  await newPerson(page, 'stretcher')
  await chooseOneStretch(page)
  await page.goto('/')
  await expect(page.getByText('1 exercise of your plan is due today')).toBeVisible()

  await page.clock.install()
  await openTimer(page)
  await page.getByRole('button', { name: 'Start' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Hamstring stretch' })).toBeFocused()
  await pass(page, 7)
  await expect(page.getByText('left leg, 1 of 2')).toBeVisible()
  await expect(page.getByRole('timer')).toHaveText(/^[123]$/)

  await page.reload()
  await page.clock.runFor(1000)
  await expect(page.getByText('left leg, 1 of 2')).toBeVisible()
  const goOn = page.getByRole('button', { name: 'Go on' })
  if (await goOn.isVisible()) await goOn.click()
  await pass(page, 50)
  await expect(page.getByText('right leg, 1 of 2')).toBeVisible()
  await pass(page, 60)
  await expect(page.getByRole('heading', { name: 'Through' })).toBeVisible()
  await page.getByRole('button', { name: 'No, steady' }).click()

  await context.setOffline(true)
  const log = page.getByRole('button', { name: 'Log 1 exercise' })
  await log.focus()
  await page.keyboard.press('Enter')
  await pass(page, 12)
  await expect(page.getByRole('heading', { name: /^Kept on this device: 1 exercise\./ })).toBeFocused()
  expect(await routines(page)).toEqual([])
  await context.setOffline(false)
  await pass(page, 12)
  await expect(page.getByText('Saved: 1 exercise.')).toBeVisible()
  await expect
    .poll(() => routines(page))
    .toMatchObject([
      {
        kind: 'routine',
        measure: 'stretch',
        muscle: 'hamstring',
        exerciseName: 'Hamstring stretch',
        holdSeconds: 20,
        repeats: 2,
        sets: 1,
        bouncing: false,
      },
    ])
  await page.goto('/prevention/timer')
  await page.clock.runFor(1000)
  await expect(page.getByRole('heading', { name: 'Everything that was due today is logged.' })).toBeVisible()
  await page.getByRole('link', { name: 'Do it once more' }).click()
  await page.clock.runFor(1000)
  await expect(page.getByRole('heading', { name: 'Hamstring stretch' })).toBeVisible()
  await page.goto('/prevention')
  await expect(page.getByText('Everything that was due today is logged.')).toBeVisible()
  await page.goto('/')
  await expect(page.getByText('of your plan')).toHaveCount(0)
})

test('half a session logs what was done, and undo takes it back', async ({ page }) => {
  await newPerson(page, 'halfway')
  await chooseOneStretch(page)
  await page.clock.install()
  await openTimer(page)
  await page.getByRole('button', { name: 'Start' }).click()
  await pass(page, 30)
  await page.getByRole('button', { name: 'Finish now' }).click()
  await page.getByRole('button', { name: 'Drop it' }).click()
  await expect(page.getByText('Dropped: nothing was logged.')).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).click()
  await page.getByRole('button', { name: 'Log 1 exercise' }).click()
  await expect(page.getByText('Saved: 1 exercise.')).toBeVisible()
  expect(await routines(page)).toMatchObject([{ repeats: 1, note: 'Left leg 1, right leg 0' }])
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByText('Taken back.')).toBeVisible()
  expect(await routines(page)).toEqual([])
})
