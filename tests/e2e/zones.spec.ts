import type { Page } from '@playwright/test'
import { expect, test } from './diary-test'
import { newPersonByHand } from './people'
import { dateIn } from './zones'

/** Two people far apart, whose offsets are no whole hours. */
const places = ['Asia/Kathmandu', 'America/St_Johns'] as const

async function entriesOf(page: Page): Promise<{ at: string; timeZone: string }[]> {
  const answer = await page.request.get('/api/v1/entries?kind=fluid')
  const { entries } = (await answer.json()) as { entries: { at: string; timeZone: string }[] }
  return entries
}

for (const zone of places) {
  test.describe(zone, () => {
    test.use({ timezoneId: zone })

    test('sees the day and the clock of the place', async ({ page }) => {
      const now = new Date()
      await newPersonByHand(page, 'far')
      const [year, month, day] = dateIn(zone, now).split('-').map(Number)
      expect([year, month, day]).not.toContain(undefined)
      await expect(page.getByRole('heading', { level: 1 })).toContainText(String(day))

      await page.getByRole('group', { name: 'Log a drink' }).getByRole('button').first().click()
      const clock = new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit' })
      const minute = new RegExp(
        [0, 1, 2].map(later => clock.format(new Date(now.getTime() + later * 60_000))).join('|'),
      )
      await expect(page.getByRole('list', { name: 'Entries of today' })).toContainText(minute)

      const [entry] = await entriesOf(page)
      // Browsers know some zones by an older name, like Asia/Katmandu.
      const named = await page.evaluate(() => new Intl.DateTimeFormat().resolvedOptions().timeZone)
      expect(entry?.timeZone).toBe(named)
      expect(entry?.at).toMatch(zone === 'Asia/Kathmandu' ? /\+05:45$/ : /-0[23]:30$/)
      expect(entry?.at.slice(0, 10)).toBe(dateIn(zone, new Date()))
    })
  })
}
