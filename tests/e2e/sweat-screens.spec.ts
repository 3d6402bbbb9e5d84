import type { Page } from '@playwright/test'
import { expect, test, watch } from './diary-test'
import { look, lookAt } from './looking'
import { newPerson } from './people'
import { onTheDevice } from './queue-verbs'
import { momentIn, send } from './sending'
import { fillWeighOut, result, weighIn } from './weighing-verbs'
import { afternoonZone, dateIn } from './zones'

const zone = afternoonZone(new Date())

test.use({ timezoneId: zone })
test.setTimeout(300_000)

/** A session that was weighed before and after, so many days ago. */
const weighed = (daysAgo: number, fields: Record<string, unknown> = {}) => ({
  kind: 'exercise',
  startedAt: momentIn(zone, daysAgo, '08:00'),
  timeZone: zone,
  durationMinutes: 60,
  activityId: '12150',
  massBeforeKg: 70,
  massAfterKg: 69.2,
  drunkMl: 300,
  urineMl: 0,
  temperatureC: 15,
  ...fields,
})

const colour = (daysAgo: number, time: string, urineColour: number, massKg?: number) => ({
  kind: 'measurement',
  at: momentIn(zone, daysAgo, time),
  timeZone: zone,
  urineColour,
  ...(massKg !== undefined && { massKg }),
})

/** Changes the language of the diary. */
async function inGerman(page: Page): Promise<void> {
  const headers = { origin: new URL(page.url()).origin }
  const profile: unknown = await (await page.request.get('/api/v1/profile')).json()
  const data = Object.assign({}, profile, { locale: 'de' })
  expect((await page.request.put('/api/v1/profile', { data, headers })).status()).toBe(200)
}

test('weighing in, closing the tab, and weighing out in another', async ({
  page,
  context,
  baseURL,
}, testInfo) => {
  await newPerson(page, 'scale')
  await lookAt(page, [['sweat-nothing', '/sweat']], testInfo)
  await expect(page.getByText('No rate yet.')).toBeVisible()

  const first = await context.newPage()
  const { complaints } = await watch(first, baseURL ?? '')
  await first.clock.setFixedTime(new Date(Date.now() - 90 * 60_000))
  await first.goto('/sweat')
  await weighIn(first, '70.0')
  await look(first, 'sweat-weigh-in', testInfo)
  await first.getByRole('button', { name: 'Keep this mass' }).click()
  await expect(first.getByRole('heading', { name: /^Weighed in: .*70/ })).toBeVisible()
  await first.close()
  expect(complaints).toEqual([])
  await page.clock.setFixedTime(new Date())

  await page.goto('/')
  await expect(page.getByText(/^Weighed in at \d\d:\d\d, 70(\.0)? kg\.$/)).toBeVisible()
  await look(page, 'today-weighed-in', testInfo)
  await page.getByRole('link', { name: 'Weigh out' }).click()
  await expect(page).toHaveURL('/sweat')
  await expect(page.getByLabel('How long was the session?, min')).toHaveValue(/^9[01]$/)
  await page.getByRole('button', { name: 'Save the session' }).click()
  await expect(page.getByText('Write your mass.').first()).toBeVisible()
  await fillWeighOut(page)
  await page.getByLabel('How long was the session?, min').fill('90')
  await look(page, 'sweat-weigh-out', testInfo)
  await page.getByRole('button', { name: 'Save the session' }).click()

  await expect(page).toHaveURL(/\/exercise\/[0-9a-f-]+\?from=/)
  await expect(result(page)).toContainText('1.1 kg, 1.57 % of your mass')
  await expect(result(page)).toContainText('1.50 L')
  await expect(result(page)).toContainText('1.00 L/h')
  await expect(result(page)).toContainText(
    '1.65 L, over the next hours, no more than 1.0 L in an hour, and with food',
  )
  const scaleSays = await result(page).boundingBox()
  const load = await page.getByRole('link', { name: 'Training load of the last four weeks' }).boundingBox()
  expect(scaleSays?.y).toBeLessThan(load?.y ?? 0)
  const facts = await page.getByRole('article').locator('dl').filter({ hasText: 'How long' }).boundingBox()
  expect(scaleSays?.y).toBeLessThan(facts?.y ?? 0)
  for (const made of await result(page)
    .getByText(/^How this is made/)
    .all())
    await made.click()
  await look(page, 'sweat-result', testInfo)
  await page.goto('/')
  await expect(page.getByText(/^Weighed in at/)).toHaveCount(0)
})

test('a session is weighed out of without a connection, and sent when there is one', async ({ page }) => {
  await newPerson(page, 'hills')
  await page.clock.setFixedTime(new Date(Date.now() - 90 * 60_000))
  await page.goto('/sweat')
  await onTheDevice(page)
  await weighIn(page, '70')
  await page.getByRole('button', { name: 'Keep this mass' }).click()
  await expect(page.getByRole('heading', { name: /^Weighed in/ })).toBeVisible()
  await page.clock.setFixedTime(new Date())
  await page.goto('/sweat')
  await page.context().setOffline(true)
  await fillWeighOut(page)
  await page.getByRole('button', { name: 'Save the session' }).click()
  await expect(page.getByRole('region', { name: 'Last saved' })).toContainText('Kept on this device')
  await expect(page.getByRole('button', { name: 'Weigh in' })).toBeVisible()
  await page.context().setOffline(false)
  await page.clock.resume()
  await page.goto('/')
  await expect(page.getByRole('link', { name: /Waiting|waits|wait/ }).filter({ visible: true })).toHaveCount(
    0,
  )
  await page.goto('/sweat')
  await expect(page.getByText('1.00 L/h').first()).toBeVisible()
})

