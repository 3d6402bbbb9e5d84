import type { Page } from '@playwright/test'
import { expect, test } from './diary-test'
import { newPerson } from './people'
import { momentIn, send } from './sending'

const crampNow = (page: Page) =>
  page
    .getByRole('link', { name: /Cramp now/ })
    .filter({ visible: true })
    .first()

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true })

const clock = (page: Page) => page.getByRole('timer')

/** What the diary of the person holds of cramps, newest first. */
async function crampsOf(page: Page): Promise<Record<string, unknown>[]> {
  const answer = await page.request.get('/api/v1/entries?kind=cramp')
  return ((await answer.json()) as { entries: Record<string, unknown>[] }).entries
}

/** A cramp whose clock runs, and which the server has. */
async function startCramp(page: Page): Promise<void> {
  await crampNow(page).click()
  await expect(page).toHaveURL('/cramp-now')
  await expect(page.getByRole('status').filter({ hasText: /^saved$/ })).toBeVisible()
}

test('two taps from Today log a cramp, with the time of the first', async ({ page }) => {
  await newPerson(page, 'two-taps')
  await crampNow(page).click()
  await button(page, 'It stopped').click()
  await expect(page.getByRole('heading', { name: /^It stopped after/ })).toBeVisible()
  await expect(page.getByRole('status').filter({ hasText: /^saved$/ })).toBeVisible()
  const [cramp] = await crampsOf(page)
  expect(cramp).toMatchObject({ muscle: 'other', side: 'unknown', context: 'unknown' })
  expect(cramp?.['durationSeconds']).toBeLessThan(60)
  expect(cramp).not.toHaveProperty('ongoing')
})

test('what is said during a cramp and after it is in the diary, and Today shows it', async ({ page }) => {
  await newPerson(page, 'teller')
  await startCramp(page)
  await button(page, 'Which muscle').last().click()
  await button(page, 'Right hamstring').click()
  await button(page, /^Severe/).click()
  await expect(
    page.getByRole('heading', { name: 'Leg straight. Pull your toes towards your shin.' }),
  ).toBeVisible()
  await button(page, 'It came while I stretched the front of the thigh').click()
  await expect(page.getByRole('heading', { name: 'Stop the stretch. Let go of the foot.' })).toBeVisible()
  for (const step of [
    'Leg straight. Pull your toes towards your shin.',
    'Knead the muscle lightly.',
    'Warmth for 10 to 15 minutes.',
    'Walk gently. Do not repeat the thigh stretch now.',
  ]) {
    await button(page, 'Next step').click()
    await expect(page.getByRole('heading', { name: step })).toBeVisible()
  }
  await expect(page.getByText('the hamstring lies short')).toBeVisible()
  await button(page, 'It stopped').click()
  await button(page, 'Stretched the muscle').click()
  await button(page, '1 minute').click()
  await button(page, 'None of these').click()
  await button(page, 'Done').click()
  await expect(page).toHaveURL('/')
  await expect(page.getByText('Cramp, right hamstring').first()).toBeVisible()
  expect((await crampsOf(page))[0]).toMatchObject({
    muscle: 'hamstring',
    side: 'right',
    severity: 8,
    context: 'stretching',
    stretchedMuscle: 'quadriceps',
    relief: [{ method: 'stretch', helped: 'yes', afterSeconds: 60 }],
    relieved: true,
    signs: [],
  })
})

test('a swollen, hot or red leg gets neither warmth nor kneading', async ({ page }) => {
  await newPerson(page, 'careful')
  await startCramp(page)
  await button(page, 'Which muscle').last().click()
  await button(page, 'Left calf').click()
  await button(page, 'Skip').click()
  await button(page, 'Next step').click()
  await button(page, 'Next step').click()
  await expect(page.getByRole('heading', { name: 'Knead the muscle lightly.' })).toBeVisible()
  await button(page, 'Red').click()
  await expect(page.getByText('No warmth and no kneading')).toBeVisible()
  for (let step = 0; step < 4; step++) {
    await expect(page.getByRole('heading', { name: /Knead|Warmth/ })).toHaveCount(0)
    await button(page, /^(Next step|From the start)$/).click()
  }
  await expect.poll(async () => (await crampsOf(page))[0]).toMatchObject({ signs: ['redness'] })
})

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

test('Today asks about a cramp that the server holds as still going', async ({ page }) => {
  await newPerson(page, 'elsewhere')
  await send(page, [
    {
      kind: 'cramp',
      timeZone: 'Etc/UTC',
      startedAt: momentIn('Etc/UTC', 1, '02:41'),
      ongoing: true,
      ongoingConfirmedAt: momentIn('Etc/UTC', 1, '02:44'),
      muscle: 'calf',
      side: 'left',
      context: 'asleep',
      note: 'woke me',
    },
  ])
  await page.goto('/')
  await expect(page.getByText('Your cramp from 02:41 is still running.')).toBeVisible()
  await button(page, 'It stopped').click()
  await button(page, '2 min').click()
  await button(page, 'Done').click()
  await expect(page).toHaveURL('/')
  await expect(page.getByText('Your cramp from 02:41 is still running.')).toHaveCount(0)
  expect((await crampsOf(page))[0]).toMatchObject({ durationSeconds: 120, note: 'woke me', muscle: 'calf' })
})

test('opened by mistake leaves nothing', async ({ page }) => {
  await newPerson(page, 'mistaken')
  await startCramp(page)
  await button(page, 'Opened by mistake').click()
  await expect(page).toHaveURL('/')
  expect(await crampsOf(page)).toEqual([])
  await page.goBack()
  expect(await crampsOf(page)).toEqual([])
})

test('the buttons stand for the hand that holds the device', async ({ page }) => {
  await newPerson(page, 'left-handed')
  await startCramp(page)
  const edge = async (name: string) => (await button(page, name).last().boundingBox())?.x ?? 0
  expect(await edge('It stopped')).toBeGreaterThan(await edge('Which muscle'))
  await page.evaluate(() => localStorage.setItem('charley.hand', 'left'))
  await page.reload()
  await expect.poll(async () => (await edge('It stopped')) < (await edge('Which muscle'))).toBe(true)
})

test('without a connection the clock runs, helps and keeps what is said', async ({ page, context }) => {
  await newPerson(page, 'offline')
  await startCramp(page)
  await context.setOffline(true)
  await button(page, 'Which muscle').last().click()
  await button(page, 'Left calf').click()
  await button(page, /^Mild/).click()
  await button(page, 'It stopped').click()
  await expect(page.getByRole('status').filter({ hasText: 'waiting for connection' })).toBeVisible()
  await button(page, 'Resting').click()
  await context.setOffline(false)
  await expect
    .poll(async () => (await crampsOf(page))[0])
    .toMatchObject({ muscle: 'calf', side: 'left', severity: 4, context: 'at-rest' })
})

test('nobody signed in: the clock runs all the same, and the screen says where it stays', async ({
  page,
}) => {
  await page.goto('/cramp-now')
  await expect(clock(page)).toHaveText(/^0:0[1-9]$/)
  await expect(page.getByRole('status').filter({ hasText: 'kept here until you sign in' })).toBeVisible()
})
