import { expect, test } from './diary-test'
import { newPerson, signIn, signOut } from './people'
import { momentIn, send } from './sending'

test('signing out ends the session: not by going back, not by the old cookie', async ({
  page,
  playwright,
  baseURL,
}) => {
  const account = await newPerson(page, 'leaver')
  await send(page, [
    {
      kind: 'fluid',
      timeZone: 'Etc/UTC',
      at: momentIn('Etc/UTC', 0, '00:00'),
      beverageId: 'FNDDS-94000100',
      volumeMl: 321,
    },
  ])
  await page.goto('/trends')
  await page.goto('/more')
  const before = await page.context().storageState()
  await signOut(page)
  await page.goBack()
  await expect(page).toHaveURL('/sign-in')
  await page.goto('/')
  await expect(page).toHaveURL('/sign-in')
  const replay = await playwright.request.newContext({
    ...(baseURL !== undefined && { baseURL }),
    storageState: before,
  })
  expect(before.cookies.length).toBeGreaterThan(0)
  expect((await replay.get('/api/v1/entries')).status()).toBe(401)
  expect((await replay.get('/', { maxRedirects: 0 })).status()).toBe(307)
  await replay.dispose()
  await signIn(page, account)
})
