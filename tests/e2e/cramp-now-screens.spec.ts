import type { Page, TestInfo } from '@playwright/test'
import { expect, test } from './diary-test'
import { expectNoBarrier, look, takePicture } from './looking'
import { newPerson } from './people'
import { giveVoices } from './voices'
import { afternoonZone } from './zones'

test.use({ timezoneId: afternoonZone(new Date()) })
test.setTimeout(480_000)

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true }).last()

/** Looks at the screen by day, in light and in dark, and as it is at night. */
async function lookDayAndNight(page: Page, name: string, testInfo: TestInfo): Promise<void> {
  await look(page, name, testInfo)
  await page.evaluate(() => document.documentElement.setAttribute('data-look', 'night'))
  const screen = `${name}-${testInfo.project.name}-night`
  await takePicture(page, screen)
  await expectNoBarrier(page, screen)
  await page.evaluate(() => document.documentElement.removeAttribute('data-look'))
}

/** Every state of the screen, in the language of its buttons. */
async function lookAtAll(
  page: Page,
  prefix: string,
  words: Record<string, string | RegExp>,
  testInfo: TestInfo,
) {
  const say = (key: string) => words[key] ?? key
  const at = (name: string) => lookDayAndNight(page, `${prefix}${name}`, testInfo)
  await giveVoices(page, [{ lang: 'en-GB' }, { lang: 'de-DE' }])
  await page.clock.install()
  await page.goto('/cramp-now')
  await at('cramp-now')
  await button(page, say('which')).click()
  await at('cramp-now-muscles')
  await button(page, say('more')).click()
  // The two buttons stay in sight over a list that is longer than the screen: its end is free of them.
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight))
  await at('cramp-now-more-muscles')
  await button(page, say('hamstring')).click()
  await at('cramp-now-intensity')
  await button(page, say('severe')).click()
  await at('cramp-now-hamstring')
  await button(page, say('hold')).click()
  await page.clock.runFor(12_000)
  await at('cramp-now-hold')
  await button(page, say('stretching')).click()
  await at('cramp-now-let-go')
  for (const step of ['hamstring-stretch', 'knead', 'warmth', 'walk']) {
    await button(page, say('next')).click()
    if (step !== 'hamstring-stretch') await at(`cramp-now-${step}`)
  }
  await page.clock.fastForward('10:37')
  await at('cramp-now-10-minutes')
  await button(page, say('signs')).click()
  await at('cramp-now-signs')
  await button(page, say('none')).click()
  await button(page, say('notEasing')).click()
  await at('cramp-now-not-easing')
  await page.clock.fastForward('50:00')
  await at('cramp-now-60-minutes')
  await page.reload()
  await at('cramp-now-forgotten')
  await button(page, say('after')).click()
  await at('cramp-now-after')
  await button(page, say('stretched')).click()
  await button(page, say('dark')).click()
  await at('cramp-now-after-signs')
}

test('every state of the screen during a cramp', async ({ page }, testInfo) => {
  await newPerson(page, 'cramping')
  await lookAtAll(
    page,
    '',
    {
      which: 'Which muscle',
      more: 'More muscles',
      hamstring: 'Right hamstring',
      severe: /^Severe/,
      hold: 'Start the hold',
      stretching: 'It came while I stretched the front of the thigh',
      next: 'Next step',
      signs: /^Chest pain/,
      none: 'None of this: back to the steps',
      notEasing: 'Not easing',
      after: '5 min',
      stretched: 'Stretched the muscle',
      dark: /dark/i,
    },
    testInfo,
  )
})

test('a calf, a belly and a chest', async ({ page }, testInfo) => {
  await page.goto('/cramp-now')
  for (const [muscle, name] of [
    ['Left calf', 'calf'],
    ['Left foot', 'foot'],
    ['Left quadriceps', 'quadriceps'],
    ['Left hand', 'hand'],
    ['Belly', 'belly'],
    ['Chest', 'chest'],
  ] as const) {
    await page
      .getByRole('button', { name: /^(Which muscle|Left .*|Belly)$/ })
      .first()
      .click()
    const more = page.getByRole('button', { name: 'More muscles' })
    if (!(await button(page, muscle).isVisible())) await more.click()
    await button(page, muscle).click()
    const skip = page.getByRole('button', { name: 'Skip' })
    if (await skip.isVisible()) await skip.click()
    await lookDayAndNight(page, `cramp-now-${name}`, testInfo)
  }
  await expect(page.getByRole('heading', { name: /may not be a muscle/ })).toBeVisible()
})

test.describe('in German', () => {
  test.use({ locale: 'de-DE' })

  test('every state of the screen, whose words are long', async ({ page }, testInfo) => {
    await lookAtAll(
      page,
      'german-',
      {
        which: 'Welcher Muskel',
        more: 'Weitere Muskeln',
        hamstring: 'Hinterer Oberschenkel rechts',
        severe: /^Heftig/,
        hold: 'Halten starten',
        stretching: 'Er kam, als ich den vorderen Oberschenkel dehnte',
        next: 'Weiter',
        signs: /^Brustschmerz/,
        none: 'Nichts davon: zurück zu den Schritten',
        notEasing: 'Nein',
        after: '5 min',
        stretched: 'Den Muskel gedehnt',
        dark: /dunkel|dunkler/i,
      },
      testInfo,
    )
  })
})
