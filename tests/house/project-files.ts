import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import path from 'node:path'

/** A file of the project: its path from the root with `/`, and what it says. */
export type ProjectFile = { path: string; text: string }

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Made by tools or by running the app, never written by hand. */
const made = new Set([
  '.git',
  '.next',
  '.stryker-tmp',
  'coverage',
  'data',
  'node_modules',
  'playwright-report',
  'reports',
  'test-results',
  'lib/data/generated',
  'next-env.d.ts',
])

function pathsUnder(folder: string): string[] {
  return readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap(entry => {
    const found = folder === '' ? entry.name : `${folder}/${entry.name}`
    if (made.has(found)) return []
    return entry.isDirectory() ? pathsUnder(found) : [found]
  })
}

/** Paths of every file written by hand, sorted. */
export const projectPaths: readonly string[] = pathsUnder('').sort()

/** Reads one file of the project. */
export const fileAt = (projectPath: string): ProjectFile => ({
  path: projectPath,
  text: readFileSync(path.join(root, projectPath), 'utf8'),
})

/** Every TypeScript file of the project. */
export const sourceFiles: readonly ProjectFile[] = projectPaths
  .filter(found => /\.(ts|tsx|mts|mjs)$/.test(found))
  .map(fileAt)
