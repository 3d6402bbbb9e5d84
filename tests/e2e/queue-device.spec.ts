import type { Page } from '@playwright/test'
import { expect, test } from './diary-test'
import { newPerson } from './people'
import { bar, firstDrink, onServer, onTheDevice, waits } from './queue-verbs'
import { dateIn } from './zones'

type Fluid = { at: string; timeZone: string }

async function drinksOf(page: Page): Promise<Fluid[]> {
  const answer = await page.request.get('/api/v1/entries?kind=fluid')
  const { entries }: { entries: Fluid[] } = await answer.json()
  return entries
}

/** A page that is first in one zone, then in another, as a device is that lands. */
async function travelsOn(page: Page): Promise<(timezoneId: string) => Promise<unknown>> {
  const session = await page.context().newCDPSession(page)
  return timezoneId => session.send('Emulation.setTimezoneOverride', { timezoneId })
}

test('a device whose room is used up sends what is new straight to the server, and says what is not saved', async ({
  page,
  context,
}) => {
  await newPerson(page, 'full')
  await onTheDevice(page)
  await context.setOffline(true)
  await firstDrink(page).click()
  await expect(waits(page, '1 entry waits for a connection')).toBeVisible()
  await page.evaluate(() => {
    const full = () => {
      throw new DOMException('The room of this page is used up.', 'QuotaExceededError')
    }
    IDBObjectStore.prototype.add = full
    IDBObjectStore.prototype.put = full
  })
  await expect(bar(page)).toBeHidden({ timeout: 40_000 })
  await firstDrink(page).click()
  const problem = page.getByRole('alert').filter({ hasText: 'Not known whether it was saved' })
  await expect(problem).toBeVisible()
  await expect(waits(page, '1 entry waits for a connection')).toBeVisible()
  await context.setOffline(false)
  await problem.getByRole('button', { name: 'Try again' }).click()
  await expect(bar(page)).toContainText('Saved:')
  expect(await onServer(page)).toBeGreaterThanOrEqual(1)
  await page.reload()
  await expect.poll(() => onServer(page)).toBe(2)
  await expect(page.getByRole('link', { name: /wait/ })).toHaveCount(0)
})

test('a drink that waits on the way to where it is the day before keeps the day, the clock and the zone it was logged in', async ({
  page,
  context,
}) => {
  const from = 'Pacific/Kiritimati'
  const landsIn = await travelsOn(page)
  await landsIn(from)
  await newPerson(page, 'traveller')
  await onTheDevice(page)
  await context.setOffline(true)
  const days = [dateIn(from, new Date())]
  await firstDrink(page).click()
  await expect(bar(page)).toContainText('Kept on this device')
  days.push(dateIn(from, new Date()))
  await landsIn('Pacific/Pago_Pago')
  await context.setOffline(false)
  await page.reload()
  await expect.poll(() => onServer(page)).toBe(1)
  const [drink] = await drinksOf(page)
  expect(days).toContain(drink?.at.slice(0, 10))
  expect(drink?.at).toMatch(/\+14:00$/)
  expect(drink?.timeZone).toBe(from)
})

test.describe('in the night when the clocks go back', () => {
  test.use({ timezoneId: 'Europe/London' })

  test('two drinks in the hour that comes twice keep their day and their offset when they are sent later', async ({
    page,
    context,
  }) => {
    await newPerson(page, 'night')
    await onTheDevice(page)
    await context.setOffline(true)
    for (const moment of ['2026-10-25T00:30:00Z', '2026-10-25T01:30:00Z']) {
      await page.clock.setFixedTime(new Date(moment))
      await firstDrink(page).click()
      await expect(bar(page)).toContainText('Kept on this device')
    }
    await expect(waits(page, '2 entries wait for a connection')).toBeVisible()
    await page.clock.setFixedTime(new Date('2026-10-25T23:30:00Z'))
    await context.setOffline(false)
    await expect.poll(() => onServer(page)).toBe(2)
    const moments = (await drinksOf(page)).map(({ at }) => at.replace(/\.\d+/, ''))
    expect(moments.sort()).toEqual(['2026-10-25T01:30:00+00:00', '2026-10-25T01:30:00+01:00'])
  })
})
