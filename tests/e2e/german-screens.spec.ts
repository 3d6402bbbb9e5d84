import type { Page } from '@playwright/test'
import { expect, test } from './diary-test'
import { sendEveryKind, sendOwnItems } from './every-kind'
import { fillDiary } from './filled-diary'
import { look, lookAt, lookAtNight } from './looking'
import { isKept } from './kept-files'
import { newPerson } from './people'
import { send, momentIn } from './sending'
import { tap } from './verbs'
import { afternoonZone } from './zones'

const zone = afternoonZone(new Date())

test.use({ timezoneId: zone })
test.setTimeout(480_000)

/** From now on the person reads German. */
async function speakGerman(page: Page): Promise<void> {
  const headers = { origin: new URL(page.url()).origin }
  const profile: unknown = await (await page.request.get('/api/v1/profile')).json()
  const kept = await page.request.put('/api/v1/profile', {
    data: Object.assign({}, profile, { locale: 'de' }),
    headers,
  })
  expect(kept.status()).toBe(200)
}

/** A cramp on each of eight days: a routine notice. */
const frequentCramps = () =>
  Array.from({ length: 8 }, (_, index) => ({
    kind: 'cramp',
    timeZone: zone,
    startedAt: momentIn(zone, index + 8, '09:00'),
    muscle: 'calf',
    side: 'left',
    context: 'after-exercise',
    durationSeconds: 60,
    signs: [],
    relieved: true,
    apparentCause: 'Langer Lauf',
  }))

/** A cramp nobody answered anything about, and the question that follows. */
async function openGermanCramp(page: Page): Promise<void> {
  await page.goto('/cramps/new')
  await tap(page, 'Wade')
  await tap(page, 'Links')
  await page.getByRole('button', { name: 'Krampf speichern' }).click()
  await expect(page.getByText('Frage 1 von höchstens 3')).toBeVisible()
}

test('the screens in German, whose words are long', async ({ page }, testInfo) => {
  await newPerson(page, 'deutsch')
  await speakGerman(page)
  const id = await sendEveryKind(page, zone)
  await sendOwnItems(page)
  const parts = [
    'profile',
    'emergency',
    'units',
    'time',
    'language',
    'look',
    'sessions',
    'tokens',
    'password',
    'presets',
    'buttons',
    'reminders',
  ]
  await lookAt(
    page,
    [
      ['german-today', '/'],
      ['german-timeline', '/timeline'],
      ['german-trash', '/timeline/trash'],
      ['german-trends', '/trends'],
      ['german-before', '/before'],
      ['german-before-factor', '/before/long-or-hard-session'],
      ['german-before-cramps', '/before/cramps'],
      ['german-trends-intake', '/trends/intake?from=1&to=2'],
      ['german-trends-training', '/trends/training'],
      ['german-trends-relief', '/trends/relief'],
      ['german-try', '/try'],
      ['german-referral', '/referral'],
      ['german-sources', '/sources'],
      ['german-more', '/more'],
      ['german-log', '/log'],
      ['german-items', '/items'],
      ['german-medicines', '/medicines'],
      ['german-settings', '/settings'],
      ...parts.map(part => [`german-settings-${part}`, `/settings/${part}`] as const),
      ['german-cramp', `/cramps/${id('cramp')}`],
      ['german-drink', `/drinks/${id('fluid')}`],
      ['german-session', `/exercise/${id('exercise')}`],
      ['german-measurement', `/measurements/${id('measurement')}`],
    ],
    testInfo,
  )
  for (const kind of [
    'cramps',
    'drinks',
    'foods',
    'exercise',
    'signs',
    'routines',
    'measurements',
    'medicines',
    'visits',
    'days',
  ]) {
    await page.goto(`/${kind}/new`)
    const folds = page.locator('main button[aria-expanded="false"][aria-controls]')
    for (let closed = await folds.count(); closed > 0; closed = await folds.count())
      await folds.first().click()
    await look(page, `german-${kind}-new`, testInfo)
  }
  await send(page, [
    {
      kind: 'observation',
      timeZone: zone,
      at: momentIn(zone, 0, '13:00'),
      signs: ['tight-swollen-muscle-pain-out-of-proportion'],
      signsAsked: ['tight-swollen-muscle-pain-out-of-proportion'],
    },
  ])
  await lookAt(page, [['german-emergency', '/']], testInfo)
})

test('four weeks of fluid, minerals, training and prevention in German', async ({ page }, testInfo) => {
  await newPerson(page, 'vorbeugen')
  await speakGerman(page)
  await fillDiary(page, zone)
  await lookAt(
    page,
    [
      ['german-fluid', '/fluid'],
      ['german-sweat', '/sweat'],
      ['german-urine', '/urine'],
      ['german-electrolytes', '/electrolytes'],
      ['german-training', '/training'],
      ['german-prevention', '/prevention'],
      ['german-prevention-plan', '/prevention/plan'],
      ['german-prevention-timer', '/prevention/timer'],
      ['german-learn', '/learn'],
      ['german-learn-hamstring', '/learn/hamstring'],
      ['german-learn-conditions', '/learn/conditions'],
    ],
    testInfo,
  )
})

test('a notice and the question after a cramp in German', async ({ page }, testInfo) => {
  await newPerson(page, 'hinweise')
  await speakGerman(page)
  await send(page, frequentCramps())
  await page.goto('/referral')
  await page.getByRole('button', { name: 'Später erinnern' }).first().click()
  await look(page, 'german-notices', testInfo)
  await openGermanCramp(page)
  await look(page, 'german-question', testInfo)
})

test('the page that logs without a server, in German', async ({ page, context }, testInfo) => {
  await newPerson(page, 'offen')
  await speakGerman(page)
  await page.goto('/')
  await isKept(page)
  // The kept page is fetched again in German while the diary is read.
  await expect(async () => {
    await page.goto('/offline')
    await expect(page.locator('html')).toHaveAttribute('lang', 'de-DE', { timeout: 1000 })
  }).toPass({ timeout: 60_000 })
  await context.setOffline(true)
  await page.goto('/offline')
  await expect(page.getByText('Keine Verbindung')).toBeVisible()
  await look(page, 'offline-de', testInfo)
  await page.getByRole('group', { name: 'Getränk eintragen' }).getByRole('button').first().click()
  await expect(page.getByRole('list', { name: 'Was wartet' })).toBeVisible()
  await look(page, 'offline-de-waiting', testInfo)
  await lookAtNight(page, [['offline-de', '/offline']], testInfo)
})
