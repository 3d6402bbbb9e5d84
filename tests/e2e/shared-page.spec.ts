import { expect, test, watch } from './diary-test'
import { expectNoBarrier, look } from './looking'
import { newPerson } from './people'
import { momentIn, send } from './sending'

const timeZone = 'Etc/UTC'

test('a page is shared by a link, read without an account, printed on one page, and gone when it is revoked', async ({
  page,
  browser,
  baseURL,
}, testInfo) => {
  await newPerson(page, 'sharing')
  await send(page, [
    {
      kind: 'cramp',
      timeZone,
      startedAt: momentIn(timeZone, 1, '03:00'),
      muscle: 'calf',
      side: 'left',
      context: 'asleep',
      note: 'for nobody else',
    },
  ])
  await page.goto('/doctor/links')
  await look(page, 'doctor-links', testInfo)
  const days = page.getByRole('textbox', { name: 'How many days can it be read?' })
  for (const wrong of ['0', '31', 'x', '']) {
    await days.fill(wrong)
    await page.getByRole('button', { name: 'Make a link' }).click()
    await expect(page.getByText('write a whole number from 1 to 30')).toBeVisible()
  }
  await days.fill('3')
  await page.getByRole('button', { name: 'Make a link' }).click()
  const address = await page.getByRole('textbox', { name: 'The new link' }).inputValue()
  expect(new URL(address).pathname).toMatch(/^\/shared\/[\w-]{43}$/)
  await look(page, 'doctor-link-made', testInfo)
  await page.getByRole('button', { name: 'I have kept it' }).click()
  await expect(page.getByText('Not opened yet')).toBeVisible()

  const context = await browser.newContext({ ...(baseURL !== undefined && { baseURL }), locale: 'de-DE' })
  const reader = await context.newPage()
  const { complaints } = await watch(reader, new URL(baseURL ?? '').origin)
  const answer = await reader.goto(address)
  expect(answer?.status()).toBe(200)
  expect(answer?.headers()).toMatchObject({
    'referrer-policy': 'no-referrer',
    'x-robots-tag': expect.stringContaining('noindex'),
    'cache-control': expect.stringContaining('no-store'),
  })
  await look(reader, 'shared-page', testInfo)
  await expect(
    reader.getByText(/^This page was shared with you|^Diese Seite wurde mit dir geteilt/),
  ).toBeVisible()
  await expect(reader.locator('meta[name="robots"]')).toHaveAttribute('content', /noindex, nofollow/)
  await expect(reader.locator('meta[name="referrer"]')).toHaveAttribute('content', 'no-referrer')
  await expect(reader.getByRole('navigation')).toHaveCount(0)
  await expect(reader.getByRole('link')).toHaveCount(0)
  const said = await reader.content()
  for (const secret of ['sharing', 'for nobody else', '@example']) expect(said).not.toContain(secret)
  const printed = (await reader.pdf({ format: 'A4' })).toString('latin1')
  expect(printed.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1)

  await page.reload()
  await expect(page.getByText(/^Opened once, /)).toBeVisible()
  await page.getByRole('button', { name: /^Revoke the link for / }).click()
  await page.getByRole('group').getByRole('button', { name: 'Revoke' }).click()
  await expect(page.getByText('Revoked. It opens nothing any more.')).toBeVisible()

  const gone = await reader.goto(address)
  expect(gone?.status()).toBe(404)
  await expectNoBarrier(reader, 'shared-page-gone')
  const lines = async () => (await reader.locator('main').innerText()).trim()
  const revoked = await lines()
  for (const odd of [`/shared/${'A'.repeat(43)}`, '/shared/x', '/shared/%00']) {
    const other = await reader.goto(odd)
    expect(other?.status(), odd).toBe(404)
    expect(await lines(), odd).toBe(revoked)
  }
  expect(complaints).toEqual([])
  await context.close()
})

test('a link says of the person what was ticked for it, and as many days as were written', async ({
  page,
}) => {
  await newPerson(page, 'choosing')
  await send(page, [
    {
      kind: 'consultation',
      on: momentIn(timeZone, 1, '12:00').slice(0, 10),
      ruleIds: ['R1'],
      where: 'Clinic of the hill',
      outcome: 'Blood was taken',
    },
  ])
  const makes = async (days: string, ticked: readonly string[]): Promise<string> => {
    await page.goto('/doctor/links')
    await expect(page.getByRole('button', { name: 'Make a link' })).toBeEnabled()
    for (const box of await page.getByRole('checkbox').all()) await box.uncheck()
    for (const part of ticked) await page.getByRole('checkbox', { name: part }).check()
    await page.getByRole('textbox', { name: 'How many days can it be read?' }).fill(days)
    await page.getByRole('button', { name: 'Make a link' }).click()
    return page.getByRole('textbox', { name: 'The new link' }).inputValue()
  }
  const bare = await makes('1', [])
  const told = await makes('30', ['Sex', 'What came of visits to a doctor'])
  await page.goto('/doctor/links')
  await expect(page.getByRole('button', { name: /^Revoke the link for / })).toHaveCount(2)

  await page.goto(bare)
  const sheet = page.getByRole('article')
  await expect(sheet).toContainText('Visits')
  for (const unsaid of ['Clinic of the hill', 'Blood was taken', /sex/i])
    await expect(sheet).not.toContainText(unsaid)
  await page.goto(told)
  for (const said of ['Clinic of the hill', 'Blood was taken', /sex/i])
    await expect(sheet).toContainText(said)
})
