import { createServer } from 'node:https'
import { describe, expect, it } from 'vitest'
import { pushTarget, usualPushHosts } from '@/lib/domain/reminders/push-endpoint'
import { pushMessage } from '@/lib/domain/reminders/push-message'
import { reminderKinds } from '@/lib/domain/reminders/reminder-kind'
import { isPublicAddress } from '@/lib/reminders/public-address'
import { pushSubject, type PushSender } from '@/lib/reminders/push-sender'
import { sendPush } from '@/lib/reminders/send-push'
import { network, post, type Address } from '@/lib/reminders/wire'
import { pushBrowser, publicAddress, stubbedWire } from '@/tests/support/push-browser'
import { createECDH } from 'node:crypto'
import { once } from 'node:events'

const keys = createECDH('prime256v1')
const sender: PushSender = {
  publicKey: keys.generateKeys('base64url'),
  privateKey: keys.getPrivateKey('base64url').padStart(43, 'A'),
  subject: 'https://diary.example.org',
}
const message = pushMessage('evening', 'en', 0)
const way = (wire: ReturnType<typeof stubbedWire>['wire'], hosts = usualPushHosts) => ({
  sender,
  hosts,
  wire,
})

describe('an endpoint', () => {
  it.each([
    'https://fcm.googleapis.com/fcm/send/abc:def',
    'https://updates.push.services.mozilla.com/wpush/v2/abc?x=1',
    'https://web.push.apple.com/abc',
    'https://wns2-par02p.notify.windows.com/w/?token=abc',
    'https://FCM.googleapis.com:443/fcm/send/abc',
  ])('of a push service is taken: %s', endpoint => {
    expect(pushTarget(endpoint, usualPushHosts)).not.toBe(null)
  })

  it.each([
    'http://fcm.googleapis.com/fcm/send/abc',
    'https://fcm.googleapis.com:8443/fcm/send/abc',
    'https://fcm.googleapis.com:80/',
    'https://user@fcm.googleapis.com/',
    'https://user:word@fcm.googleapis.com/',
    'https://evil.fcm.googleapis.com/',
    'https://fcm.googleapis.com.evil.example/',
    'https://fcm.googleapis.com./',
    'https://evilpush.apple.com/',
    'https://push.apple.com/',
    'https://*.push.apple.com/',
    'https://push.services.mozilla.com.evil.example/',
    'https://127.0.0.1/',
    'https://2130706433/',
    'https://0x7f.1/',
    'https://0177.0.0.1/',
    'https://[::1]/',
    'https://[::ffff:127.0.0.1]/',
    'https://[::ffff:7f00:1]/',
    'https://169.254.169.254/latest/meta-data/',
    'https://localhost/',
    'https://localhost.localdomain/',
    'https://fcm.googleapis.com@127.0.0.1/',
    'https://127.0.0.1#fcm.googleapis.com/',
    'https://127.0.0.1\\@fcm.googleapis.com:444/',
    'ftp://fcm.googleapis.com/',
    'file:///etc/passwd',
    'javascript:alert(1)',
    '//fcm.googleapis.com/',
    '',
  ])('that leads anywhere else is not sent to: %s', async endpoint => {
    const { wire, sent } = stubbedWire()
    expect(await sendPush(pushBrowser(endpoint).keys, message, way(wire))).toBe('blocked')
    expect(sent).toEqual([])
  })
})

describe('an address', () => {
  it.each([
    '2606:4700::1%eth0',
    '10.0.0.1',
    '100.64.0.1',
    '100.127.255.255',
    '127.0.0.1',
    '127.255.255.254',
    '169.254.169.254',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '192.0.2.1',
    '198.18.0.1',
    '0.0.0.0',
    '224.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    '::ffff:10.0.0.1',
    '::ffff:142.250.74.106',
    '::127.0.0.1',
    'fe80::1',
    'fc00::1',
    'fd12:3456::1',
    'ff02::1',
    '64:ff9b::7f00:1',
    '2002:7f00:1::',
    '2001::1',
    '2001:db8::1',
    'fe80::1%eth0',
    'localhost',
    '',
  ])('that is not of the public internet is not connected to: %s', async address => {
    expect(isPublicAddress(address)).toBe(false)
    const found: Address = { address, family: address.includes(':') ? 6 : 4 }
    const { wire, sent } = stubbedWire({ addresses: [publicAddress, found] })
    expect(await sendPush(pushBrowser().keys, message, way(wire))).toBe('blocked')
    expect(sent).toEqual([])
  })

  it.each([
    '9.255.255.255',
    '11.0.0.0',
    '100.63.255.255',
    '100.128.0.0',
    '126.255.255.255',
    '128.0.0.0',
    '169.253.255.255',
    '172.15.255.255',
    '172.32.0.0',
    '192.167.255.255',
    '192.169.0.0',
    '223.255.255.255',
    '2001:200::1',
    '2a00:1450:400f::1',
  ])('beside those is: %s', address => {
    expect(isPublicAddress(address)).toBe(true)
  })

  it('of this machine is refused for real: a listed name that the system resolves to it', async () => {
    const found = await network.resolve('localhost')
    expect(found.length).toBeGreaterThan(0)
    const { wire, sent } = stubbedWire({ addresses: found })
    expect(await sendPush(pushBrowser().keys, message, way(wire))).toBe('blocked')
    expect(sent).toEqual([])
  })
})

