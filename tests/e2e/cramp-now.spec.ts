import { button, clock, crampNow, crampsOf, startCramp } from './cramp-now-verbs'
import { expect, test } from './diary-test'
import { newPerson } from './people'
import { momentIn, send } from './sending'

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

test('a sign that is ticked afterwards has the careful words, and what did not help stays as it was said', async ({
  page,
}) => {
  await newPerson(page, 'afterwards')
  await send(page, [
    {
      kind: 'cramp',
      timeZone: 'Etc/UTC',
      startedAt: new Date(Date.now() - 20 * 60_000).toISOString(),
      ongoing: true,
      muscle: 'calf',
      side: 'left',
      context: 'asleep',
      relieved: false,
      relief: [{ method: 'heat', helped: 'no', afterSeconds: 600 }],
      signs: ['redness'],
    },
  ])
  await page.goto('/')
  await button(page, 'It stopped').click()
  await button(page, '2 min').click()
  await expect(page.getByText('No warmth and no kneading')).toBeInViewport()
  const chip = (name: string) => page.getByRole('button', { name, exact: true })
  await chip('Redness').click()
  await expect(page.getByText('No warmth and no kneading')).toHaveCount(0)
  await chip('One leg swollen').click()
  await expect(page.getByText('No warmth and no kneading')).toBeInViewport()
  await expect(chip('Warmth')).toHaveAttribute('aria-pressed', 'false')
  await chip('Stretched the muscle').click()
  await chip('1 minute').click()
  await expect
    .poll(async () => (await crampsOf(page))[0])
    .toMatchObject({
      relieved: false,
      relief: [
        { method: 'heat', helped: 'no', afterSeconds: 600 },
        { method: 'stretch', helped: 'yes', afterSeconds: 60 },
      ],
      signs: ['swelling-one-leg'],
    })
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
