import { expect, test } from './diary-test'
import { newPerson } from './people'
import { fillCramp, openForm, save } from './verbs'

const hostile = [
  '<script>window.broken = 1</script>',
  '<img src=x onerror="window.broken = 1">',
  '"><svg onload=window.broken=1>',
  'javascript:window.broken=1 {{7*7}} ${7*7} %3Cscript%3E',
  '\u202Egnihtyna\u202C 🦵🏽 Zażółć gęślą jaźń',
].join('\n')

test('what a person writes is shown as text, to the letter', async ({ page }) => {
  await newPerson(page, 'writer')
  await openForm(page, '/cramps/new')
  await fillCramp(page, { muscle: 'Calf', side: 'Left', note: hostile })
  await save(page, 'Save cramp')
  await page.getByRole('list', { name: 'Entries of today' }).getByText('Cramp, left calf').click()
  await expect(page).toHaveURL(/\/cramps\/[0-9a-f-]{36}/)
  const shown = await page.locator('main').evaluate(main => main.textContent)
  for (const line of hostile.split('\n')) expect(shown).toContain(line)
  for (const address of ['/', '/trends', '/referral']) {
    await page.goto(address)
    expect(await page.evaluate(() => 'broken' in window), address).toBe(false)
  }
})

test('a search for markup answers with words', async ({ page }) => {
  await newPerson(page, 'seeker')
  await openForm(page, '/drinks/new')
  await page.getByRole('combobox', { name: 'Search drinks' }).fill('<img src=x onerror=alert(1)>')
  await expect(page.getByText('Nothing fits. Try another word.')).toBeVisible()
})
