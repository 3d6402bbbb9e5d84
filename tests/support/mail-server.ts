import { once } from 'node:events'
import { createServer, type Socket } from 'node:net'

/** A letter as it came: who it was for, and the text from its headers to its end. */
export type Letter = { to: string; text: string }

export type MailServer = { url: string; letters: Letter[]; close: () => Promise<void> }

/** Takes mail on this machine and keeps it: as much of SMTP as that needs. `refuses` answers every letter with a no. */
export async function mailServer({ refuses = false } = {}): Promise<MailServer> {
  const letters: Letter[] = []
  const open = new Set<Socket>()
  const server = createServer(socket => {
    open.add(socket)
    socket.on('close', () => open.delete(socket))
    let to = ''
    let text: string | null = null
    let rest = ''
    const say = (line: string) => socket.write(`${line}\r\n`)
    const hear = (line: string) => {
      if (text !== null) {
        if (line !== '.') {
          text += `${line}\n`
          return
        }
        if (!refuses) letters.push({ to, text })
        text = null
        say(refuses ? '550 no' : '250 kept')
        return
      }
      to = /^RCPT TO:<(.*)>/i.exec(line)?.[1] ?? to
      if (/^DATA/i.test(line)) {
        text = ''
        say('354 go on')
      } else say(/^QUIT/i.test(line) ? '221 bye' : '250 ok')
    }
    socket.on('error', () => undefined)
    socket.on('data', data => {
      const lines = `${rest}${data.toString('utf8')}`.split('\r\n')
      rest = lines.pop() ?? ''
      lines.forEach(hear)
    })
    say('220 a test')
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  return {
    url: `smtp://127.0.0.1:${port}`,
    letters,
    async close() {
      for (const socket of open) socket.destroy()
      server.close()
      await once(server, 'close')
    },
  }
}
