import { expect, test } from './diary-test'
import { sendEveryKind, sendOwnItems } from './every-kind'
import { look, lookAt } from './looking'
import { newPerson, signIn } from './people'
import { momentIn, send } from './sending'
import { openForm } from './verbs'
import { afternoonZone, dateIn } from './zones'

const zone = afternoonZone(new Date())
const ago = (days: number): string => dateIn(zone, new Date(), days)

test.use({ timezoneId: zone })
test.setTimeout(480_000)

test('a timeline with entries of every kind, and its trash', async ({ page }, testInfo) => {
  await newPerson(page, 'timeline')
  await lookAt(
    page,
    [
      ['timeline-empty', '/timeline'],
      ['trash-empty', '/timeline/trash'],
    ],
    testInfo,
  )
  const id = await sendEveryKind(page, zone)
  await lookAt(
    page,
    [
      ['timeline', '/timeline'],
      ['timeline-kinds', '/timeline?kinds=cramp.fluid.medication'],
    ],
    testInfo,
  )
  await page.getByRole('searchbox', { name: 'Search notes, names, muscles and tags' }).fill('river')
  await page.getByRole('button', { name: 'Search' }).click()
  await expect(page.getByText('1 entry with “river”')).toBeVisible()
  await look(page, 'timeline-search', testInfo)
  const headers = { origin: new URL(page.url()).origin }
  for (const kind of ['cramp', 'routine', 'stopped'] as const)
    expect((await page.request.delete(`/api/v1/entries/${id(kind)}`, { headers })).status()).toBe(204)
  await lookAt(page, [['trash', '/timeline/trash']], testInfo)
})

test('items of one’s own, and the drinks for one tap', async ({ page }, testInfo) => {
  await newPerson(page, 'items')
  const newItems = ['drink', 'food', 'recipe', 'activity'] as const
  await lookAt(
    page,
    [
      ['items-empty', '/items'],
      ...newItems.map(kind => [`items-new-${kind}`, `/items/new?kind=${kind}`] as const),
    ],
    testInfo,
  )
  const { recipe, drink } = await sendOwnItems(page)
  await lookAt(
    page,
    [
      ['items', '/items'],
      ['item-drink', `/items/${drink}`],
      ['item-recipe', `/items/${recipe}`],
    ],
    testInfo,
  )
  await openForm(page, '/settings/presets')
  await page.getByRole('combobox', { name: 'Search drinks' }).fill('lassi')
  await page.getByRole('option').filter({ hasText: 'Salty lassi' }).click()
  await page
    .getByRole('button', { name: /: hide it on Today/ })
    .first()
    .click()
  await page
    .getByRole('button', { name: /: colour, now Blue/ })
    .first()
    .click()
  await look(page, 'settings-presets', testInfo)
})

test('devices and tokens in lists', async ({ page, browser, baseURL }, testInfo) => {
  const account = await newPerson(page, 'devices')
  const context = await browser.newContext({ ...(baseURL !== undefined && { baseURL }) })
  await signIn(await context.newPage(), account)
  await context.close()
  await page.goto('/settings/tokens')
  for (const label of ['Watch on the left wrist', 'Spreadsheet']) {
    await page.getByRole('textbox', { name: 'What is it for?' }).fill(label)
    await page.getByRole('button', { name: 'Make a token' }).click()
    await expect(page.getByRole('button', { name: 'I have kept it' })).toBeVisible()
    if (label === 'Spreadsheet') await look(page, 'settings-tokens-new', testInfo)
    await page.getByRole('button', { name: 'I have kept it' }).click()
  }
  await lookAt(
    page,
    [
      ['settings-tokens-list', '/settings/tokens'],
      ['settings-sessions-list', '/settings/sessions'],
    ],
    testInfo,
  )
})

test('buttons outside of Charley: a new one, the list, and the page of each', async ({ page }, testInfo) => {
  await newPerson(page, 'buttons')
  await page.goto('/settings/buttons')
  for (const what of ['Water, 250 ml', 'No cramps today', 'A cramp that begins']) {
    await page.getByRole('radio', { name: what }).click()
    await page.getByRole('button', { name: 'Make the button' }).click()
    await expect(page.getByRole('button', { name: 'I have kept it' })).toBeVisible()
    if (what === 'Water, 250 ml') await look(page, 'settings-buttons-new', testInfo)
    await page.getByRole('button', { name: 'I have kept it' }).click()
  }
  await look(page, 'settings-buttons-list', testInfo)
  for (const [name, what] of [
    ['drink', 'Water, 250 ml'],
    ['no-cramps', 'No cramps today'],
    ['cramp', 'A cramp that begins'],
  ]) {
    await page.goto('/settings/buttons')
    await page.getByRole('link', { name: `Page of ${what}` }).click()
    await expect(page.getByRole('heading', { name: 'Log with one tap' })).toBeVisible()
    await look(page, `press-${name}`, testInfo)
  }
})

test('trends over four weeks, half a year and a whole year', async ({ page }, testInfo) => {
  await newPerson(page, 'year')
  const timeZone = zone
  await send(
    page,
    Array.from({ length: 360 }, (_, day) => [
      {
        kind: 'fluid',
        timeZone,
        at: momentIn(zone, day, '10:00'),
        beverageId: 'FNDDS-94000100',
        volumeMl: 1200 + (day % 7) * 150,
      },
      ...(day % 9 === 0
        ? [
            {
              kind: 'cramp',
              timeZone,
              startedAt: momentIn(zone, day, '12:10'),
              muscle: 'calf',
              side: 'left',
              context: 'at-rest',
              severity: 2 + (day % 7),
              durationSeconds: 60 + day,
            },
          ]
        : []),
    ]).flat(),
  )
  await page.goto('/trends?span=4w')
  // Four cramps of the last 28 days, each a dot at its severity between the lines.
  const severity = page.getByRole('region', { name: 'Severity of each cramp, 0 to 10' })
  await expect(severity.locator('circle')).toHaveCount(4)
  await page.goto('/trends/intake?span=4w')
  await expect(
    page
      .getByRole('region', { name: /^Potassium/ })
      .locator('path')
      .first(),
  ).toBeAttached()
  await lookAt(
    page,
    [
      ['trends-4w', '/trends?span=4w'],
      ['trends-intake-6m', '/trends/intake?span=6m'],
      ['trends-all', '/trends?span=all'],
      ['trends-training-own', `/trends/training?from=${ago(200)}&to=${ago(90)}`],
      ['trends-relief', '/trends/relief?span=6m'],
      ['day', '/days'],
      ['trends-fault', `/trends?from=${ago(3)}&to=${ago(0)}`],
    ],
    testInfo,
  )
})
