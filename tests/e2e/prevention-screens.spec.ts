import type { Page } from '@playwright/test'
import { expect, test } from './diary-test'
import { look, lookAt, lookAtNight } from './looking'
import { newPerson } from './people'
import { afternoonZone } from './zones'

test.use({ timezoneId: afternoonZone(new Date()) })
test.setTimeout(480_000)

async function choosePlan(page: Page): Promise<void> {
  await page.goto('/prevention/plan')
  await page.getByRole('button', { name: 'Keep this plan' }).click()
  await expect(page.getByText('Your plan is kept.')).toBeVisible()
}

test('prevention before and with a plan, its form, and every step of the timer', async ({
  page,
}, testInfo) => {
  await newPerson(page, 'prevention')
  await lookAt(page, [['prevention-empty', '/prevention']], testInfo)
  await page.goto('/prevention/plan')
  await page.getByRole('checkbox', { name: 'Nordic curls' }).check()
  await look(page, 'prevention-plan', testInfo)
  await choosePlan(page)
  await lookAt(
    page,
    [
      ['prevention', '/prevention'],
      ['today-with-plan', '/'],
      ['timer-waits', '/prevention/timer'],
    ],
    testInfo,
  )
  await page.getByRole('button', { name: 'Start' }).click()
  await expect(page.getByText('Get ready')).toBeVisible()
  await page.getByRole('button', { name: 'Pause' }).click()
  await expect(page.getByRole('timer')).toHaveText(/\d/)
  await look(page, 'timer-clock', testInfo)
  await lookAtNight(page, [['timer-clock', '/prevention/timer']], testInfo)
})
