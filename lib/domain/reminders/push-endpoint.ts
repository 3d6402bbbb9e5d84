import * as z from 'zod'
import { atMost } from '../fields'

/** Hosts of the push services of the browsers people use; a star stands for one or more names in front of the dot. */
export const usualPushHosts: readonly string[] = [
  'fcm.googleapis.com',
  '*.push.services.mozilla.com',
  '*.push.apple.com',
  '*.notify.windows.com',
]

/** One entry of the list of hosts: a name of at least two parts, or "*." and such a name. No address, no port. */
export const isPushHost = (text: string): boolean =>
  /^(\*\.)?([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])?$/.test(text)

const isName = (host: string): boolean => isPushHost(host) && !host.startsWith('*')

const isListed = (host: string, hosts: readonly string[]): boolean =>
  hosts.some(each => (each.startsWith('*.') ? host.endsWith(each.slice(1)) : host === each))

/** Where a message is sent: the name of the host, and the path with its query. Always by https, on port 443. */
export type PushTarget = { host: string; path: string }

/**
 * Where an endpoint leads; null when it may not be sent to: anything but https on port 443 without a user name, on a
 * host of the list that is written as a name.
 */
export function pushTarget(endpoint: string, hosts: readonly string[]): PushTarget | null {
  if (!URL.canParse(endpoint)) return null
  const url = new URL(endpoint)
  const isPlain = url.protocol === 'https:' && url.port === '' && url.username === '' && url.password === ''
  if (!isPlain || !isName(url.hostname) || !isListed(url.hostname, hosts)) return null
  return { host: url.hostname, path: `${url.pathname}${url.search}` }
}

const bytesOf = (length: number, message: string) =>
  z.string(message).regex(new RegExp(`^[A-Za-z0-9_-]{${Math.ceil((length * 4) / 3)}}$`), message)

/** What a browser gives to whoever may send to it: `PushSubscription.toJSON()`, without what is not needed. */
export const pushSubscriptionSchema = z.strictObject({
  endpoint: z.string('Write an address.').check(atMost(1000, 'Write at most 1000 characters.')),
  /** An uncompressed point of P-256: 65 bytes in base64url, the first of them 4. */
  p256dh: bytesOf(65, 'Write the 65 bytes of a public key in base64url.').startsWith(
    'B',
    'Write the 65 bytes of a public key in base64url.',
  ),
  auth: bytesOf(16, 'Write 16 bytes in base64url.'),
})

export type PushSubscriptionKeys = z.output<typeof pushSubscriptionSchema>

/** What became of a message to a device. `gone`: the push service knows the browser no more. */
export const deliveries = ['delivered', 'refused', 'unreachable', 'blocked'] as const

export type Delivery = (typeof deliveries)[number]
