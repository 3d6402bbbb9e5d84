import { expect, test } from './diary-test'
import { sendEveryKind, sendOwnItems } from './every-kind'
import { look, lookAt } from './looking'
import { newPerson } from './people'
import { send, momentIn } from './sending'
import { afternoonZone } from './zones'

const zone = afternoonZone(new Date())

test.use({ timezoneId: zone })
test.setTimeout(480_000)

test('the screens in German, whose words are long', async ({ page }, testInfo) => {
  await newPerson(page, 'deutsch')
  const headers = { origin: new URL(page.url()).origin }
  const profile: unknown = await (await page.request.get('/api/v1/profile')).json()
  const kept = await page.request.put('/api/v1/profile', {
    data: Object.assign({}, profile, { locale: 'de' }),
    headers,
  })
  expect(kept.status()).toBe(200)
  const id = await sendEveryKind(page, zone)
  await sendOwnItems(page)
  const parts = [
    'profile',
    'emergency',
    'units',
    'time',
    'language',
    'sessions',
    'tokens',
    'password',
    'presets',
  ]
  await lookAt(
    page,
    [
      ['german-today', '/'],
      ['german-timeline', '/timeline'],
      ['german-trash', '/timeline/trash'],
      ['german-trends', '/trends'],
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
