import type { Page } from '@playwright/test'
import { expect, test } from './diary-test'
import { look, lookAt } from './looking'
import { newPerson } from './people'
import { momentIn, send } from './sending'
import { afternoonZone, dateIn } from './zones'

const zone = afternoonZone(new Date())

test.use({ timezoneId: zone })
test.setTimeout(480_000)

const water = 'FNDDS-94000100'
const at = (time: string, daysAgo = 0) => ({ at: momentIn(zone, daysAgo, time), timeZone: zone })
const drink = (time: string, volumeMl: number, beverageId = water, daysAgo = 0) => ({
  kind: 'fluid',
  ...at(time, daysAgo),
  beverageId,
  volumeMl,
})

/** Tells the profile something more. */
async function tell(page: Page, more: Record<string, unknown>): Promise<void> {
  const headers = { origin: new URL(page.url()).origin }
  const profile: unknown = await (await page.request.get('/api/v1/profile')).json()
  const kept = await page.request.put('/api/v1/profile', { data: Object.assign({}, profile, more), headers })
  expect(kept.status()).toBe(200)
}

const told = { sex: 'female', birthDate: '1990-03-01', massKg: 62 }

test('the fluid of a day: nothing logged, below, and on another day', async ({ page }, testInfo) => {
  await newPerson(page, 'fluid')
  await lookAt(page, [['fluid-nothing', '/fluid']], testInfo)
  await expect(page.getByText('Your age: the band is that of adults.')).toBeVisible()
  await tell(page, told)
  await send(page, [
    drink('07:30', 240, 'FNDDS-92101000'),
    drink('09:10', 500),
    drink('09:40', 200, 'FNDDS-93401010'),
    {
      kind: 'exercise',
      startedAt: momentIn(zone, 0, '08:00'),
      timeZone: zone,
      durationMinutes: 55,
      activityId: '12150',
      effort: 6,
      massBeforeKg: 62,
      massAfterKg: 61.4,
      drunkMl: 100,
      urineMl: 0,
    },
    drink('10:00', 300, water, 1),
  ])
  await page.goto('/')
  await expect(page.getByText(/below today’s band\. Sip when you are thirsty\./)).toBeVisible()
  await look(page, 'today-band', testInfo)
  await page.getByRole('link', { name: 'so far today' }).click()
  await expect(page).toHaveURL('/fluid')
  await expect(page.getByRole('row', { name: /The band/ })).toContainText('2.30 L')
  await expect(page.getByText('does not count: 6 % alcohol or more')).toBeVisible()
  for (const summary of await page.locator('main summary').all()) await summary.click()
  await look(page, 'fluid-below', testInfo)
  const yesterday = dateIn(zone, new Date(), 1)
  await lookAt(page, [['fluid-yesterday', `/fluid?day=${yesterday}`]], testInfo)
  await expect(page.getByText('1.30 L below the band of that day.')).toBeVisible()
  for (const wrong of ['2026-02-31', '9999-01-01', 'x', `${yesterday}&day=${yesterday}`]) {
    await page.goto(`/fluid?day=${wrong}`)
    await expect(page.getByText(/so far today/)).toBeVisible()
  }
})

test('too much, too fast: warnings in amber', async ({ page }, testInfo) => {
  await newPerson(page, 'much')
  await tell(page, told)
  await send(page, [
    drink('06:00', 1500),
    drink('08:00', 1500),
    drink('09:00', 1300),
    {
      kind: 'exercise',
      startedAt: momentIn(zone, 0, '08:00'),
      timeZone: zone,
      durationMinutes: 130,
      activityId: '12150',
      massBeforeKg: 62,
      massAfterKg: 62.6,
      drunkMl: 2400,
      urineMl: 0,
    },
  ])
  await lookAt(
    page,
    [
      ['today-above', '/'],
      ['fluid-above', '/fluid'],
    ],
    testInfo,
  )
  await expect(
    page.getByText('0.30 L above today’s band. Slow down: more water does not help now.'),
  ).toBeVisible()
  await expect(page.getByRole('heading', { name: /1\.50 L within an hour/ })).toBeVisible()
  await expect(page.getByRole('heading', { name: /heavier after exercise/ })).toBeVisible()
  await expect(page.getByRole('heading', { name: /plain water in a long session/ })).toBeVisible()
})

/** The parts of Today that lie over one another, by their first words; its window is drawn at the top. */
const overlaps = (page: Page) =>
  page.evaluate(() => {
    const parts = [
      ...(document.querySelector('#fluid-so-far')?.closest('section')?.parentElement?.children ?? []),
    ]
    const shown = parts
      .map(part => ({ part, box: part.getBoundingClientRect() }))
      .filter(({ box }) => box.height > 0)
    return shown.flatMap(({ part, box }, index) =>
      shown
        .slice(index + 1)
        .filter(
          other =>
            Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left) > 1 &&
            Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top) > 1,
        )
        .map(other => [part, other.part].map(({ textContent }) => textContent.slice(0, 20)).join(' / ')),
    )
  })

test('who drank fast is warned on Today, and not asked to sip', async ({ page }) => {
  await newPerson(page, 'fast')
  await tell(page, told)
  await send(page, [drink('09:00', 1001)])
  await page.goto('/')
  await expect(page.getByText(/below today’s band\.$/)).toBeVisible()
  await expect(page.getByText('Sip when you are thirsty.')).toHaveCount(0)
  expect(await overlaps(page)).toEqual([])
  await page.getByRole('link', { name: '1.00 L within an hour, from 09:00' }).click()
  await expect(page.getByRole('heading', { name: 'Worth knowing now' })).toBeVisible()
})

test('where a clinic says how much there is no band and no prompt', async ({ page }, testInfo) => {
  await newPerson(page, 'clinic')
  await tell(page, { ...told, conditions: ['heart-failure'] })
  await send(page, [drink('09:00', 400)])
  await lookAt(
    page,
    [
      ['today-clinic', '/'],
      ['fluid-clinic', '/fluid'],
    ],
    testInfo,
  )
  await expect(page.getByText('You told Charley of: Heart failure.')).toBeVisible()
  await expect(page.getByText(/band of|today’s band/)).toHaveCount(0)
  await page.goto('/')
  await expect(page.getByText(/today’s band/)).toHaveCount(0)
})

test('the fluid of a day in German', async ({ page }, testInfo) => {
  await newPerson(page, 'wasser')
  await tell(page, { ...told, locale: 'de' })
  await send(page, [drink('08:00', 1500), drink('09:10', 500, 'FNDDS-92101000')])
  await page.goto('/fluid')
  for (const summary of await page.locator('main summary').all()) await summary.click()
  await look(page, 'german-fluid', testInfo)
  await lookAt(page, [['german-today-band', '/']], testInfo)
})
