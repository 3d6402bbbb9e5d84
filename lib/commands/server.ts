import { once } from 'node:events'
import { createServer, type RequestListener, type Server } from 'node:http'
import { noteAddresses } from '../auth/address'

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
  answer = (request, response) => void handle(request, response)
  if (mode === 'production') server.on('upgrade', (_, socket) => socket.destroy())
  return {
    async end() {
      await closed(server)
      await app.close()
    },
  }
}
