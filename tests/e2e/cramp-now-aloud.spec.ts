import { button, clock, startCramp } from './cramp-now-verbs'
import { expect, test } from './diary-test'
import { newPerson } from './people'
import { forgetTaps, giveVoices, saidBy } from './voices'

const first = [
  'en-GB near: Stop. Sit or lie down safely.',
  'en-GB near: In water or at the wheel: get to safety first.',
]
const second = [
  'en-GB near: Stretch the muscle slowly, and hold.',
  'en-GB near: No bouncing. Breathe. Tap “Which muscle” to see how for yours.',
]

test('the steps are read aloud one by one, each ends the one before, and leaving them is silence', async ({
  page,
}) => {
  await giveVoices(page, [{ lang: 'en-GB', isRemote: true }, { lang: 'de-DE' }, { lang: 'en-GB' }])
  await newPerson(page, 'listener')
  await startCramp(page)
  expect(await saidBy(page)).toEqual([])
  await button(page, 'Read aloud').click()
  await expect.poll(() => saidBy(page)).toEqual(first)
  await button(page, 'Next step').click()
  await expect.poll(() => saidBy(page)).toEqual([...first, 'stop', ...second])
  await button(page, 'Read aloud').click()
  await expect.poll(() => saidBy(page)).toEqual([...first, 'stop', ...second, 'stop'])
  await button(page, 'Read aloud').click()
  await expect.poll(async () => (await saidBy(page)).length).toBe(8)
  await button(page, 'It stopped').click()
  await expect.poll(async () => (await saidBy(page)).slice(8)).toEqual(['stop'])
})

test('a device that reads aloud goes on with it after a reload, from the first tap on', async ({ page }) => {
  await giveVoices(page, [{ lang: 'en-GB' }])
  await newPerson(page, 'reloading-listener')
  await startCramp(page)
  await button(page, 'Read aloud').click()
  await expect.poll(() => saidBy(page)).toEqual(first)
  await forgetTaps(page)
  await page.reload()
  await expect(page.getByRole('button', { name: 'Read aloud', pressed: true })).toBeVisible()
  await button(page, 'Next step').click()
  await expect.poll(async () => (await saidBy(page)).filter(line => line !== 'stop')).toEqual(second)
})

test('a device whose only voice sends away what it says has no button', async ({ page }) => {
  await giveVoices(page, [{ lang: 'en-GB', isRemote: true }, { lang: 'de-DE' }])
  await newPerson(page, 'without-voice')
  await page.evaluate(() => localStorage.setItem('charley.read-aloud', 'on'))
  await startCramp(page)
  await button(page, 'Next step').click()
  await expect(clock(page)).toHaveText(/^0:0[1-9]$/)
  await expect(page.getByRole('button', { name: 'Read aloud' })).toHaveCount(0)
  expect(await saidBy(page)).toEqual([])
})

test.describe('in German', () => {
  test.use({ locale: 'de-DE' })

  test('a page in German is read by a German voice', async ({ page }) => {
    await giveVoices(page, [{ lang: 'en-GB' }, { lang: 'de_DE' }])
    await page.goto('/cramp-now')
    await button(page, 'Vorlesen').click()
    await expect
      .poll(async () => (await saidBy(page))[0])
      .toBe('de_DE near: Halt. Setz oder leg dich sicher hin.')
  })
})
