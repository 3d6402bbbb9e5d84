import type { PushSubscriptionKeys } from '@/lib/domain/reminders/push-endpoint'

/** Why reminders cannot arrive in this browser, by the name of the sentence that says so. */
export type Obstacle = 'plain-http' | 'iphone' | 'unsupported' | 'no-worker' | 'denied' | 'no-sender'

/** What this browser can do: receive, with its worker; or why it cannot. */
export type Reach = { worker: ServiceWorkerRegistration } | { obstacle: Obstacle }

/** So long a worker that is just being installed may take, in ms. */
const patienceMs = 4000

const isAppleTouch = () =>
  /\b(iPhone|iPad|iPod)\b/.test(navigator.userAgent) ||
  (/\bMacintosh\b/.test(navigator.userAgent) && navigator.maxTouchPoints > 1)

const isInstalled = () => window.matchMedia('(display-mode: standalone)').matches

/** Looks at what this browser can do; asks the person nothing. */
export async function reachHere(): Promise<Reach> {
  if (!window.isSecureContext) return { obstacle: 'plain-http' }
  const canPush = 'serviceWorker' in navigator && 'PushManager' in window && 'Notification' in window
  if (!canPush) return { obstacle: isAppleTouch() && !isInstalled() ? 'iphone' : 'unsupported' }
  if (Notification.permission === 'denied') return { obstacle: 'denied' }
  const late = new Promise<null>(resolve => setTimeout(() => resolve(null), patienceMs))
  const worker = await Promise.race([navigator.serviceWorker.ready, late])
  return worker === null ? { obstacle: 'no-worker' } : { worker }
}

function bytesOf(base64url: string): Uint8Array<ArrayBuffer> {
  const text = atob(base64url.replaceAll('-', '+').replaceAll('_', '/'))
  return Uint8Array.from(text, character => character.charCodeAt(0))
}

const isSame = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && one.every((byte, index) => byte === other[index])

function keysOf(subscription: PushSubscription): PushSubscriptionKeys {
  const { keys = {} } = subscription.toJSON()
  return { endpoint: subscription.endpoint, p256dh: keys['p256dh'] ?? '', auth: keys['auth'] ?? '' }
}

/** The subscription this browser has for the key; null: none. One for another key is of no use, and ended. */
export async function subscriptionHere(
  { pushManager }: ServiceWorkerRegistration,
  publicKey: string,
): Promise<PushSubscriptionKeys | null> {
  const kept = await pushManager.getSubscription()
  if (kept === null) return null
  const { applicationServerKey } = kept.options
  if (applicationServerKey === null || isSame(new Uint8Array(applicationServerKey), bytesOf(publicKey)))
    return keysOf(kept)
  await kept.unsubscribe()
  return null
}

/** Asks the person, on a tap of theirs, and subscribes. `denied`: they said no. Rejects when the push service does not answer. */
export async function subscribeHere(
  { pushManager }: ServiceWorkerRegistration,
  publicKey: string,
): Promise<PushSubscriptionKeys | 'denied'> {
  if ((await Notification.requestPermission()) !== 'granted') return 'denied'
  const applicationServerKey = bytesOf(publicKey)
  return keysOf(await pushManager.subscribe({ userVisibleOnly: true, applicationServerKey }))
}

/** Ends the subscription of this browser, if there is one. */
export async function unsubscribeHere({ pushManager }: ServiceWorkerRegistration): Promise<void> {
  await (await pushManager.getSubscription())?.unsubscribe()
}

const name = 'charley.push-device'

/** What the list calls this device, as it was told when it was turned on; null: it was not, or may keep nothing. */
export function deviceKept(): string | null {
  try {
    return localStorage.getItem(name)
  } catch {
    return null
  }
}

/** Keeps what the list calls this device, to know it by when its address changes. Null forgets it. */
export function keepDevice(id: string | null): void {
  try {
    if (id === null) localStorage.removeItem(name)
    else localStorage.setItem(name, id)
  } catch {
    // A browser that keeps nothing is known by its address alone.
  }
}
