import type { Page } from '@playwright/test'
import { expect, test } from './diary-test'
import { look } from './looking'
import { newPerson } from './people'
import { momentIn, send } from './sending'
import { afternoonZone } from './zones'

const zone = afternoonZone(new Date())

test.use({ timezoneId: zone })
test.setTimeout(300_000)

const running = '12150'

/** A session so many days ago, in the morning. */
const run = (daysAgo: number, fields: Record<string, unknown> = {}) => ({
  kind: 'exercise',
  timeZone: zone,
  startedAt: momentIn(zone, daysAgo, '08:00'),
  durationMinutes: 60,
  activityId: running,
  effort: 5,
  warmUpMinutes: 10,
  coolDownMinutes: 5,
  ...fields,
})

/** A drink, so that a day is logged. */
const drink = (daysAgo: number) => ({
  kind: 'fluid',
  timeZone: zone,
  at: momentIn(zone, daysAgo, '07:00'),
  beverageId: 'FNDDS-94000100',
  volumeMl: 250,
})

const ago = (from: number, to: number): number[] =>
  Array.from({ length: from - to + 1 }, (_, index) => from - index)

/** The part of the screen with this heading. */
const part = (page: Page, name: string) => page.getByRole('region', { name, exact: true })

test('training before the first session', async ({ page }, testInfo) => {
  await newPerson(page, 'rested')
  await page.goto('/training')
  await expect(page.getByText('Your sessions will stand here, day by day.')).toBeVisible()
  await expect(page.getByText('None of these figures was studied for cramps.')).toBeVisible()
  await look(page, 'training-nothing', testInfo)
})

test('a week much harder than the three before', async ({ page }, testInfo) => {
  await newPerson(page, 'harder')
  await send(page, [
    ...ago(60, 0).map(drink),
    ...[59, 56, 52, 49, 45, 42, 38, 35, 31, 28, 24, 21, 17, 14, 10].map(day => run(day)),
    run(7, { durationMinutes: 95, effort: 7, warmUpMinutes: 0 }),
    run(5, { effort: 6, coolDownMinutes: undefined, warmUpMinutes: undefined }),
    run(4, { activityId: '01011', effort: 6 }),
    run(2, { effort: 9, durationMinutes: 110, unusual: true }),
    run(0, { effort: 4, durationMinutes: 40 }),
  ])
  await page.goto('/training')
  await expect(
    page.getByText('The last 7 days are much more than you are used to.', { exact: true }),
  ).toBeVisible()
  await expect(part(page, 'The last 7 days').getByText('A load of 2375.')).toBeVisible()
  await expect(part(page, 'From week to week').getByText('Above 30 %: a large step.')).toBeVisible()
  await expect(part(page, 'How alike your days are').getByText(/^Monotony of \d\.\d\d\.$/)).toBeVisible()
  const unusual = part(page, 'Unusual sessions')
  await expect(unusual.getByText('2 of 4 sessions in the last 7 days were unusual.')).toBeVisible()
  await expect(unusual.getByText('You marked it as unusual.')).toBeVisible()
  await look(page, 'training-much-more', testInfo)
  for (const made of await page.getByText(/^How this is made/).all()) await made.click()
  await page.getByText('Show as a table').click()
  await look(page, 'training-made', testInfo)
  await unusual.getByRole('link').first().click()
  await expect(part(page, 'Training load').getByText('A load of 990.')).toBeVisible()
  await expect(part(page, 'Training load').getByText('Usually 300: the middle of')).toBeVisible()
  await look(page, 'training-session', testInfo)
  await page.getByRole('link', { name: 'Training load of the last four weeks' }).click()
  await expect(page.getByRole('heading', { name: 'Training load', level: 1 })).toBeVisible()
})

test('training with days that are not known says what is missing', async ({ page }, testInfo) => {
  await newPerson(page, 'gaps')
  await send(page, [
    ...[27, 26, 24, 20, 19, 18, 15, 13, 12, 9, 8, 6, 5, 3, 1].map(drink),
    ...[26, 19, 12].map(day => run(day)),
    run(22, { source: 'Watch' }),
    run(5, { effort: undefined }),
    run(3, { warmUpMinutes: undefined }),
    run(2, { source: 'Watch' }),
  ])
  await page.goto('/training')
  await expect(
    page.getByText('Too few days are known to compare: 14 of the 21 needed.').first(),
  ).toBeVisible()
  const week = part(page, 'The last 7 days')
  await expect(week.getByText('A load of 600 or more.')).toBeVisible()
  await expect(week.getByText('3 days are not logged.')).toBeVisible()
  await expect(week.getByText('1 session has no effort, so the load of its day is not known.')).toBeVisible()
  await expect(part(page, 'How alike your days are').getByText('Cannot tell: 3 of the 7 days')).toBeVisible()
  await look(page, 'training-gaps', testInfo)
})

test('training as usual, and in German', async ({ page }, testInfo) => {
  await newPerson(page, 'usual')
  await send(page, [
    ...ago(60, 0).map(drink),
    ...[28, 26, 24, 21, 19, 17, 14, 12, 10, 7, 5, 3].map(day => run(day, { effort: 4 + (day % 3) })),
  ])
  await page.goto('/training')
  await expect(
    page.getByText('The last 7 days are about what you are used to.', { exact: true }),
  ).toBeVisible()
  await look(page, 'training-usual', testInfo)
  const headers = { origin: new URL(page.url()).origin }
  const profile: unknown = await (await page.request.get('/api/v1/profile')).json()
  const data = Object.assign({}, profile, { locale: 'de' })
  expect((await page.request.put('/api/v1/profile', { data, headers })).status()).toBe(200)
  await page.goto('/training')
  await expect(
    page.getByText('Die letzten 7 Tage sind etwa das, was du gewohnt bist.', { exact: true }),
  ).toBeVisible()
  for (const made of await page.getByText(/^So ist das berechnet/).all()) await made.click()
  await look(page, 'training-german', testInfo)
})