test('own rates by activity and temperature, and what is in none', async ({ page }, testInfo) => {
  await newPerson(page, 'sweaty')
  await send(page, [
    ...[40, 33, 26, 12].map((day, index) => weighed(day, { massAfterKg: 69.3 - index / 10 })),
    weighed(20, { temperatureC: 31, massAfterKg: 68.3, drunkMl: 600 }),
    weighed(9, { activityId: '01040', temperatureC: undefined, massAfterKg: 69.6 }),
    weighed(6, { urineMl: undefined }),
    weighed(5, { durationMinutes: 20, massAfterKg: 69.8 }),
    weighed(3, { massAfterKg: 71.4, drunkMl: 1800 }),
  ])
  await page.goto('/sweat')
  await expect(page.getByText('Usual for you')).toHaveCount(1)
  await expect(page.getByText('Too few to call it usual: 3 sessions are needed').first()).toBeVisible()
  await expect(page.getByRole('heading', { name: '3 weighed sessions are in no rate' })).toBeVisible()
  await look(page, 'sweat-rates', testInfo)
  for (const made of await page.getByText(/^How this is made/).all()) await made.click()
  await look(page, 'sweat-rates-made', testInfo)
  await inGerman(page)
  await page.goto('/sweat')
  await expect(page.getByText('Üblich für dich')).toHaveCount(1)
  for (const made of await page.getByText(/^So ist das berechnet/).all()) await made.click()
  await look(page, 'german-sweat-rates', testInfo)
  await page.getByRole('button', { name: 'Davor wiegen' }).click()
  await page.getByLabel('Gewicht davor, kg').fill('70')
  await page.getByRole('button', { name: 'Dieses Gewicht behalten' }).click()
  await expect(page.getByRole('heading', { name: /^Davor gewogen/ })).toBeVisible()
  await look(page, 'german-weigh-out', testInfo)
})

test('the colour of urine: nothing, too few readings, and some weeks', async ({ page }, testInfo) => {
  await newPerson(page, 'amber')
  await page.goto('/urine')
  await expect(page.getByText('Your urine colours will stand here')).toBeVisible()
  await look(page, 'urine-nothing', testInfo)
  await send(page, [colour(1, '07:00', 6), colour(0, '07:10', 4)])
  await page.goto('/urine')
  await expect(page.getByText('2 readings on 2 days: too few for an average.').first()).toBeVisible()
  await look(page, 'urine-few', testInfo)
  await send(page, [
    ...[27, 25, 22, 20, 17, 15, 12, 10, 8].map(day => colour(day, '07:00', 2 + (day % 5), 70 + day / 20)),
    ...[6, 4, 3, 1].map(day => colour(day, '18:00', 3 + (day % 4))),
    colour(2, '06:30', 8),
  ])
  await page.goto('/urine')
  await expect(
    page
      .getByRole('region', { name: 'Last 28 days' })
      .getByText(/^\d(\.\d)? of 8/)
      .first(),
  ).toBeVisible()
  for (const made of await page.getByText(/^How this is made/).all()) await made.click()
  await page.getByText('Show as a table').click()
  await expect(page.getByRole('row')).toHaveCount(17)
  await look(page, 'urine-weeks', testInfo)
  await inGerman(page)
  await lookAt(page, [['german-urine', '/urine']], testInfo)
})

test('urine like cola is a sign, not a step of the chart', async ({ page }, testInfo) => {
  await newPerson(page, 'cola')
  await page.goto('/urine')
  await page.getByRole('link', { name: 'Log a colour' }).click()
  await page.getByText('Like tea or cola, brown or red').click()
  await look(page, 'urine-like-cola', testInfo)
  await page.getByRole('status').getByRole('link').click()
  await expect(page).toHaveURL(/\/signs\/new\?from=/)
  await expect(page).not.toHaveURL(/chart|dark|urine-/)
  await expect(page.getByLabel('Dark urine, like tea or cola')).toBeChecked()
  await page.goto('/urine')
  await page.getByRole('link', { name: 'Log dark urine as a sign' }).click()
  await expect(page.getByLabel('Dark urine, like tea or cola')).toBeChecked()
  await page.getByRole('button', { name: /^Save/ }).click()
  await expect(page).toHaveURL('/urine')
  await page.goto('/signs/new?chart=9')
  await expect(page.getByLabel('Dark urine, like tea or cola')).not.toBeChecked()
  await page.goto(`/timeline?day=${dateIn(zone, new Date())}`)
  await expect(page.getByText(/dark urine/i).first()).toBeVisible()
})
