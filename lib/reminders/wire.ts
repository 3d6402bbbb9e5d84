import { lookup } from 'node:dns/promises'
import { Agent, request } from 'node:https'
import type { PushTarget } from '../domain/reminders/push-endpoint'

/** How long a push service may take to be found and to answer, in ms. */
export const patienceMs = 5000

/** An address of the network, as a name was resolved to it. */
export type Address = { address: string; family: 4 | 6 }

/** What is sent: a POST of these bytes. */
export type Parcel = PushTarget & { headers: Readonly<Record<string, string>>; body: Uint8Array }

/** The outermost edge: finds the addresses of a name, and carries a parcel to the very address it is given. */
export type Wire = {
  resolve: (host: string) => Promise<Address[]>
  /** The status of the answer. Follows no redirect. Rejects when none comes in time. */
  carry: (to: Address, parcel: Parcel) => Promise<number>
}

/** The network itself. */
export const network: Wire = {
  async resolve(host) {
    const found = await lookup(host, { all: true, verbatim: true })
    return found.map(({ address, family }) => ({ address, family: family === 6 ? 6 : 4 }))
  },
  carry: (to, parcel) => post(to, 443, parcel),
}

/** Posts to an address, whatever the name says by now; the certificate must be that of the name. */
export function post(to: Address, port: number, { host, path, headers, body }: Parcel): Promise<number> {
  return new Promise((resolve, reject) => {
    const agent = new Agent({ keepAlive: false, maxCachedSessions: 0 })
    const asked = request(
      {
        host,
        port,
        path,
        method: 'POST',
        agent,
        servername: host,
        headers: { ...headers, 'content-length': String(body.length) },
        signal: AbortSignal.timeout(patienceMs),
        lookup: (_, options, found) =>
          options.all === true ? found(null, [to]) : found(null, to.address, to.family),
      },
      answer => {
        answer.destroy()
        agent.destroy()
        resolve(answer.statusCode ?? 0)
      },
    )
    asked.on('error', error => {
      agent.destroy()
      reject(error)
    })
    asked.end(body)
  })
}
