import { expect, test } from './diary-test'
import { look } from './looking'
import { newPerson } from './people'
import { momentIn, send } from './sending'
import { afternoonZone } from './zones'

const zone = afternoonZone(new Date())

test.use({ timezoneId: zone })
test.setTimeout(300_000)

const tapWater = 'FNDDS-94000100'

const moment = (daysAgo: number, time: string) => ({ at: momentIn(zone, daysAgo, time), timeZone: zone })

/** A day on which it was logged from morning to night, after a short night or a long one. */
const keptDay = (daysAgo: number, isShort: boolean) => [
  ...['07:00', '14:00', '21:00'].map(time => ({
    kind: 'fluid',
    ...moment(daysAgo, time),
    beverageId: tapWater,
    volumeMl: 400,
  })),
  { kind: 'measurement', ...moment(daysAgo, '07:05'), sleepHours: isShort ? 5 : 7.5 },
]

const cramp = (daysAgo: number) => ({
  kind: 'cramp',
  startedAt: momentIn(zone, daysAgo, '06:00'),
  timeZone: zone,
  muscle: 'calf',
  side: 'left',
  context: 'asleep',
  severity: 6,
})

const range = (length: number): number[] => Array.from({ length }, (_, index) => index)

test('what comes before a few cramps, then enough of them', async ({ page }, testInfo) => {
  await newPerson(page, 'before')
  await page.goto('/before')
  await expect(
    page.getByText(
      'No cramp is logged so far. Once there are cramps on 10 days, Charley can begin to compare the hours before them with the same hours on other days.',
    ),
  ).toBeVisible()
  await look(page, 'before-nothing', testInfo)
  await page.goto('/before/cramps')
  await expect(page.getByText('Your cramps will stand here side by side.')).toBeVisible()
  // A cramp every three weeks and a day, each after a short night; of the other nights one in three is short.
  const days = range(12).map(index => 2 + index * 22)
  await send(page, days.map(cramp))
  for (const week of range(38))
    await send(
      page,
      range(7)
        .map(day => week * 7 + day)
        .flatMap(day => keptDay(day + 1, days.includes(day) || day % 3 === 0)),
    )
  await page.goto('/before')
  await expect(page.getByText('12 cramps, each beside up to three days without one')).toBeVisible()
  await expect(page.getByText('“More often before” does not mean “because of”.')).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Too few to tell yet' })).toBeVisible()
  await expect(
    page.getByText(/^With it, cramps came at least [\d.]+ times as often\.$/).first(),
  ).toBeVisible()
  await look(page, 'before', testInfo)
  await page.getByRole('link', { name: 'Slept under 6 hours' }).click()
  await expect(page.getByRole('heading', { name: 'Slept under 6 hours', level: 1 })).toBeVisible()
  await look(page, 'before-factor', testInfo)
  await page.goto('/before')
  await page.getByRole('link', { name: 'Cramps side by side' }).click()
  const table = page.getByRole('region', { name: 'Cramps side by side' })
  await expect(table.getByRole('columnheader')).toHaveCount(5)
  await expect(table.getByRole('rowheader', { name: 'Drinks' })).toBeVisible()
  await table.focus()
  await look(page, 'before-cramps', testInfo)
  await page.getByRole('link', { name: 'Older cramps' }).click()
  await expect(page.getByRole('link', { name: 'The newest cramps' })).toBeVisible()
})
