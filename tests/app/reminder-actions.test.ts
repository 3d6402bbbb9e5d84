import { by, twoPeople } from '../support/two-people'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  addMyDevice,
  checkMyDevice,
  removeMyDevice,
  saveMyReminders,
  sendMyTest,
} from '@/app/(diary)/settings/reminders/reminder-actions'
import type { Action } from '@/lib/auth/action'
import { listPushDevices, mostDevices } from '@/lib/data/push-devices'
import { findReminderSettings } from '@/lib/data/reminder-settings'
import { firstReminderSettings } from '@/lib/domain/reminders/reminder-settings'
import type { FreshDatabase } from '../support/database'
import { mailServer, type MailServer } from '../support/mail-server'
import { browserSignedOut, type TestPerson } from '../support/people'
import { pushBrowser } from '../support/push-browser'

let mail: MailServer
let installation: FreshDatabase
let ada: TestPerson
let ben: TestPerson

beforeEach(async () => {
  mail = await mailServer()
  ;({ installation, ada, ben } = await twoPeople({ SMTP_URL: mail.url, MAIL_FROM: 'charley@example.org' }))
})

afterEach(async () => {
  await installation.close()
  await mail.close()
})

const subscription = (name = 'one') => pushBrowser(`https://fcm.googleapis.com/fcm/send/${name}`).keys
const chosen = { ...firstReminderSettings, evening: { isOn: true, at: '21:15' }, byMail: true }

describe('an action of reminders', () => {
  const calls: readonly [string, Action<unknown>, object][] = [
    ['saveMyReminders', saveMyReminders, chosen],
    ['addMyDevice', addMyDevice, { subscription: subscription() }],
    ['checkMyDevice', checkMyDevice, { id: null, subscription: subscription() }],
    ['removeMyDevice', removeMyDevice, { id: 'none' }],
    ['sendMyTest', sendMyTest, {}],
  ]

  it.each(calls)('%s is not for strangers, tokens, or a session that was ended', async (_, act, input) => {
    for (const headers of [{}, ada.writer, await browserSignedOut(ada)]) {
      const answer = await by(headers, () => act(input))
      expect(answer).toMatchObject({ ok: false, refusal: { status: 401, code: 'signed-out' } })
    }
    expect(await findReminderSettings(ada.owner)).toBe(null)
    expect(await listPushDevices(ada.owner)).toEqual([])
  })

  it.each(calls)('%s is only for pages of ours', async (_, act, input) => {
    const headers = { ...ada.browser, origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' }
    expect(await by(headers, () => act(input))).toMatchObject({ ok: false, refusal: { code: 'origin' } })
  })

  it.each(calls)('%s refuses a key it does not know, by its name', async (_, act, input) => {
    const answer = await by(ada.browser, () => act({ ...input, owner: ben.owner }))
    expect(answer).toMatchObject({ ok: false, refusal: { status: 400, problems: [{ path: 'owner' }] } })
  })
})

describe('what a person wants to be reminded of', () => {
  it('is kept as it was chosen', async () => {
    expect(await by(ada.browser, () => saveMyReminders(chosen))).toEqual({ ok: true, value: null })
    expect(await findReminderSettings(ada.owner)).toEqual(chosen)
  })

  it('is refused with the field that is wrong', async () => {
    const drink = { ...chosen.drink, until: chosen.drink.from }
    const answer = await by(ada.browser, () => saveMyReminders({ ...chosen, drink }))
    expect(answer).toMatchObject({ ok: false, refusal: { problems: [{ path: 'drink.until' }] } })
    expect(await findReminderSettings(ada.owner)).toBe(null)
  })
})

describe('a device', () => {
  const add = (keys: object = subscription(), who = ada) =>
    by(who.browser, () => addMyDevice({ subscription: keys }))

  it('is turned on, known again, and removed', async () => {
    const keys = subscription()
    const added = await add(keys)
    const id = added.ok ? added.value.id : ''
    const check = () => by(ada.browser, () => checkMyDevice({ id: null, subscription: keys }))
    expect(await check()).toEqual({ ok: true, value: { id } })
    expect(await by(ben.browser, () => removeMyDevice({ id }))).toMatchObject({ refusal: { status: 404 } })
    expect(await by(ada.browser, () => removeMyDevice({ id }))).toEqual({ ok: true, value: null })
    expect(await check()).toEqual({ ok: true, value: { id: null } })
    expect(await listPushDevices(ada.owner)).toEqual([])
  })

  it.each([
    'http://fcm.googleapis.com/fcm/send/one',
    'https://fcm.googleapis.com:444/fcm/send/one',
    'https://user@fcm.googleapis.com/fcm/send/one',
    'https://127.0.0.1/one',
    'https://[::1]/one',
    'https://169.254.169.254/latest/meta-data/',
    'https://push.evil.example/one',
  ])('at %s is not kept', async endpoint => {
    const keys = pushBrowser(endpoint).keys
    expect(await add(keys)).toMatchObject({ ok: false, refusal: { status: 422, code: 'push-service' } })
    expect(await by(ada.browser, () => checkMyDevice({ id: null, subscription: keys }))).toEqual({
      ok: true,
      value: { id: null },
    })
    expect(await listPushDevices(ada.owner)).toEqual([])
  })

  it.each([
    ['p256dh', 'A'.repeat(87)],
    ['p256dh', 'B'.repeat(86)],
    ['auth', 'A'.repeat(21)],
    ['auth', '+'.repeat(22)],
    ['endpoint', `https://fcm.googleapis.com/${'a'.repeat(1000)}`],
  ])('whose %s is not one is refused', async (key, value) => {
    const answer = await add({ ...subscription(), [key]: value })
    expect(answer).toMatchObject({ ok: false, refusal: { problems: [{ path: `subscription.${key}` }] } })
  })

  it('more than a person may have is refused in words', async () => {
    for (let made = 0; made < mostDevices; made += 1) await add(subscription(String(made)))
    expect(await add()).toMatchObject({ ok: false, refusal: { code: 'too-many-devices' } })
  })
})

describe('a test', () => {
  const sendTest = () => by(ada.browser, () => sendMyTest({}))

  it('has nowhere to go without a device and without e-mail', async () => {
    expect(await sendTest()).toEqual({ ok: true, value: { devices: 0, reached: 0, mail: null } })
    expect(mail.letters).toEqual([])
  })

  it('goes to the address of the account when reminders do, ten times an hour', async () => {
    await by(ada.browser, () => saveMyReminders(chosen))
    for (let sent = 0; sent < 10; sent += 1)
      expect(await sendTest()).toMatchObject({ value: { mail: 'sent' } })
    expect(await sendTest()).toMatchObject({ ok: false, refusal: { status: 429, code: 'too-many' } })
    expect(mail.letters.map(({ to }) => to)).toEqual(Array.from({ length: 10 }, () => ada.email))
  })
})
