import { expect, test } from './diary-test'
import { newPerson } from './people'
import { momentIn, send } from './sending'

const zone = 'Etc/UTC'

test("somebody else's entry is not there: not its page, not its data, and nothing changes", async ({
  page,
  browser,
  baseURL,
}) => {
  await newPerson(page, 'owner')
  const moment = { timeZone: zone, at: momentIn(zone, 1, '10:00') }
  const [drink, cramp] = await send(page, [
    { kind: 'fluid', ...moment, beverageId: 'FNDDS-94000100', volumeMl: 444 },
    {
      kind: 'cramp',
      timeZone: zone,
      startedAt: moment.at,
      muscle: 'calf',
      side: 'left',
      context: 'asleep',
      note: 'mine alone',
    },
  ])
  const context = await browser.newContext({ ...(baseURL !== undefined && { baseURL }) })
  const stranger = await context.newPage()
  await newPerson(stranger, 'stranger')
  for (const address of [`/drinks/${drink}`, `/cramps/${cramp}`, `/foods/${drink}`, `/exercise/${cramp}`]) {
    const answer = await stranger.goto(address)
    expect(answer?.status(), address).toBe(404)
    await expect(stranger.getByText('mine alone')).toHaveCount(0)
  }
  const origin = new URL(stranger.url()).origin
  for (const id of [drink, cramp]) {
    expect((await stranger.request.get(`/api/v1/entries/${id}`)).status()).toBe(404)
    expect((await stranger.request.delete(`/api/v1/entries/${id}`, { headers: { origin } })).status()).toBe(
      404,
    )
    expect(
      (await stranger.request.post(`/api/v1/entries/${id}/restore`, { headers: { origin } })).status(),
    ).toBe(404)
  }
  await context.close()
  await page.goto(`/cramps/${cramp}`)
  await expect(page.getByText('mine alone')).toBeVisible()
})

test('without an account there is only the way in', async ({ page }) => {
  for (const address of ['/', '/trends', '/referral', '/sources', '/cramps/new', '/settings', '/more']) {
    await page.goto(address)
    await expect(page).toHaveURL('/sign-in')
  }
})
