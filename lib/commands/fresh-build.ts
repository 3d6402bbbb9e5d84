import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import { printOfSources } from './build-print'

const printFile = (root: string) => path.join(root, '.next', 'charley-sources')

const programOf = (root: string, program: string) =>
  createRequire(path.join(root, 'package.json')).resolve(program)

/** Runs a program with this Node; what it says goes to standard error. */
async function run(root: string, words: readonly string[]): Promise<void> {
  const child = spawn(process.execPath, words, { cwd: root, stdio: ['ignore', 2, 2] })
  await once(child, 'exit')
  if (child.exitCode !== 0) throw new Error(`${words.join(' ')} ended with ${child.exitCode}.`)
}

/** Whether the build that is there was made from the sources that are there. */
export async function buildIsFresh(root: string): Promise<boolean> {
  const written = await readFile(printFile(root), 'utf8').catch(() => null)
  return written !== null && written === (await printOfSources(root))
}

/** Builds, and notes what from; a build that fails or is interrupted counts as missing. */
export async function build(root: string): Promise<void> {
  await rm(printFile(root), { force: true })
  const print = await printOfSources(root)
  await run(root, [programOf(root, 'prisma/build/index.js'), 'generate', '--no-hints'])
  await run(root, [programOf(root, 'next/dist/bin/next'), 'build'])
  // In a process of its own: it loads parts of Next, which may be loaded in another order where the app is served.
  await run(root, ['--import', 'tsx/esm', 'lib/worker/build-worker.ts'])
  await writeFile(printFile(root), print)
}
