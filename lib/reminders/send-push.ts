import webPush from 'web-push'
import { pushTarget, type Delivery, type PushSubscriptionKeys } from '../domain/reminders/push-endpoint'
import { keptSeconds, pushText, type PushMessage } from '../domain/reminders/push-message'
import { isPublicAddress } from './public-address'
import type { PushSender } from './push-sender'
import { patienceMs, type Address, type Parcel, type Wire } from './wire'

/** What is needed to send: who sends, the hosts that may be sent to, and the network. */
export type PushWay = { sender: PushSender; hosts: readonly string[]; wire: Wire }

function parcelFor(
  { endpoint, p256dh, auth }: PushSubscriptionKeys,
  message: PushMessage,
  { sender, hosts }: PushWay,
): Parcel | null {
  const target = pushTarget(endpoint, hosts)
  if (target === null) return null
  const { subject, publicKey, privateKey } = sender
  const { headers, body } = webPush.generateRequestDetails(
    { endpoint, keys: { p256dh, auth } },
    pushText(message),
    {
      vapidDetails: { subject, publicKey, privateKey },
      // What the push service reads is the same for every kind, and so is the length.
      TTL: keptSeconds,
      urgency: 'normal',
      contentEncoding: 'aes128gcm',
    },
  )
  const named: [string, unknown][] = Object.entries(headers)
  const texts = new Map(named.map(([name, value]) => [name.toLowerCase(), String(value)]))
  return { ...target, headers: Object.fromEntries(texts), body }
}

/** All addresses of a name must be public: one that is not shows that the name is not what it seems. */
async function publicAddress(host: string, wire: Wire): Promise<Address | 'blocked' | 'unreachable'> {
  const found = await inTime(wire.resolve(host))
  const [first] = found ?? []
  if (found === null || first === undefined) return 'unreachable'
  return found.every(({ address }) => isPublicAddress(address)) ? first : 'blocked'
}

/** What comes of it; null when it rejects or takes too long. A network that is away is expected. */
async function inTime<T>(work: Promise<T>): Promise<T | null> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<null>(resolve => (timer = setTimeout(() => resolve(null), patienceMs)))
  try {
    return await Promise.race([work.catch(() => null), late])
  } finally {
    clearTimeout(timer)
  }
}

/**
 * Sends a message to one device, encrypted for it; what came of it. Where it leads is looked at anew each time: the
 * host must be of the list, its addresses public, and the connection is made to the address that was looked at.
 * `gone`: the push service knows the browser no more.
 */
export async function sendPush(
  keys: PushSubscriptionKeys,
  message: PushMessage,
  way: PushWay,
): Promise<Delivery | 'gone'> {
  const parcel = parcelFor(keys, message, way)
  if (parcel === null) return 'blocked'
  const to = await publicAddress(parcel.host, way.wire)
  if (typeof to === 'string') return to
  const status = await inTime(way.wire.carry(to, parcel))
  if (status === null) return 'unreachable'
  if (status === 404 || status === 410) return 'gone'
  return status >= 200 && status < 300 ? 'delivered' : 'refused'
}
