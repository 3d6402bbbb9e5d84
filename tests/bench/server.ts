import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'

export const root = path.join(import.meta.dirname, '../..')

export type BenchServer = {
  url: string
  pid: number
  /** What it holds after freeing what it can, in MB. */
  heldMb: () => Promise<number>
  end: () => Promise<void>
}

/** The production build on a data folder, as `npm start` runs it: it builds first when the sources changed. */
export async function startServer(dataDir: string, port: number): Promise<BenchServer> {
  const before = ['--expose-gc', '--import', 'tsx/esm', '--import', './tests/bench/tell-heap.ts']
  const child = spawn(process.execPath, [...before, 'lib/commands/start.ts'], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production', HOST: 'localhost', PORT: String(port), DATA_DIR: dataDir },
    stdio: ['ignore', 'pipe', 2, 'ipc'],
  })
  let said = ''
  child.stdout?.on('data', (data: Buffer) => (said += data.toString()))
  const exited = once(child, 'exit')
  while (!said.includes('Charley is ready')) {
    if (child.exitCode !== null || child.pid === undefined) throw new Error('the server did not start')
    await new Promise(resolve => setTimeout(resolve, 50))
  }
  return {
    url: `http://localhost:${port}`,
    pid: child.pid ?? 0,
    heldMb: () => heldBy(child),
    async end() {
      child.kill('SIGTERM')
      await exited
    },
  }
}

async function heldBy(child: ChildProcess): Promise<number> {
  const told = once(child, 'message')
  child.send('how much')
  const [bytes] = await told
  return Number(bytes) / 1e6
}
