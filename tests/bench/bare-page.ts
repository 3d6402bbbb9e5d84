import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { getPage } from './requests'
import { scriptGzip } from './weights'

const files = {
  'package.json': '{ "type": "module", "private": true }',
  'next.config.mjs': `import path from 'node:path'
export default { turbopack: { root: path.join(import.meta.dirname, '../..') }, typescript: { ignoreBuildErrors: true } }`,
  'app/layout.jsx': `export const dynamic = 'force-dynamic'
export default function Layout({ children }) { return <html lang="en"><body>{children}</body></html> }`,
  'app/page.jsx': `export default function Page() { return <h1>Bare</h1> }`,
}

async function run(root: string, folder: string, words: readonly string[]) {
  const next = createRequire(path.join(root, 'package.json')).resolve('next/dist/bin/next')
  return spawn(process.execPath, [next, ...words], {
    cwd: folder,
    stdio: ['ignore', 2, 2],
    env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
  })
}

/** The scripts of a page of the same Next that says one word, in gzip bytes: what no page of ours can be below. */
export async function barePageScripts(root: string, port: number): Promise<number> {
  const folder = path.join(root, 'test-results/bare-page')
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(path.join(folder, 'app'), { recursive: true })
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text)
  const build = await run(root, folder, ['build'])
  await once(build, 'exit')
  if (build.exitCode !== 0) throw new Error('the bare page was not built')
  const server = await run(root, folder, ['start', '--port', String(port)])
  try {
    const origin = `http://localhost:${port}`
    return await scriptGzip(origin, await whenReady(`${origin}/`))
  } finally {
    server.kill()
    await once(server, 'exit')
    rmSync(folder, { recursive: true, force: true })
  }
}

async function whenReady(url: string): Promise<string> {
  for (const deadline = Date.now() + 30_000; ;) {
    try {
      return await getPage(url, '')
    } catch (error) {
      if (Date.now() > deadline) throw error
      await new Promise(resolve => setTimeout(resolve, 200))
    }
  }
}
