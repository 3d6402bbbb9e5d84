import { expect, test } from './diary-test'
import { fillDiary } from './filled-diary'
import { look, lookAt } from './looking'
import { firstRun, newAccount, newPerson, signUp } from './people'
import { momentIn, send } from './sending'
import { afternoonZone } from './zones'

const zone = afternoonZone(new Date())

test.use({ timezoneId: zone })
test.setTimeout(480_000)

const settingsPages = [
  'profile',
  'emergency',
  'units',
  'time',
  'language',
  'look',
  'buttons',
  'sessions',
  'tokens',
  'password',
  'delete-account',
]

test('the way in, and an empty diary', async ({ page }, testInfo) => {
  await page.goto('/sign-in')
  await look(page, 'sign-in', testInfo)
  await page.goto('/goodbye')
  await look(page, 'goodbye', testInfo)
  await page.goto('/sign-up')
  await look(page, 'sign-up', testInfo)
  await page.getByRole('button', { name: 'Make the account' }).click()
  await look(page, 'sign-up-problems', testInfo)
  await signUp(page, newAccount('screens'))
  await look(page, 'welcome', testInfo)
  await firstRun(page)
  await look(page, 'today-first', testInfo)
  await lookAt(
    page,
    [
      ['trends-empty', '/trends'],
      ['referral-empty', '/referral'],
      ['sources', '/sources'],
      ['more', '/more'],
      ['settings', '/settings'],
      ...settingsPages.map(part => [`settings-${part}`, `/settings/${part}`] as const),
      ['not-found', '/nowhere'],
    ],
    testInfo,
  )
})

test('the forms, blank and with problems', async ({ page }, testInfo) => {
  await newPerson(page, 'forms')
  for (const kind of ['cramps', 'drinks', 'foods', 'exercise']) {
    await page.goto(`/${kind}/new`)
    await look(page, `${kind}-new`, testInfo)
    await page.getByRole('button', { name: /^Save/ }).first().click()
    await look(page, `${kind}-new-problems`, testInfo)
    await page.goto(`/${kind}/new`)
    const folds = page.locator('main button[aria-expanded="false"][aria-controls]')
    for (let open = await folds.count(); open > 0; open = await folds.count()) await folds.first().click()
    await look(page, `${kind}-new-open`, testInfo)
  }
})

test('a diary of four weeks', async ({ page }, testInfo) => {
  await newPerson(page, 'weeks')
  const ids = await fillDiary(page, zone)
  await lookAt(
    page,
    [
      ['today', '/'],
      ['referral', '/referral'],
      ['cramp', `/cramps/${ids.cramp}`],
      ['drink', `/drinks/${ids.fluid}`],
      ['food', `/foods/${ids.food}`],
      ['session', `/exercise/${ids.exercise}`],
      ['cramp-after-exercise', `/cramps/new?exercise=${ids.exercise}`],
      ['trends', '/trends'],
      ['trends-training', '/trends/training'],
      ['trends-intake', '/trends/intake'],
    ],
    testInfo,
  )
  for (const table of await page.getByText('Show as a table').all()) await table.click()
  await look(page, 'trends-tables', testInfo)
})

const cramp = {
  kind: 'cramp',
  timeZone: zone,
  startedAt: momentIn(zone, 0, '12:30'),
  muscle: 'calf',
  side: 'left',
  context: 'at-rest',
} as const

test('an urgent notice, and an emergency', async ({ page }, testInfo) => {
  await newPerson(page, 'alarm')
  await send(page, [{ ...cramp, durationSeconds: 1500, relieved: false }])
  await page.goto('/')
  await look(page, 'today-urgent', testInfo)
  await page.goto('/referral')
  await look(page, 'referral-urgent', testInfo)
  await send(page, [{ ...cramp, signs: ['dark-urine'], signsAsked: ['dark-urine'] }])
  await page.goto('/')
  await look(page, 'emergency', testInfo)
  await expect(page.getByRole('link', { name: /112/ }).first()).toBeVisible()
  await page.goto('/referral')
  await look(page, 'referral-emergency', testInfo)
  await page.goto('/trends')
  await look(page, 'trends-emergency', testInfo)
})
