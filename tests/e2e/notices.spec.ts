import type { Page } from '@playwright/test'
import { expect, test } from './diary-test'
import { look } from './looking'
import { newPerson } from './people'
import { momentIn, send } from './sending'
import { afternoonZone } from './zones'

const timeZone = afternoonZone(new Date())

test.use({ timezoneId: timeZone })

/** Eight cramps on eight days, each answered: the rule about frequent cramps and no other that raises. */
const frequentCramps = (page: Page): Promise<unknown> =>
  send(
    page,
    Array.from({ length: 8 }, (_, index) => ({
      kind: 'cramp',
      timeZone,
      startedAt: momentIn(timeZone, index + 8, '09:00'),
      muscle: 'calf',
      side: 'left',
      context: 'after-exercise',
      durationSeconds: 60,
      severity: 3,
      signs: [],
      relieved: true,
      apparentCause: 'a long run',
    })),
  )

test('a notice is seen, put off, brought back, and quiet after a visit; its history tells so', async ({
  page,
}, testInfo) => {
  await newPerson(page, 'noticed')
  await frequentCramps(page)
  await page.goto('/')
  await expect(page.getByRole('link', { name: /Frequent cramps: book an appointment/ })).toBeVisible()
  await page.goto('/timeline')
  const line = page.getByRole('link', { name: /^Routine\s*Frequent cramps: book an appointment$/ })
  await expect(line).toHaveCount(1)
  await look(page, 'notices-line', testInfo)
  await line.click()
  await expect(page).toHaveURL(/\/referral#R1$/)
  const card = page.getByRole('region', { name: 'Frequent cramps: book an appointment' })
  const history = page.getByRole('region', { name: 'What happened before' })

  await card.getByRole('button', { name: 'Remind me later' }).click()
  await expect(card.getByRole('button', { name: 'In 30 days' })).toBeVisible()
  await look(page, 'notices-snoozing', testInfo)
  await card.getByRole('button', { name: 'In 7 days' }).click()
  await expect(card.getByText(/^Snoozed until /)).toBeVisible()
  await expect(history.getByText('seen by you')).toBeVisible()
  await expect(history.getByText(/^snoozed until /)).toBeVisible()
  await look(page, 'notices-snoozed', testInfo)
  await page.goto('/timeline')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(line).toHaveCount(0)
  await page.goto('/')
  await expect(page.getByText('1 notice is snoozed.')).toBeVisible()

  await page.goto('/referral')
  await card.getByRole('button', { name: 'Show it again' }).click()
  await expect(card.getByText(/^Snoozed until /)).toHaveCount(0)
  await card.getByRole('button', { name: 'I saw a doctor' }).click()
  await page.getByLabel('Where (if you like)').fill('Practice in Patan')
  await page.getByLabel('What came of it (if you like)').fill('Blood tests')
  await look(page, 'notices-visit', testInfo)
  await page.getByRole('button', { name: 'Yes, save the visit' }).click()
  await expect(card.getByText(/^You recorded a visit about this\./)).toBeVisible()
  await expect(history.getByText(/^you saw a doctor \(Practice in Patan\), quiet until /)).toBeVisible()
  await page.goto('/timeline')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(line).toHaveCount(0)
})

test('an urgent notice cannot be put off and stands on every screen', async ({ page }) => {
  await newPerson(page, 'urgent')
  await send(page, [
    { kind: 'observation', timeZone, at: momentIn(timeZone, 0, '09:00'), signs: ['swelling-one-leg'] },
  ])
  await page.goto('/settings')
  await page.getByRole('link', { name: /^Urgent\s*Signs in one leg/ }).click()
  const card = page.getByRole('region', { name: /^Signs in one leg/ })
  await expect(card.getByRole('button', { name: 'I saw a doctor' })).toBeVisible()
  await expect(card.getByRole('button', { name: 'Remind me later' })).toHaveCount(0)
})
