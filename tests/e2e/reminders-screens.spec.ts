import type { Page } from '@playwright/test'
import { pushBrowser } from '../support/push-browser'
import { expect, test } from './diary-test'
import { look } from './looking'
import { newPerson } from './people'

const title = 'Reminders'

/**
 * A browser whose push service is not there: it says yes, and hands out what browsers hand out. Everything after that is
 * as it is: what the page does with it, what the server keeps, and that it sends.
 */
async function withPush(page: Page, answer: 'granted' | 'denied' = 'granted'): Promise<void> {
  const { endpoint, p256dh, auth } = pushBrowser(`https://fcm.googleapis.com/fcm/send/${Date.now()}`).keys
  await page.addInitScript(
    ([address, key, secret, says]) => {
      let kept: object | null = null
      const subscription = {
        endpoint: address,
        options: { applicationServerKey: null },
        toJSON: () => ({ endpoint: address, keys: { p256dh: key, auth: secret } }),
        unsubscribe: async () => {
          kept = null
          sessionStorage.removeItem('subscribed')
          return true
        },
      }
      if (sessionStorage.getItem('subscribed') !== null) kept = subscription
      const pushManager = {
        getSubscription: async () => kept,
        subscribe: async () => {
          sessionStorage.setItem('subscribed', 'yes')
          return (kept = subscription)
        },
      }
      Object.defineProperty(navigator.serviceWorker, 'ready', {
        get: () => Promise.resolve({ pushManager, active: null }),
      })
      let permission = 'default'
      Object.defineProperty(Notification, 'permission', { get: () => permission })
      Notification.requestPermission = async () => {
        permission = says ?? ''
        return says === 'granted' ? 'granted' : 'denied'
      }
    },
    [endpoint, p256dh, auth, answer] as const,
  )
}

test('what comes is chosen and kept, and what is wrong is said where it is', async ({ page }, testInfo) => {
  await withPush(page)
  await newPerson(page, 'reminded')
  await page.goto('/settings/reminders')
  await expect(page.getByText('do not arrive on this device yet')).toBeVisible()
  await look(page, 'reminders', testInfo)
  for (const name of ['A reminder to drink', 'Anything to report today?', 'Urgent notices'])
    await page.getByRole('checkbox', { name }).check()
  await page.getByLabel('Until').fill('08:00')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('Choose a time other than the one it begins at.')).toBeVisible()
  await look(page, 'reminders-problem', testInfo)
  await page.getByLabel('Until').fill('19:30')
  await page.getByLabel('At', { exact: true }).fill('21:15')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('Saved.', { exact: true })).toBeVisible()
  await page.reload()
  await expect(page.getByLabel('Until')).toHaveValue('19:30')
  await expect(page.getByLabel('At', { exact: true })).toHaveValue('21:15')
  await page.goto('/settings')
  await expect(page.getByRole('link', { name: title })).toContainText(
    'To drink, Evening question, Urgent notices',
  )
})

test('a device is turned on by a tap, tested, known again, and removed', async ({ page }, testInfo) => {
  await withPush(page)
  await newPerson(page, 'device')
  await page.goto('/settings/reminders')
  await page.getByRole('button', { name: 'Turn on here' }).click()
  await expect(page.getByText('Turned on. Send yourself a test to see it.')).toBeVisible()
  const list = page.getByRole('list').filter({ hasText: 'This device' })
  await expect(list).toContainText('nothing sent yet')
  await page.getByRole('button', { name: 'Send a test' }).click()
  await expect(page.getByText('Not sent: nothing took it.')).toBeVisible()
  await expect(list).toContainText('push service not reached')
  await look(page, 'reminders-device', testInfo)
  await page.reload()
  await expect(page.getByText('Reminders arrive on this device.')).toBeVisible()
  await page.getByRole('button', { name: /^Remove / }).click()
  await expect(page.getByText('Removed. No reminder goes there any more.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Turn on here' })).toBeVisible()
  await page.reload()
  await expect(page.getByText('Reminders arrive on no device.')).toBeVisible()
  await expect(page.getByText('do not arrive on this device yet')).toBeVisible()
})

test('a browser that says no is told what to do, and asked only when it is tapped', async ({
  page,
}, testInfo) => {
  await withPush(page, 'denied')
  await newPerson(page, 'no')
  await page.goto('/settings/reminders')
  await page.getByRole('button', { name: 'Turn on here' }).click()
  await expect(page.getByText('Not turned on: this browser was told')).toBeVisible()
  await expect(page.getByText('You can change that in its settings')).toBeVisible()
  await look(page, 'reminders-denied', testInfo)
})

test('nobody is reminded to drink whose doctor decides how much', async ({ page }, testInfo) => {
  await newPerson(page, 'limited')
  const profile = { timeZone: 'Europe/London', conditions: ['dialysis'] }
  const headers = { origin: new URL(page.url()).origin }
  expect((await page.request.put('/api/v1/profile', { headers, data: profile })).ok()).toBe(true)
  await page.goto('/settings/reminders')
  await expect(page.getByText('Charley sends no reminder to drink')).toBeVisible()
  await expect(page.getByRole('checkbox', { name: 'A reminder to drink' })).toHaveCount(0)
  await look(page, 'reminders-limited', testInfo)
})

test('the worker shows what it is sent, in words of its own', async ({ page, context }) => {
  await context.grantPermissions(['notifications'])
  await newPerson(page, 'worker')
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
  const session = await context.newCDPSession(page)
  const found = new Promise<string>(resolve => {
    session.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => {
      for (const { registrationId } of registrations) resolve(registrationId)
    })
  })
  await session.send('ServiceWorker.enable')
  const data = JSON.stringify({ title: 'Time for a check-in', kind: 'evening', language: 'de', link: '/' })
  const registrationId = await found
  await session.send('ServiceWorker.deliverPushMessage', {
    origin: new URL(page.url()).origin,
    registrationId,
    data,
  })
  const shown = () =>
    page.evaluate(async () => {
      const { getNotifications } = await navigator.serviceWorker.ready.then(ready => ({
        getNotifications: () => ready.getNotifications(),
      }))
      return (await getNotifications()).map(({ title, lang }) => `${lang} ${title}`)
    })
  await expect.poll(shown).toEqual(['de Gibt es heute etwas einzutragen?'])
})
