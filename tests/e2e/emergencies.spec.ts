import type { Page } from '@playwright/test'
import { v7 } from 'uuid'
import { expect, test } from './diary-test'
import { newPerson } from './people'
import { momentIn, send } from './sending'
import { logDrink, openForm, tap, unfold } from './verbs'
import { afternoonZone } from './zones'

const timeZone = afternoonZone(new Date())

test.use({ timezoneId: timeZone })

/** A cramp of today with dark urine, and one with chest pain: two rules, both emergencies. */
async function twoEmergencies(page: Page): Promise<void> {
  const cramp = { kind: 'cramp', timeZone, muscle: 'calf', side: 'left', context: 'at-rest' }
  const startedAt = momentIn(timeZone, 0, '09:00')
  await send(page, [
    { ...cramp, startedAt, signs: ['dark-urine'], signsAsked: ['dark-urine'] },
    { ...cramp, startedAt, signs: ['chest-pain'], signsAsked: ['chest-pain'] },
  ])
}

test('one emergency that was examined leaves the other on the screen, and can be taken back', async ({
  page,
}) => {
  await newPerson(page, 'patient')
  await twoEmergencies(page)
  await page.goto('/')
  const screen = page.getByRole('dialog')
  await expect(screen).toBeVisible()
  const first = (await screen.getByRole('heading', { level: 1 }).textContent()) ?? ''
  expect(first).not.toBe('')
  await expect(screen.getByText(/^Also: /)).toBeVisible()

  await screen.getByRole('button', { name: 'Someone examined this' }).click()
  await screen.getByRole('button', { name: 'Yes, save the visit' }).click()
  await expect(screen.getByRole('heading', { level: 1 })).not.toHaveText(first)
  await expect(screen.getByText(/^Also: /)).toHaveCount(0)

  await screen.getByRole('button', { name: 'Undo' }).click()
  await expect(screen.getByRole('heading', { level: 1 })).toHaveText(first)
  await expect(screen.getByText(/^Also: /)).toBeVisible()
})

test('an emergency sign without a cramp shows what to do at once', async ({ page }) => {
  await newPerson(page, 'noticer')
  await openForm(page, '/signs/new')
  await unfold(page, 'Chest and breathing')
  await tap(page, 'Coughed up blood')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  const screen = page.getByRole('dialog')
  await expect(screen.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(screen.getByRole('link', { name: /112/ })).toBeVisible()
})

test('a sign that comes back after a visit of the same day is an emergency again', async ({ page }) => {
  await newPerson(page, 'returned')
  const hourAgo = Date.now() - 3_600_000
  const sign = { kind: 'observation', timeZone, signs: ['coughing-blood'] }
  await send(page, [
    { ...sign, at: momentIn(timeZone, 0, '09:00') },
    {
      kind: 'consultation',
      id: v7({ msecs: hourAgo }),
      on: momentIn(timeZone, 0, '09:00').slice(0, 10),
      ruleIds: ['E1'],
    },
  ])
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  const screen = page.getByRole('dialog')
  await expect(screen).toHaveCount(0)

  await openForm(page, '/signs/new')
  await unfold(page, 'Chest and breathing')
  await tap(page, 'Coughed up blood')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(screen.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(screen.getByRole('link', { name: /112/ })).toBeVisible()
})

test('a save that could not be judged says so, and is judged on request', async ({ page }) => {
  await newPerson(page, 'unjudged')
  let isCut = true
  await page.route('**/api/v1/assessment*', route =>
    isCut ? route.fulfill({ status: 429, headers: { 'Retry-After': '1' }, body: '{}' }) : route.continue(),
  )
  await logDrink(page, { typed: 'water', name: 'Tap water', ml: 250 })
  const line = page.getByText('Saved. The diary could not be checked against the rules just now.')
  await expect(line).toBeVisible()
  isCut = false
  await page.getByRole('button', { name: 'Check again' }).click()
  await expect(line).toHaveCount(0)
})
