import { expect, test } from './diary-test'
import { look } from './looking'
import { newPerson } from './people'
import { momentIn, send } from './sending'
import { logDrink, openForm, tap } from './verbs'

const entries = 'Entries of today'

test('a button outside of Charley logs with nothing but its address, once for a double press', async ({
  page,
  playwright,
  baseURL,
}) => {
  await newPerson(page, 'presser')
  await page.goto('/settings/buttons')
  await page.getByRole('radio', { name: 'Water, 250 ml' }).click()
  await page.getByRole('button', { name: 'Make the button' }).click()
  const address = await page.getByRole('textbox', { name: 'Address to call with POST' }).inputValue()
  expect(address).toMatch(new RegExp(`^${baseURL ?? ''}/api/v1/press/charley_press_[\\w-]{43}$`))
  await page.getByRole('button', { name: 'I have kept it' }).click()
  await expect(page.getByText('Not pressed yet')).toBeVisible()

  const wall = await playwright.request.newContext()
  expect((await wall.get(address)).status()).toBe(405)
  for (const press of [await wall.post(address), await wall.post(address)])
    expect([press.status(), await press.json()]).toEqual([200, { said: 'Saved: water, 250 ml.' }])
  await wall.dispose()

  await page.goto('/')
  await expect(page.getByRole('list', { name: entries }).getByRole('listitem')).toHaveCount(1)
  await page.goto('/settings/buttons')
  await expect(page.getByText(/^Last pressed /)).toBeVisible()
  await page.getByRole('button', { name: 'Take away Water, 250 ml' }).click()
  await page.getByRole('button', { name: 'Take away', exact: true }).click()
  await expect(page.getByText('No button logs for you.')).toBeVisible()
})

test('the page of a tag logs with one tap, and offers to take it back', async ({ page }) => {
  await newPerson(page, 'tag')
  await page.goto('/settings/buttons')
  await page.getByRole('button', { name: 'Make the button' }).click()
  await page.getByRole('button', { name: 'I have kept it' }).click()
  await page.getByRole('link', { name: /^Page of / }).click()
  await expect(page.getByRole('heading', { name: 'Log with one tap' })).toBeVisible()
  await page.getByRole('button', { name: /Tap to log it now/ }).click()
  const bar = page.getByRole('region', { name: 'Last saved' })
  await expect(bar).toContainText('Saved: water, 250 ml')
  await bar.getByRole('button', { name: 'Undo' }).click()
  await expect(bar).toContainText('Taken back')
})

test('a drink for one tap gets a colour by name, kept and shown on Today', async ({ page }) => {
  await newPerson(page, 'painter')
  await page.goto('/settings/presets')
  await page.getByRole('button', { name: 'Water: colour, now Blue', exact: true }).click()
  await tap(page, 'Green')
  await page.getByRole('button', { name: 'Save choice' }).click()
  const tile = page.getByRole('group', { name: 'Log a drink' }).getByRole('button', { name: /^Water/ })
  await expect(tile.locator('svg')).toHaveAttribute('stroke', 'var(--magnesium)')
  await page.goto('/settings/presets')
  await expect(page.getByRole('button', { name: 'Water: colour, now Green', exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'Water: colour, now Green', exact: true }).click()
  await tap(page, 'Blue')
  await page.getByRole('button', { name: 'Save choice' }).click()
  await expect(tile.locator('svg')).toHaveAttribute('stroke', 'var(--fluid)')
})

test('the same again is one tap on Today, now, and can be taken back', async ({ page }) => {
  await newPerson(page, 'again')
  const zone = await page.evaluate(() => new Intl.DateTimeFormat().resolvedOptions().timeZone)
  await send(page, [
    {
      kind: 'food',
      timeZone: zone,
      at: momentIn(zone, 2, '08:00'),
      name: 'Oats',
      custom: {},
      grams: 50,
      note: 'too hot',
    },
  ])
  await page.goto('/')
  await page.getByRole('button', { name: /^Again, now: Oats/ }).click()
  const bar = page.getByRole('region', { name: 'Last saved' })
  await expect(bar).toContainText('Saved: oats')
  const today = page.getByRole('list', { name: entries }).getByRole('listitem')
  await expect(today).toHaveCount(1)
  await bar.getByRole('button', { name: 'Undo' }).click()
  await expect(today).toHaveCount(0)
  await page.goto('/log')
  await expect(page.getByRole('list', { name: 'Again' }).getByRole('listitem')).toHaveCount(1)
})

/** Counts the taps from Today until the entry is saved. */
for (const [what, name, taps] of [
  ['water', /^Water/, 1],
  ['no cramps', /^No cramps today/, 1],
] as const) {
  test(`${what} is logged with ${taps} tap from Today`, async ({ page }) => {
    await newPerson(page, 'counter')
    await page.evaluate(() => {
      Reflect.set(window, 'taps', 0)
      addEventListener(
        'click',
        () => Reflect.set(window, 'taps', Number(Reflect.get(window, 'taps')) + 1),
        true,
      )
    })
    await page.getByRole('main').getByRole('button', { name }).first().click()
    await expect(page.getByRole('region', { name: 'Last saved' })).toContainText('Saved:')
    expect(await page.evaluate(() => Number(Reflect.get(window, 'taps')))).toBe(taps)
    await expect(page.getByRole('list', { name: entries }).getByRole('listitem')).toHaveCount(1)
  })
}

test('after an entry for an earlier day the next form begins with that day, until the person goes back', async ({
  page,
}, testInfo) => {
  await newPerson(page, 'backlog')
  const zone = await page.evaluate(() => new Intl.DateTimeFormat().resolvedOptions().timeZone)
  const date = momentIn(zone, 3, '12:00').slice(0, 10)
  await logDrink(page, { typed: 'water', name: 'Water', ml: 300, when: { date, time: '09:00' } })
  await openForm(page, '/foods/new')
  await expect(page.getByText(/^Entering for /)).toBeVisible()
  await expect(page.getByLabel('Date', { exact: true })).toHaveValue(date)
  await look(page, 'backlog', testInfo)
  await page.getByRole('button', { name: 'Back to today' }).click()
  await expect(page.getByText(/^Entering for /)).toHaveCount(0)
  await expect(page.getByLabel('Date', { exact: true })).toHaveCount(0)
  await openForm(page, '/drinks/new')
  await expect(page.getByText(/^Entering for /)).toHaveCount(0)
})

test('a drink that lasts is started, survives a reload, and counts when it is finished', async ({
  page,
}, testInfo) => {
  await newPerson(page, 'sipper')
  await page.getByRole('button', { name: 'Start a drink that lasts' }).click()
  await look(page, 'open-drink-start', testInfo)
  await page.getByRole('button', { name: 'Start: Bottle, 500 ml' }).click()
  await expect(page.getByRole('region', { name: 'Open: Bottle, 500 ml' })).toBeVisible()
  await page.reload()
  await expect(page.getByText('No drinks logged yet')).toBeVisible()
  await look(page, 'open-drink', testInfo)
  await page.getByRole('button', { name: 'Half' }).click()
  await expect(page.getByRole('region', { name: 'Last saved' })).toContainText('Saved: bottle, 250 ml')
  await expect(page.getByRole('list', { name: entries }).getByRole('listitem')).toHaveCount(1)
  await expect(page.getByRole('region', { name: 'Open: Bottle, 500 ml' })).toHaveCount(0)
})
