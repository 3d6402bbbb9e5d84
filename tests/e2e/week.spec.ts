import type { Page } from '@playwright/test'
import { expect, test } from './diary-test'
import { newPerson } from './people'
import { fillCramp, logCramp, logDrink, logExercise, logFood, openForm, save } from './verbs'
import { afternoonZone, dateIn } from './zones'

const zone = afternoonZone(new Date())
const on = (daysAgo: number, time: string) => ({ date: dateIn(zone, new Date(), daysAgo), time })

test.use({ timezoneId: zone })
test.setTimeout(480_000)

const water = { typed: 'water', name: 'Tap water' }
const run = { typed: 'running', name: 'Running, general' }

/** What was drunk on the seven days, in ml, today first. */
const drunk = [500, 1500, 750, 1250, 600, 1000, 800]

async function logTheWeek(page: Page): Promise<void> {
  for (const daysAgo of [6, 5, 4, 3, 2, 1, 0])
    await logDrink(page, { ...water, ml: drunk[daysAgo] ?? 0, when: on(daysAgo, '09:00') })
  await logFood(page, { typed: 'bananna', name: 'Banana, raw', count: '2', when: on(4, '08:00') })
  await logFood(page, { typed: 'almonds', name: 'Almonds', when: on(1, '16:00') })
  await logExercise(page, { ...run, minutes: 40, effort: 6, endedAt: on(6, '18:40') })
  await page.getByRole('link', { name: 'None' }).click()
  await logExercise(page, { ...run, minutes: 70, effort: 8, endedAt: on(4, '18:40') })
  await page.getByRole('link', { name: 'Log one' }).click()
  await expect(page.getByText(/After: running/i)).toBeVisible()
  await fillCramp(page, { muscle: 'Calf', side: 'Right', severity: 4, minutes: 2, cause: 'Hard exercise' })
  await save(page, 'Save cramp')
  await logCramp(page, {
    when: on(3, '07:10'),
    muscle: 'Calf',
    side: 'Right',
    severity: 4,
    minutes: 1,
    doing: 'Asleep',
  })
  await logCramp(page, {
    when: on(2, '20:15'),
    muscle: 'Hamstring',
    side: 'Left',
    severity: 6,
    doing: 'Resting',
  })
}

test('a week logged through the screens shows the right charts and the right notice', async ({ page }) => {
  await newPerson(page, 'runner')
  await logTheWeek(page)
  await page.goto('/')
  await expect(page.getByRole('link', { name: /Routine/ })).toHaveCount(0)

  // The fourth cramp in seven days: a hamstring that cramped while the quadriceps was stretched with bouncing.
  await logCramp(page, {
    when: on(0, '08:30'),
    muscle: 'Hamstring',
    side: 'Right',
    severity: 6,
    minutes: 3,
    doing: 'Stretching',
    stretching: { muscle: 'Quadriceps', how: ['Bounced', 'No warm-up'] },
    cause: 'A long stretch',
    relief: { method: 'Straightened the leg or arm', helped: 'Yes' },
  })
  await expect(page.getByRole('link', { name: /Routine.*4 cramps on 4 days/ }).first()).toBeVisible()

  await page.goto('/referral')
  const notice = page.locator('#R1')
  await expect(notice).toContainText('Routine')
  await expect(notice.getByRole('list').first().getByRole('listitem')).toHaveCount(4)
  await expect(page.locator('main')).toContainText(/7 known days/)
  await notice.getByRole('link', { name: /hamstring, stretching the quadriceps/ }).click()
  await expect(page).toHaveURL(/\/cramps\/[0-9a-f-]{36}/)
  await expect(page.locator('main')).toContainText(/bounc/i)

  await page.goto('/trends')
  await expect(page.getByText(/4 cramps in the last 28 days: about 4\.0 a week/).first()).toBeVisible()
  await page.getByRole('link', { name: 'Food & drink' }).click()
  await expectFluid(page)
})

/** Every day of the week stands in the fluid table with what was drunk; the day before the diary began is not known. */
async function expectFluid(page: Page): Promise<void> {
  const chart = page.getByRole('region', { name: /Fluid/ })
  await chart.getByText('Show as a table').click()
  const cells = await chart.getByRole('table').locator('tbody tr td:nth-of-type(1)').allTextContents()
  const litres = (ml: number): string => `${(ml / 1000).toFixed(2)} L`
  expect(cells.slice(0, 8)).toEqual([...drunk.map(litres), 'not known'])
}

test('a session asks for a cramp, and fills it in with its end', async ({ page }) => {
  await newPerson(page, 'after')
  await logExercise(page, { ...run, minutes: 30, effort: 6, endedAt: on(0, '11:05') })
  await page.getByRole('link', { name: 'Log one' }).click()
  await expect(page.getByRole('radio', { name: 'At its end' })).toBeChecked()
  await expect(page.getByRole('button', { name: /What you were doing.*After exercise/ })).toBeVisible()
  await fillCramp(page, { muscle: 'Hamstring', side: 'Both' })
  await save(page, 'Save cramp')
  const entries = page.getByRole('list', { name: 'Entries of today' })
  await expect(entries).toContainText('Running, 30 min')
  await entries.getByText('Cramp, hamstring, both sides').click()
  await expect(page.locator('main')).toContainText('11:05')
  await expect(page.locator('main')).toContainText(/after exercise/i)
})

test('a folded answer with a problem opens itself, and what was typed stays', async ({ page }) => {
  await newPerson(page, 'typing')
  await openForm(page, '/drinks/new')
  await page.getByLabel('Amount, ml', { exact: true }).fill('25o')
  await page.getByRole('button', { name: 'Save drink' }).click()
  await expect(page.getByText('Write a whole number from 1 to 5000.')).toBeVisible()
  await expect(page.getByLabel('Amount, ml', { exact: true })).toHaveValue('25o')
})
