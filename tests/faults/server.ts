import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import path from 'node:path'

export const root = path.join(import.meta.dirname, '../..')

/** A port that was free a moment ago. */
async function freePort(): Promise<number> {
  const probe = createServer().listen(0, 'localhost')
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  await once(probe, 'close')
  if (address === null || typeof address === 'string') throw new Error('no port')
  return address.port
}

export type RunningServer = {
  url: string
  child: ChildProcess
  /** From starting the process to the first answer, in ms. */
  readyAfterMs: number
  /** Everything it has written so far, to both outputs. */
  log: () => string
  /** Sends a signal and resolves with the exit code when the process is gone; null: killed. */
  end: (signal?: NodeJS.Signals) => Promise<number | null>
}

export type Ended = { code: number | null; output: string; error: string }

function launch(environment: Record<string, string>) {
  const preload = path.join(import.meta.dirname, 'hold-transaction.mjs')
  const words = ['--import', preload, '--import', 'tsx/esm', 'lib/commands/start.ts']
  const child = spawn(process.execPath, words, {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production', HOST: 'localhost', ...environment },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  const said: Ended = { code: null, output: '', error: '' }
  child.stdout?.on('data', (data: Buffer) => (said.output += data.toString()))
  child.stderr?.on('data', (data: Buffer) => (said.error += data.toString()))
  const exited = once(child, 'exit').then(() => child.exitCode)
  return { child, said, exited }
}

/** Starts a server that is expected to give up by itself, and tells what it said. */
export async function startInVain(environment: Record<string, string>): Promise<Ended> {
  const { said, exited } = launch({ PORT: String(await freePort()), ...environment })
  return { ...said, code: await exited, output: said.output, error: said.error }
}

/** Starts the production build on a data folder and waits until it answers. */
export async function startServer(
  dataDir: string,
  environment: Record<string, string> = {},
): Promise<RunningServer> {
  const began = performance.now()
  const port = String(await freePort())
  const { child, said, exited } = launch({ DATA_DIR: dataDir, PORT: port, ...environment })
  let isOver = false
  void exited.then(() => (isOver = true))
  const url = `http://localhost:${port}`
  while (!said.output.includes('Charley is ready')) {
    if (isOver) throw new Error(`The server ended: ${said.error}`)
    await new Promise(resolve => setTimeout(resolve, 10))
  }
  const health = await fetch(`${url}/api/health`)
  if (!health.ok) throw new Error(`The server is not well: ${health.status} ${said.error}`)
  return {
    url,
    child,
    readyAfterMs: performance.now() - began,
    log: () => said.output + said.error,
    async end(signal = 'SIGTERM') {
      child.kill(signal)
      return exited
    },
  }
}

/** Resolves when the server's process has said this word so many times from now on. */
export async function hears(server: RunningServer, word: string, times = 1): Promise<void> {
  let heard = 0
  await new Promise<void>(resolve => {
    const listen = (said: unknown) => {
      if (said !== word || ++heard < times) return
      server.child.off('message', listen)
      resolve()
    }
    server.child.on('message', listen)
  })
}

/** Holds a transaction open in the server; gives what rolls it back and resolves when that is done. */
export async function holdTransaction(server: RunningServer): Promise<() => Promise<void>> {
  const open = hears(server, 'open')
  server.child.send('hold')
  await open
  return async () => {
    const rolledBack = hears(server, 'rolled back')
    server.child.send('let go')
    await rolledBack
  }
}