describe('what is sent', () => {
  it('goes to the very address that was looked at, under the name that was asked for', async () => {
    const { wire, sent } = stubbedWire()
    expect(await sendPush(pushBrowser().keys, message, way(wire))).toBe('delivered')
    expect(sent).toHaveLength(1)
    expect(sent[0]?.to).toEqual(publicAddress)
    expect(sent[0]?.parcel).toMatchObject({ host: 'fcm.googleapis.com', path: '/fcm/send/one' })
    const headers: Record<string, string> = { ...sent[0]?.parcel.headers }
    expect(headers).toMatchObject({ 'content-encoding': 'aes128gcm', ttl: '86400', urgency: 'normal' })
    expect(headers, 'the push service reads it').not.toHaveProperty('topic')
    const token = /^vapid t=[\w-]+\.([\w-]+)\.[\w-]+, k=/.exec(headers['authorization'] ?? '')?.[1] ?? ''
    const claims: unknown = JSON.parse(Buffer.from(token, 'base64url').toString('utf8'))
    expect(claims).toMatchObject({ aud: 'https://fcm.googleapis.com', sub: 'https://diary.example.org' })
  })

  it('tells the push service no kind or language from another: as long, and kept as long', async () => {
    const { wire, sent } = stubbedWire()
    const languages = ['en', 'de'] as const
    for (const kind of reminderKinds) {
      for (const language of languages) {
        for (const now of [0, Date.parse('2026-05-19T19:30:00Z'), Date.parse('9999-12-31T00:00:00Z')]) {
          await sendPush(pushBrowser().keys, pushMessage(kind, language, now), way(wire))
        }
      }
    }
    const seen = sent.map(({ parcel }) => {
      const { authorization: _, ...headers } = { ...parcel.headers }
      return JSON.stringify([headers, parcel.body.length])
    })
    expect(seen.length).toBe(reminderKinds.length * languages.length * 3)
    expect([...new Set(seen)]).toHaveLength(1)
  })

  it('is, when the browser has decrypted it, a kind, a language, a link, and nothing of the diary', async () => {
    const browser = pushBrowser()
    const { wire, sent } = stubbedWire()
    await sendPush(browser.keys, message, way(wire))
    const text = browser.read(sent[0]?.parcel.body ?? new Uint8Array())
    expect(JSON.parse(text)).toEqual({
      title: 'Time for a check-in',
      kind: 'evening',
      language: 'en',
      link: '/',
      until: 4 * 3_600_000,
    })
    expect(Buffer.from(sent[0]?.parcel.body ?? []).includes('check-in')).toBe(false)
  })

  it.each([
    [201, 'delivered'],
    [200, 'delivered'],
    [301, 'refused'],
    [307, 'refused'],
    [400, 'refused'],
    [403, 'refused'],
    [404, 'gone'],
    [410, 'gone'],
    [413, 'refused'],
    [429, 'refused'],
    [500, 'refused'],
    [new Error('no net'), 'unreachable'],
  ])('and answered with %s was %s', async (status, outcome) => {
    const { wire, sent } = stubbedWire({ status })
    expect(await sendPush(pushBrowser().keys, message, way(wire))).toBe(outcome)
    expect(sent).toHaveLength(1)
  })

  it('is nothing when the name has no address', async () => {
    const { wire, sent } = stubbedWire({ addresses: [] })
    expect(await sendPush(pushBrowser().keys, message, way(wire))).toBe('unreachable')
    expect(sent).toEqual([])
  })
})

describe('the network', () => {
  it('connects to the address it is given, not to one of the name, and trusts no other certificate', async () => {
    let connections = 0
    const trap = createServer(() => undefined).on('connection', () => (connections += 1))
    trap.listen(0, '127.0.0.1')
    await once(trap, 'listening')
    const address = trap.address()
    const port = typeof address === 'object' && address !== null ? address.port : 0
    const parcel = { host: 'fcm.googleapis.com', path: '/', headers: {}, body: Buffer.from('x') }
    await expect(post({ address: '127.0.0.1', family: 4 }, port, parcel)).rejects.toThrow()
    expect(connections).toBe(1)
    trap.close()
  })
})

describe('who sends', () => {
  it.each([
    ['https://diary.example.org', null, 'https://diary.example.org'],
    ['https://diary.example.org', 'a@example.org', 'https://diary.example.org'],
    ['https://localhost', 'Charley <a@example.org>', 'mailto:a@example.org'],
    ['http://diary.example.org', 'a@example.org', 'mailto:a@example.org'],
    ['https://192.168.1.5', 'a@example.org', 'mailto:a@example.org'],
    ['https://[::1]', null, null],
    ['https://charley.local', null, null],
    ['https://charley', null, null],
    [null, 'a@localhost', null],
    [null, null, null],
  ])('with the address %s and the sender %s is told as %s', (publicUrl, mailFrom, subject) => {
    expect(pushSubject({ publicUrl, mailFrom })).toBe(subject)
  })
})
