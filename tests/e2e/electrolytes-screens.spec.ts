import type { Page } from '@playwright/test'
import { expect, test } from './diary-test'
import { look, lookAt } from './looking'
import { newPerson } from './people'
import { momentIn, send } from './sending'
import { afternoonZone, dateIn } from './zones'

const zone = afternoonZone(new Date())

test.use({ timezoneId: zone })
test.setTimeout(480_000)

const banana = 'SR28-09040'
const almonds = 'SR28-12061'
const potato = 'SR28-11674'
const yogurt = 'SR28-01117'
const salt = 'SR28-02047'
const milk = 'FNDDS-11111000'
const tapWater = 'FNDDS-94000100'

const yesterday = `/electrolytes?day=${dateIn(zone, new Date(), 1)}`

/** What the person says of themselves, on top of what the first run asked. */
async function tell(page: Page, fields: object): Promise<void> {
  const headers = { origin: new URL(page.url()).origin }
  const profile: unknown = await (await page.request.get('/api/v1/profile')).json()
  const data = Object.assign({}, profile, fields)
  const kept = await page.request.put('/api/v1/profile', { data, headers })
  expect(kept.status(), await kept.text()).toBe(200)
}

const at = (daysAgo: number, time: string) => ({ at: momentIn(zone, daysAgo, time), timeZone: zone })

/** Four meals with drinks; `more` grams of potato at noon. */
const wholeDay = (daysAgo: number, more = 0) => [
  { kind: 'food', ...at(daysAgo, '07:30'), foodId: banana, grams: 118 },
  { kind: 'food', ...at(daysAgo, '07:35'), foodId: yogurt, grams: 340 },
  { kind: 'fluid', ...at(daysAgo, '07:40'), beverageId: milk, volumeMl: 300 },
  { kind: 'food', ...at(daysAgo, '12:30'), foodId: potato, grams: 250 + more },
  { kind: 'food', ...at(daysAgo, '12:31'), foodId: salt, grams: 4 },
  { kind: 'food', ...at(daysAgo, '16:00'), foodId: almonds, grams: 28 },
  { kind: 'food', ...at(daysAgo, '19:30'), foodId: potato, grams: 200 },
  { kind: 'food', ...at(daysAgo, '19:31'), foodId: salt, grams: 3 },
  { kind: 'fluid', ...at(daysAgo, '19:40'), beverageId: tapWater, volumeMl: 400 },
]

const twoFoods = (daysAgo: number) => [
  { kind: 'food', ...at(daysAgo, '08:00'), foodId: banana, grams: 118 },
  { kind: 'food', ...at(daysAgo, '13:00'), foodId: potato, grams: 200 },
]

/** Four weeks: whole days, days with two foods, and days without anything. */
const fourWeeks = () =>
  Array.from({ length: 27 }, (_, index) => index + 2).flatMap(daysAgo => {
    if (daysAgo % 5 === 0) return []
    return daysAgo % 3 === 0 ? twoFoods(daysAgo) : wholeDay(daysAgo, (daysAgo % 4) * 60)
  })

/** Opens everything that is folded. */
async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll('main details')) fold.setAttribute('open', '')
  })
}

const part = (page: Page, name: string) => page.getByRole('region', { name, exact: true })

