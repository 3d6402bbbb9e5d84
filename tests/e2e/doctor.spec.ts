import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { getDocumentProxy } from 'unpdf'
import { expect, test } from './diary-test'
import { sendEveryKind } from './every-kind'
import { look } from './looking'
import { newPerson } from './people'
import { momentIn, send } from './sending'
import { afternoonZone } from './zones'

const zone = afternoonZone(new Date())

test.use({ timezoneId: zone })
test.setTimeout(300_000)

const pagesOf = async (bytes: Uint8Array): Promise<number> =>
  (await getDocumentProxy(new Uint8Array(bytes))).numPages

/** A cramp on each of eight days, with much answered. */
const cramps = () =>
  Array.from({ length: 8 }, (_, index) => ({
    kind: 'cramp',
    timeZone: zone,
    startedAt: momentIn(zone, index + 1, '04:00'),
    muscle: index % 2 === 0 ? 'calf' : 'hamstring',
    side: 'left',
    context: 'asleep',
    severity: 4 + (index % 5),
    durationSeconds: 60 * (index + 1),
    signs: [],
    relief: [{ method: 'stretch', helped: 'yes' }],
    relieved: true,
    apparentCause: null,
    sleepDisturbed: true,
  }))

const printed = async (page: Page): Promise<number> =>
  pagesOf(await page.pdf({ preferCSSPageSize: true, printBackground: true }))

test('a page for the doctor: empty, filled, chosen, printed and saved', async ({ page }, testInfo) => {
  await newPerson(page, 'doctor')
  await page.goto('/doctor')
  await expect(page.getByText('No cramp is recorded.').first()).toBeVisible()
  await look(page, 'doctor-empty', testInfo)
  await sendEveryKind(page, zone)
  await send(page, cramps())
  await page.goto('/referral')
  await page.goto('/more')
  await page
    .getByRole('main')
    .getByRole('link', { name: /^Doctor page/ })
    .click()
  await expect(page.getByRole('heading', { level: 1, name: 'Doctor page' })).toBeVisible()
  const sheet = page.getByRole('article', { name: 'Muscle cramps: summary for the consultation' })
  await expect(sheet).toContainText('Frequent cramps: book an appointment.')
  await look(page, 'doctor', testInfo)
  expect(await printed(page)).toBe(1)

  await page.getByText('Own dates · What it says about you').click()
  await page.getByLabel('Your name').check()
  await page.getByLabel('Sex').uncheck()
  await page.getByRole('button', { name: 'Show it so' }).click()
  await expect(page).toHaveURL(/show=name/)
  await page.getByRole('link', { name: '1 year' }).click()
  await expect(page.getByRole('link', { name: '1 year' })).toHaveAttribute('aria-current', 'true')
  expect(await printed(page)).toBe(1)

  const coming = page.waitForEvent('download')
  await page.getByRole('link', { name: 'PDF' }).click()
  const file = await coming
  expect(file.suggestedFilename()).toBe('summary-for-the-consultation.pdf')
  expect(await pagesOf(await readFile(await file.path()))).toBe(1)
})

test('dates that cannot be are named, and the usual page stands below', async ({ page }, testInfo) => {
  await newPerson(page, 'dates')
  await page.goto('/doctor?from=2026-05-19&to=2026-05-01')
  await expect(page.getByRole('main').getByRole('alert')).toHaveText(
    'The last day is before the first. Change one of them.',
  )
  await expect(page.getByLabel('First day')).toHaveValue('2026-05-19')
  await expect(page.getByRole('article')).toContainText('No cramp is recorded.')
  await look(page, 'doctor-dates', testInfo)
})
