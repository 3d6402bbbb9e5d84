import { expect, test } from './diary-test'
import { expectNoBarrier, settled } from './looking'
import { newPerson } from './people'
import { tap } from './verbs'
import { afternoonZone } from './zones'

test.use({ timezoneId: afternoonZone(new Date()) })

test('a person goes on in German: a cramp, Today, the timeline and the trends', async ({ page }) => {
  await newPerson(page, 'umsteiger')
  await page.goto('/settings/language')
  await page.getByRole('radio', { name: 'Deutsch' }).check()
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', /^de/)
  await expect(page.getByRole('heading', { level: 1, name: 'Sprache' })).toBeVisible()

  await page.goto('/cramps/new')
  const submit = page.getByRole('button', { name: 'Krampf speichern' })
  await expect(submit).toBeEnabled()
  await tap(page.getByRole('radiogroup', { name: /Muskel/ }), 'Wade')
  await tap(page.getByRole('radiogroup', { name: /Seite/ }), 'Links')
  await expectNoBarrier(page, 'the cramp form in German')
  await submit.click()
  await expect(page).toHaveURL('/')
  await expect(page.getByRole('list', { name: 'Einträge von heute' })).toContainText('Krampf, Wade links')
  for (const [address, heading] of [
    ['/', /\w/],
    ['/timeline', 'Zeitleiste'],
    ['/trends', 'Verlauf'],
  ] as const) {
    await page.goto(address)
    await settled(page)
    await expect(page.getByRole('heading', { level: 1 }).first()).toHaveText(heading)
    await expectNoBarrier(page, `${address} in German`)
  }
})
