import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { createSerwistRoute } from '@serwist/turbopack'
import { shells } from './navigation'
import { workerFile } from './worker-file'

/** Bundles the worker with the list of what it keeps: the files of the build, the icons, and the two public pages. */
async function buildWorker(root: string): Promise<void> {
  const build = await readFile(path.join(root, '.next', 'BUILD_ID'), 'utf8')
  const version = createHash('sha256').update(build).digest('hex').slice(0, 8)
  const { GET } = createSerwistRoute({
    cwd: root,
    swSrc: 'lib/worker/worker.ts',
    globPatterns: ['.next/static/**/*.{js,css,woff2,svg,png}', 'public/icons/*.png'],
    maximumFileSizeToCacheInBytes: 4_000_000,
    additionalPrecacheEntries: shells.map(url => ({ url, revision: version })),
    useNativeEsbuild: true,
    esbuildOptions: {
      sourcemap: false,
      legalComments: 'none',
      define: { workerVersion: JSON.stringify(version) },
    },
  })
  const answer = await GET(new Request('http://localhost/sw.js'), {
    params: Promise.resolve({ path: 'sw.js' }),
  })
  await writeFile(workerFile(root), await answer.text())
}

await buildWorker(fileURLToPath(new URL('../..', import.meta.url)))
