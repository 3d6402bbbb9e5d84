import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Where the server that the browser tests share keeps its data; the tests make people there themselves. */
export const dataFolder = path.join(root, 'test-results', `data-${process.env.E2E_PORT || 3310}`)

/** A server of the production build with a data folder of its own. */
export type OwnServer = { url: string; end: () => Promise<void> }

type Started = { child: ChildProcess; gone: Promise<void>; end: () => Promise<void> }

/** Runs `npm start` with an empty data folder, which is removed when the server has ended. */
function start(
  port: string,
  folder: string,
  settings: Record<string, string>,
  stdio: 'inherit' | 'ignore',
): Started {
  const child = spawn('npm', ['start'], {
    cwd: root,
    env: { ...process.env, HOST: 'localhost', PORT: port, DATA_DIR: folder, ...settings },
    stdio: ['ignore', stdio, 'inherit'],
    detached: true,
  })
  const gone = new Promise<void>(resolve => {
    child.once('exit', () => {
      rmSync(folder, { recursive: true, force: true })
      resolve()
    })
  })
  const end = async (): Promise<void> => {
    if (child.exitCode === null && child.pid !== undefined) process.kill(-child.pid, 'SIGTERM')
    await gone
  }
  return { child, gone, end }
}

/** Starts a server that has never been used, with sign-up as it is by default; resolves when it answers. */
export async function startUnusedServer(port: number): Promise<OwnServer> {
  const folder = mkdtempSync(path.join(tmpdir(), 'charley-e2e-'))
  const { end } = start(String(port), folder, { SIGN_UP: '' }, 'ignore')
  const url = `http://localhost:${port}`
  const deadline = Date.now() + 60_000
  while (!(await answers(url))) {
    if (Date.now() > deadline) {
      await end()
      throw new Error('The server did not answer within a minute.')
    }
    await new Promise(resolve => setTimeout(resolve, 200))
  }
  return { url, end }
}

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(`${url}/api/health`)).ok
  } catch {
    return false
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  // A run that was cut off could not remove it.
  rmSync(dataFolder, { recursive: true, force: true })
  const { gone, end } = start(process.env.PORT ?? '3310', dataFolder, {}, 'inherit')
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void end())
  await gone
}
