import { isIP } from 'node:net'
import { pushKeys, type PushKeys } from '../data/installation-secret'
import type { Environment } from '../env'

/** Who sends, as push services are told: the keys of the installation, and where its operator can be reached. */
export type PushSender = PushKeys & { subject: string }

const isNameOfTheNet = (host: string): boolean =>
  host.includes('.') &&
  isIP(host.replace(/^\[|\]$/g, '')) === 0 &&
  !/\.(localhost|local|test|invalid)$/.test(host)

/** An address without the name in front: "Charley <charley@example.org>". */
const addressIn = (mailFrom: string): string => /<([^<>]+)>/.exec(mailFrom)?.[1] ?? mailFrom

/**
 * Where the operator can be reached, which every push service asks for and Apple's checks: the address people use, or
 * that of the sender of mail. Null: neither is one of the internet, and nothing can be pushed.
 */
export function pushSubject({
  publicUrl,
  mailFrom,
}: Pick<Environment, 'publicUrl' | 'mailFrom'>): string | null {
  if (publicUrl?.startsWith('https:') && isNameOfTheNet(new URL(publicUrl).hostname)) return publicUrl
  const address = mailFrom === null ? '' : addressIn(mailFrom).trim()
  const host = address.split('@').at(-1) ?? ''
  return /^[^\s@<>]+@[^\s@<>]+$/.test(address) && isNameOfTheNet(host) ? `mailto:${address}` : null
}

/** Who sends from this installation; null: it cannot push. */
export function pushSender(environment: Environment): PushSender | null {
  const subject = pushSubject(environment)
  return subject === null ? null : { subject, ...pushKeys(environment.dataDir) }
}
