import type { Page } from '@playwright/test'
import { v7 } from 'uuid'
import { entryKinds, type EntryKind } from '@/lib/domain/entry'
import { wholeEntries, wholeIds, wholeItems, type Say } from '../support/whole-values'
import { expect, test } from './diary-test'
import { newPerson } from './people'
import { momentIn, post, send } from './sending'
import { fillCramp, openForm, save } from './verbs'
import { afternoonZone } from './zones'

const zone = afternoonZone(new Date())

test.use({ timezoneId: zone })

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

const markup = '<img src=x onerror=window.broken=1>'

const say: Say = field => `${field} ${markup}`

const roomOf: Readonly<Record<EntryKind, string>> = {
  cramp: 'cramps',
  observation: 'signs',
  fluid: 'drinks',
  food: 'foods',
  exercise: 'exercise',
  routine: 'routines',
  medication: 'medicines',
  measurement: 'measurements',
  'day-closed': 'days',
  consultation: 'visits',
}

/** Entries of yesterday of each kind, with markup in every text; answers with their paths. */
async function fillWithMarkup(page: Page): Promise<string[]> {
  for (const item of wholeItems(say))
    expect((await post(page, '/api/v1/items', item)).status(), String(item.kind)).toBe(200)
  const date = momentIn(zone, 1, '00:00').slice(0, 10)
  const moments: Record<string, string> = {
    at: momentIn(zone, 1, '09:30'),
    startedAt: momentIn(zone, 1, '09:30'),
    until: momentIn(zone, 1, '09:45'),
    ongoingConfirmedAt: momentIn(zone, 1, '09:45'),
    on: date,
    startedOn: date,
    stoppedOn: date,
  }
  const whole = wholeEntries(say)
  const entries = entryKinds.map(kind => {
    const moved = Object.entries(whole[kind]).map(([key, held]) => [key, moments[key] ?? held] as const)
    return { ...Object.fromEntries<unknown>(moved), kind, id: v7() }
  })
  await send(page, entries)
  const ofTable = {
    kind: 'food',
    at: moments.at,
    timeZone: zone,
    foodId: wholeIds.food,
    grams: 80,
    note: say('note', 5000),
  }
  const [withItem] = await send(page, [ofTable])
  return [...entries.map(({ kind, id }) => `/${roomOf[kind]}/${id}`), `/foods/${withItem ?? ''}`]
}

/** Everything that can be read on the page, what stands in its boxes included; fails when markup became more than text. */
async function readAt(page: Page, address: string): Promise<string> {
  await page.goto(address)
  await expect(page.getByRole('heading', { level: 1 }).first(), address).toBeVisible()
  for (const table of await page.getByText('Show as a table').all()) await table.click()
  expect(await page.evaluate(() => 'broken' in window), address).toBe(false)
  expect(await page.locator('img[src="x"]').count(), address).toBe(0)
  return page.evaluate(() => {
    const boxes = [...document.querySelectorAll('input, textarea')]
    const written = boxes.map(box =>
      box instanceof HTMLInputElement || box instanceof HTMLTextAreaElement ? box.value : '',
    )
    return [document.querySelector('main')?.textContent, document.title, ...written].join('\n')
  })
}

test('markup in every text of every kind and item is text on every screen', async ({ page }) => {
  await newPerson(page, 'marker')
  const paths = await fillWithMarkup(page)
  for (const path of paths) {
    for (const address of [path, `${path}/edit`])
      expect(await readAt(page, address), address).toContain(say('note', 5000))
  }
  for (const id of [wholeIds.drink, wholeIds.food, wholeIds.activity])
    expect(await readAt(page, `/items/${id}`), id).toContain(say('item', 200))
  for (const address of ['/items', '/timeline', '/settings/presets'])
    expect(await readAt(page, address), address).toContain(say('item', 200))
  for (const address of [
    '/',
    '/trends',
    '/before',
    '/before/cramps',
    '/before/short-sleep',
    '/referral',
    '/settings',
    '/settings/profile',
    '/more',
    '/timeline/trash',
  ])
    await readAt(page, address)
  for (const room of ['drinks', 'foods', 'exercise']) {
    expect(await readAt(page, `/${room}/new`), room).toContain(say('item', 200))
  }
})
