import { subscribe } from 'node:diagnostics_channel'
import { randomBytes } from 'node:crypto'
import { IncomingMessage } from 'node:http'
import { isIPv6 } from 'node:net'

/**
 * Route handlers see headers only, and the server fills a forwarded address in without saying who wrote it. So the
 * address of the connection is written into a header whose name nobody outside can know.
 */
const key = Symbol.for('charley.address-header')

const kept: typeof globalThis & { [key]?: string } = globalThis

/** Begins to note the address of every connection of this process. Called once, when the server starts. */
export function noteAddresses(): void {
  if (kept[key]) return
  const header = `x-connection-${randomBytes(12).toString('hex')}`
  kept[key] = header
  subscribe('http.server.request.start', message => {
    const request = requestIn(message)
    if (request) request.headers[header] = request.socket.remoteAddress ?? ''
  })
}

function requestIn(message: unknown): IncomingMessage | null {
  if (typeof message !== 'object' || message === null || !('request' in message)) return null
  return message.request instanceof IncomingMessage ? message.request : null
}

/** The first 64 bits of an IPv6 address stand for one household; an IPv4 address written as IPv6 is that address. */
function householdOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)
  if (mapped?.[1]) return mapped[1]
  if (!isIPv6(address)) return address
  const [head = '', tail] = address.toLowerCase().split('%', 1).join('').split('::')
  const before = head === '' ? [] : head.split(':')
  const behind = tail === undefined || tail === '' ? [] : tail.split(':')
  const zeros = tail === undefined ? 0 : 8 - before.length - behind.length
  const groups = [...before, ...Array.from({ length: zeros }, () => '0'), ...behind]
  return `${groups
    .slice(0, 4)
    .map(group => group.replace(/^0+(?=.)/, ''))
    .join(':')}::/64`
}

/**
 * Where a request came from, for counting failures. `trustProxy` is how many proxies stand in front: each adds the
 * address it saw at the end of `X-Forwarded-For`, so with one proxy its last word counts, and with none that header
 * is anybody's invention. "unknown" when this process does not note addresses.
 */
export function addressOf(headers: Headers, trustProxy: number): string {
  const name = kept[key]
  const connection = (name === undefined ? null : headers.get(name)) ?? 'unknown'
  if (trustProxy === 0) return householdOf(connection)
  const forwarded = (headers.get('x-forwarded-for') ?? '').split(',').map(part => part.trim())
  return householdOf(forwarded.filter(part => part !== '').at(-trustProxy) ?? connection)
}
