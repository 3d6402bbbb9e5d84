import type { Page } from '@playwright/test'
import { button, clock, crampsOf, startCramp } from './cramp-now-verbs'
import { expect, test } from './diary-test'
import { newPerson } from './people'

test('a stretch is held with a timer', async ({ page }) => {
  await page.clock.install()
  await newPerson(page, 'holder')
  await startCramp(page)
  await button(page, 'Which muscle').last().click()
  await button(page, 'Left calf').click()
  await button(page, 'Skip').click()
  await button(page, 'Start the hold').click()
  await expect(page.getByText(/^Hold: \d of 25 s$/)).toBeVisible()
  await page.clock.fastForward(25_000)
  await expect(page.getByText(/^Held\. 20 to 30 s are enough/)).toBeVisible()
})

test('the clock survives a reload and a closed tab', async ({ page, context }) => {
  await page.clock.install()
  await newPerson(page, 'reloader')
  await startCramp(page)
  await page.clock.fastForward('03:00')
  await expect(clock(page)).toHaveText(/^3:\d\d$/)
  await page.reload()
  await expect(clock(page)).toHaveText(/^3:\d\d$/)
  await page.close()
  const next = await context.newPage()
  await next.goto('/cramp-now')
  await expect(clock(next)).toHaveText(/^3:\d\d$/)
  expect(await crampsOf(next)).toHaveLength(1)
})

test('at ten minutes it asks whether it is easing, at sixty it is an emergency', async ({ page }) => {
  await page.clock.install()
  await newPerson(page, 'long')
  await startCramp(page)
  await page.clock.fastForward('09:30')
  await expect(clock(page)).toHaveText(/^9:\d\d$/)
  await expect(page.getByRole('heading', { name: /Is it easing/ })).toHaveCount(0)
  await page.clock.fastForward('00:30')
  await expect(
    page.getByRole('heading', { name: 'More than 10 minutes. Is it easing at all?' }),
  ).toBeVisible()
  await button(page, 'Not easing').click()
  await expect(page.getByText('Get medical help today. Until then')).toBeVisible()
  await expect.poll(async () => (await crampsOf(page))[0]).toMatchObject({ relieved: false, ongoing: true })
  await page.clock.fastForward('10:00')
  await expect(
    page.getByRole('heading', { name: 'More than 20 minutes. Is it easing at all?' }),
  ).toBeVisible()
  await button(page, 'It is easing: back to the steps').click()
  await page.clock.fastForward('40:00')
  await expect(
    page.getByRole('alert').filter({ hasText: 'Over an hour, not eased: get emergency help now' }),
  ).toBeVisible()
  await expect(page.getByRole('link', { name: 'Call 112' })).toHaveAttribute('href', 'tel:112')
  await button(page, 'It is easing: back to the steps').click()
  // Nobody had touched the screen for forty minutes: it is asked first whether it went on so long.
  await button(page, 'Still going').click()
  await expect(clock(page)).toHaveText(/^1:00:\d\d$/)
})

test('a forgotten clock is asked about where it stands, and never becomes a long cramp by itself', async ({
  page,
}) => {
  await page.clock.install()
  await newPerson(page, 'forgetful')
  await startCramp(page)
  await page.goto('about:blank')
  await page.clock.fastForward('08:00:00')
  await page.goto('/cramp-now')
  await expect(
    page.getByRole('heading', { name: /^Your cramp from \d\d:\d\d is still running\./ }),
  ).toBeVisible()
  expect((await crampsOf(page))[0]).toMatchObject({ ongoing: true })
  await button(page, '5 min').click()
  await expect(page.getByRole('heading', { name: 'It stopped after 5 min' })).toBeVisible()
  await expect.poll(async () => (await crampsOf(page))[0]).toMatchObject({ durationSeconds: 300 })
})

test('"It stopped" on a screen nobody touched for long asks when', async ({ page }) => {
  await page.clock.install()
  await newPerson(page, 'asleep')
  await startCramp(page)
  await page.clock.fastForward('21:00')
  await button(page, 'It stopped').click()
  await expect(page.getByText('It stopped after about')).toBeVisible()
  await button(page, 'I do not know').click()
  await expect.poll(async () => (await crampsOf(page))[0]).not.toHaveProperty('ongoing')
  expect((await crampsOf(page))[0]).not.toHaveProperty('durationSeconds')
})

/** Where the ended cramp stands again, with its clock not started anew. */
const itsAnswers = (page: Page) => page.getByRole('heading', { name: /^It stopped after/ })

test('after "It stopped" a reload and Back find its answers again, and start no clock', async ({ page }) => {
  await newPerson(page, 'ended')
  await startCramp(page)
  await button(page, 'It stopped').click()
  await expect(itsAnswers(page)).toBeVisible()
  await page.reload()
  await expect(itsAnswers(page)).toBeVisible()
  await button(page, 'Left calf').click()
  await page.goto('/timeline')
  await page.goBack()
  await expect(itsAnswers(page)).toBeVisible()
  await expect(page.getByRole('status').filter({ hasText: /^saved$/ })).toBeVisible()
  await button(page, 'Write more about it').click()
  await expect(page).toHaveURL(/\/edit$/)
  await page.goBack()
  await expect(itsAnswers(page)).toBeVisible()
  await expect.poll(async () => (await crampsOf(page)).length).toBe(1)
  expect((await crampsOf(page))[0]).toMatchObject({ muscle: 'calf' })
  await page.goto('/cramp-now')
  await expect(clock(page)).toHaveText(/^0:\d\d$/)
})

test('after a night with the screen on, every tap asks when, and none makes it a night long', async ({
  page,
}) => {
  await page.clock.install()
  await newPerson(page, 'sleeper')
  await startCramp(page)
  await page.clock.fastForward('08:00:00')
  await button(page, 'It is easing: back to the steps').click()
  await expect(page.getByText('It stopped after about')).toBeVisible()
  const [cramp] = await crampsOf(page)
  expect(cramp?.['ongoingConfirmedAt']).toBe(cramp?.['startedAt'])
  await button(page, '10 min').click()
  await expect.poll(async () => (await crampsOf(page))[0]).toMatchObject({ durationSeconds: 600 })
})

test('a muscle that is said after a long look away is kept, and it is asked when', async ({ page }) => {
  await page.clock.install()
  await newPerson(page, 'late')
  await startCramp(page)
  await button(page, 'Which muscle').last().click()
  await page.clock.fastForward('21:00')
  await button(page, 'Left calf').click()
  await expect(page.getByText('It stopped after about')).toBeVisible()
  await button(page, 'Still going').click()
  await expect.poll(async () => (await crampsOf(page))[0]).toMatchObject({ muscle: 'calf', ongoing: true })
})

test('"It is easing" takes back that it was not, at sixty minutes too', async ({ page }) => {
  await page.clock.install()
  await newPerson(page, 'easing')
  await startCramp(page)
  await page.clock.fastForward('10:00')
  await button(page, 'Not easing').click()
  for (let minutes = 10; minutes < 60; minutes += 10) {
    await page.clock.fastForward('10:00')
    const answer = minutes < 50 ? 'Not easing' : 'It is easing: back to the steps'
    await button(page, answer).click()
  }
  await expect(page.getByText('Get medical help today. Until then')).toHaveCount(0)
  await expect.poll(async () => (await crampsOf(page))[0]).not.toHaveProperty('relieved')
})