test('the electrolytes of a whole day, of two foods, of today and of nothing', async ({ page }, testInfo) => {
  await newPerson(page, 'minerals')
  await lookAt(page, [['electrolytes-nothing', '/electrolytes']], testInfo)
  await expect(page.getByText('Nothing you ate or drank is logged yet today.')).toBeVisible()
  await tell(page, { birthDate: '1990-03-03', sex: 'female' })
  await send(page, [
    ...fourWeeks(),
    ...wholeDay(1),
    {
      kind: 'food',
      ...at(1, '21:00'),
      name: 'Magnesium',
      grams: 2,
      supplement: true,
      custom: { magnesiumMg: 300 },
    },
    {
      kind: 'exercise',
      startedAt: momentIn(zone, 1, '17:30'),
      timeZone: zone,
      activityId: '12150',
      durationMinutes: 60,
      effort: 6,
    },
    ...twoFoods(0),
  ])
  await page.goto(yesterday)
  await expect(page.getByText('it looks like a whole day.')).toBeVisible()
  await expect(part(page, 'Sodium').getByText('Published for you: 1500 mg a day.')).toBeVisible()
  await expect(part(page, 'Potassium').getByText(/^Last 7 days: \d{4} mg a day on average/)).toBeVisible()
  await expect(page.getByText(/mg of sodium left with the sweat of 1 session/)).toBeVisible()
  await look(page, 'electrolytes-whole', testInfo)
  await unfold(page)
  await look(page, 'electrolytes-whole-open', testInfo)
  // Behind the figure: the largest first, each with its mg.
  const behind = part(page, 'Potassium').getByRole('listitem').filter({ hasText: 'mg' })
  await expect(behind.filter({ hasText: 'Potato' }).first()).toContainText('1338 mg')
  await lookAt(page, [['electrolytes-two-foods', '/electrolytes']], testInfo)
  await expect(page.getByText('2 foods so far. That is no whole day, so nothing is compared.')).toBeVisible()
  await expect(page.getByText(/^Under the published intake/)).toHaveCount(0)
  await page.goto('/')
  await page.getByRole('link', { name: /^Electrolytes/ }).click()
  await expect(page).toHaveURL('/electrolytes')
  await page.goto('/electrolytes?day=2999-01-01')
  await expect(page.getByText('2 foods so far.')).toBeVisible()
})

test('the electrolytes where the sex is not told, and with a figure missing', async ({ page }, testInfo) => {
  await newPerson(page, 'minerals-unknown')
  await tell(page, { birthDate: '1961-03-03' })
  await send(page, [
    ...wholeDay(1),
    { kind: 'food', ...at(1, '20:00'), name: 'Soup of the house', grams: 300, custom: {} },
  ])
  await page.goto(yesterday)
  await expect(part(page, 'Potassium').getByText(/^At least \d+ mg$/)).toBeVisible()
  await expect(part(page, 'Potassium').getByText(/Published: 2600 to 3400 mg a day/)).toBeVisible()
  await look(page, 'electrolytes-sex-unknown', testInfo)
})

test('the electrolytes of whoever a clinic decides for', async ({ page }, testInfo) => {
  await newPerson(page, 'minerals-clinic')
  await tell(page, { birthDate: '1961-03-03', sex: 'male', conditions: ['kidney-disease'] })
  await send(page, [
    ...wholeDay(1),
    {
      kind: 'medication',
      name: 'Ramipril',
      drugClass: 'ace-inhibitor',
      startedOn: dateIn(zone, new Date(), 20),
    },
  ])
  await page.goto(yesterday)
  await expect(
    page.getByText(/^You told of: Kidney disease; ACE inhibitor, for blood pressure\./),
  ).toBeVisible()
  await expect(page.getByText('Rich in potassium')).toHaveCount(0)
  await expect(page.getByText(/Published/)).toHaveCount(0)
  await look(page, 'electrolytes-clinic', testInfo)
  await tell(page, { conditions: ['low-sodium-diet'], locale: 'de' })
  const [medicine] = await medicines(page)
  const headers = { origin: new URL(page.url()).origin }
  expect((await page.request.delete(`/api/v1/entries/${medicine ?? ''}`, { headers })).status()).toBe(204)
  await page.goto(yesterday)
  await expect(page.getByText(/^Du hast erzählt von:/)).toBeVisible()
  await unfold(page)
  await look(page, 'electrolytes-low-sodium-german', testInfo)
})

async function medicines(page: Page): Promise<string[]> {
  const answer: unknown = await (await page.request.get('/api/v1/entries?kind=medication&limit=5')).json()
  const { entries } = answer as { entries: { id: string }[] }
  return entries.map(({ id }) => id)
}
