import { createServer, request as ask, type Server } from 'node:http'
import { once } from 'node:events'

/** Something that stands in front of the server, as a proxy does, and can be told to change what it passes on. */
export type Front = {
  url: string
  /** The server that it stands in front of. */
  server: string
  /** What `/sw.js` is made of; null: as the server hands it out. */
  worker: ((text: string) => string) | null
  /** `gone`: nobody answers; `still`: the proxy does, and says that the server does not. */
  state: 'open' | 'gone' | 'still'
  end: () => Promise<void>
}

/** Opens one on a port, in front of a server on another. */
export async function openFront(port: number, server: string): Promise<Front> {
  const front: Front = {
    url: `http://localhost:${port}`,
    server,
    worker: null,
    state: 'open',
    end: () => end(web),
  }
  const web = createServer((incoming, outgoing) => {
    if (front.state === 'gone') {
      outgoing.destroy()
      return
    }
    if (front.state === 'still') {
      outgoing.writeHead(502).end('The server does not answer.')
      return
    }
    const to = new URL(front.server)
    const passed = ask(
      {
        host: to.hostname,
        port: to.port,
        path: incoming.url,
        method: incoming.method,
        headers: { ...incoming.headers, 'accept-encoding': 'identity' },
      },
      answer => {
        const change = incoming.url === '/sw.js' ? front.worker : null
        if (change === null) {
          outgoing.writeHead(answer.statusCode ?? 502, answer.headers)
          answer.pipe(outgoing)
          return
        }
        const pieces: Buffer[] = []
        answer.on('data', (piece: Buffer) => pieces.push(piece))
        answer.on('end', () => {
          const headers = { ...answer.headers }
          delete headers['content-length']
          outgoing
            .writeHead(answer.statusCode ?? 502, headers)
            .end(change(Buffer.concat(pieces).toString('utf8')))
        })
      },
    )
    passed.on('error', () => outgoing.destroy())
    incoming.pipe(passed)
  })
  web.listen(port, 'localhost')
  await once(web, 'listening')
  return front
}

async function end(web: Server): Promise<void> {
  web.close()
  web.closeAllConnections()
  await once(web, 'close')
}
