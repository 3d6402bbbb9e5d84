import { createECDH, randomBytes } from 'node:crypto'
import { createRequire } from 'node:module'
import * as z from 'zod'
import type { PushSubscriptionKeys } from '@/lib/domain/reminders/push-endpoint'
import type { Address, Parcel, Wire } from '@/lib/reminders/wire'

/** A browser that subscribed: what it hands out, and how it reads what it is sent. */
export type PushBrowser = { keys: PushSubscriptionKeys; read: (body: Uint8Array) => string }

type Ece = { decrypt: (body: Buffer, params: Record<string, unknown>) => Buffer }

// The package that web-push encrypts with has no types; its decryption is the other side of the same standard.
const ece: unknown = createRequire(createRequire(import.meta.url).resolve('web-push'))('http_ece')

const isEce = (found: unknown): found is Ece => z.object({ decrypt: z.function() }).safeParse(found).success

/** A browser whose push service is the one named. */
export function pushBrowser(endpoint = 'https://fcm.googleapis.com/fcm/send/one'): PushBrowser {
  const curve = createECDH('prime256v1')
  const p256dh = curve.generateKeys('base64url')
  const auth = randomBytes(16).toString('base64url')
  return {
    keys: { endpoint, p256dh, auth },
    read(body) {
      if (!isEce(ece)) throw new Error('the package that decrypts is another one')
      const params = { version: 'aes128gcm', privateKey: curve, authSecret: auth }
      return ece.decrypt(Buffer.from(body), params).toString('utf8')
    },
  }
}

export const publicAddress: Address = { address: '142.250.74.106', family: 4 }

/** A network that is not there: answers with these, and keeps what would have been sent and where to. */
export function stubbedWire(answers: { status?: number | Error; addresses?: Address[] } = {}) {
  const sent: { to: Address; parcel: Parcel }[] = []
  const { status = 201, addresses = [publicAddress] } = answers
  const wire: Wire = {
    resolve: async () => addresses,
    async carry(to, parcel) {
      sent.push({ to, parcel })
      if (status instanceof Error) throw status
      return status
    },
  }
  return { wire, sent }
}
