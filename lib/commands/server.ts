import { once } from 'node:events'
import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from 'node:http'
import { noteAddresses } from '../auth/address'
import { answering } from '../auth/answer-status'
import {
  prototypeInAddress,
  refusalResponse,
  unknownMethod,
  unreadableAddress,
  type Refusal,
} from '../auth/refusal'

/** How long requests that are under way may take to be answered when the server ends, in milliseconds. */
const patienceMs = 10_000

export type Running = {
  /** Takes no new requests, answers those under way, and resolves when the last is answered. */
  end: () => Promise<void>
}

async function closed(server: Server): Promise<void> {
  const done = once(server, 'close')
  server.close()
  const impatient = setTimeout(() => server.closeAllConnections(), patienceMs)
  await done
  clearTimeout(impatient)
}

const portIsTaken = (error: unknown) =>
  error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'

async function listen(server: Server, port: number, host: string): Promise<void> {
  server.listen(port, host)
  try {
    await once(server, 'listening')
  } catch (error) {
    if (!portIsTaken(error)) throw error
    throw new Error(`Port ${port} of ${host} is used by another program. Stop it, or choose another PORT.`)
  }
}

const methods = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])

function canBeDecoded(path: string): boolean {
  try {
    decodeURIComponent(path)
    return true
  } catch (error) {
    if (error instanceof URIError) return false
    throw error
  }
}

/** What the framework would take for a fault of its own, or lose on the way; null: it may have it. */
function unfit({ url = '', method = '' }: IncomingMessage): Refusal | null {
  if (!methods.has(method)) return unknownMethod
  const [path = '', ...query] = url.split('?')
  if (!canBeDecoded(path)) return unreadableAddress
  return new URLSearchParams(query.join('?')).has('__proto__') ? prototypeInAddress : null
}

/** However it is written: an address with one slash too many is sent on by the framework, which says nothing of this then. */
const isShared = ({ url = '' }: IncomingMessage) => /^[/\\]+shared(?:[/\\?]|$)/i.test(url)

const sharedHeaders = new Map([
  ['cache-control', 'private, no-store'],
  ['referrer-policy', 'no-referrer'],
  ['x-robots-tag', 'noindex, nofollow, noarchive, nosnippet'],
])

async function refuse(response: ServerResponse, refusal: Refusal): Promise<void> {
  const answer = refusalResponse(refusal)
  response
    .writeHead(answer.status, { ...Object.fromEntries(answer.headers), 'x-content-type-options': 'nosniff' })
    .end(await answer.text())
}

/** Serves the app from `root` on an address; resolves when it answers. Rejects when the port is taken. */
export async function serve(options: {
  root: string
  host: string
  port: number
  mode: 'production' | 'development'
}): Promise<Running> {
  const { root, host, port, mode } = options
  noteAddresses()
  // Commands run with source maps; reading those of every library would make half a second of the start.
  process.setSourceMapsEnabled(mode === 'development')
  const { default: next } = await import('next')
  const waiting: RequestListener = (_, response) => response.writeHead(503, { 'Retry-After': '1' }).end()
  let answer: RequestListener = waiting
  const server = createServer((request, response) => answer(request, response))
  await listen(server, port, host)
  const app = next({ dev: mode === 'development', dir: root, hostname: host, port, httpServer: server })
  await app.prepare()
  const handle = app.getRequestHandler()
  answer = (request, response) => {
    const refusal = unfit(request)
    if (isShared(request)) response.setHeaders(sharedHeaders)
    void (refusal === null ? answering(response, () => handle(request, response)) : refuse(response, refusal))
  }
  if (mode === 'production') server.on('upgrade', (_, socket) => socket.destroy())
  return {
    async end() {
      await closed(server)
      await app.close()
    },
  }
}
