import { button, clock, crampNow, crampsOf, startCramp } from './cramp-now-verbs'
import { expect, test } from './diary-test'
import { newPerson, signIn } from './people'

const signOutButton = 'Sign out'

test('a cramp that nobody was signed in for goes into no diary unasked', async ({ page }) => {
  const ada = await newPerson(page, 'asked')
  await page.getByRole('button', { name: signOutButton }).filter({ visible: true }).first().click()
  await expect(page).toHaveURL('/sign-in')
  await page.goto('/cramp-now')
  await expect(page.getByRole('status').filter({ hasText: 'kept here until you sign in' })).toBeVisible()
  await button(page, 'It stopped').click()
  await signIn(page, ada)
  await expect(page.getByText('while nobody was signed in')).toBeVisible()
  expect(await crampsOf(page)).toEqual([])
  await button(page, 'Yes, it was mine').click()
  await expect(page.getByText('while nobody was signed in')).toHaveCount(0)
  await expect.poll(async () => (await crampsOf(page)).length).toBe(1)
})

test('a cramp that was somebody else’s is removed, and a new clock is the person’s own', async ({ page }) => {
  await page.goto('/cramp-now')
  await expect(page.getByRole('status').filter({ hasText: 'kept here until you sign in' })).toBeVisible()
  await newPerson(page, 'other')
  await expect(page.getByText('while nobody was signed in')).toBeVisible()
  await button(page, 'No, remove it').click()
  await expect(page.getByText('while nobody was signed in')).toHaveCount(0)
  await startCramp(page)
  expect(await crampsOf(page)).toHaveLength(1)
})

test('signing out counts a timed cramp that could not be handed over, and keeps it for its person alone', async ({
  page,
}) => {
  const ada = await newPerson(page, 'timer')
  await startCramp(page)
  await button(page, 'It stopped').click()
  await expect(page.getByRole('status').filter({ hasText: /^saved$/ })).toBeVisible()
  await page.goto('/more')
  // A cramp of hers that the gate does not take stands for whatever keeps one from being handed over.
  await page.evaluate(() => {
    const cramps = JSON.parse(localStorage.getItem('charley.timed-cramps') ?? '[]')
    localStorage.setItem(
      'charley.timed-cramps',
      JSON.stringify(cramps.map((cramp: object) => ({ ...cramp, kept: null, ending: { seconds: -1 } }))),
    )
  })
  await page.reload()
  await page.getByRole('button', { name: signOutButton }).filter({ visible: true }).first().click()
  const question = page.getByRole('group', { name: '1 entry is not on the server yet.' })
  await question.getByRole('button', { name: 'Sign out and keep them here' }).click()
  await expect(page).toHaveURL('/sign-in')
  // The page may still be on its way to another: it is asked again then.
  const held = () => page.evaluate(() => localStorage.getItem('charley.timed-cramps'))
  await expect(async () => expect(await held()).not.toBeNull()).toPass()

  await newPerson(page, 'second')
  await expect(page.getByText('while nobody was signed in')).toHaveCount(0)
  await startCramp(page)
  await expect(clock(page)).toHaveText(/^0:\d\d$/)
  expect(await crampsOf(page)).toHaveLength(1)
  await page.goto('/')
  await page.getByRole('button', { name: signOutButton }).filter({ visible: true }).first().click()
  await expect(page).toHaveURL('/sign-in')
  await expect(async () => expect(await held()).not.toBeNull()).toPass()

  await signIn(page, ada)
  await page.getByRole('button', { name: signOutButton }).filter({ visible: true }).first().click()
  await page.getByRole('button', { name: 'Drop them and sign out' }).click()
  await expect(page).toHaveURL('/sign-in')
  expect(await held()).toBeNull()
})

test('with the worker the screen stands though the server answers nothing', async ({ page }) => {
  await newPerson(page, 'weak')
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready
  })
  await page.reload()
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
  await expect(crampNow(page)).toBeVisible()
  await page.route('**/*', route =>
    route.request().url().includes('/_next/') ? route.fallback() : undefined,
  )
  await crampNow(page).click()
  await expect(button(page, 'It stopped')).toBeVisible()
  await expect(clock(page)).toHaveText(/^0:0[1-9]$/)
})
