import { readFile } from 'node:fs/promises'
import path from 'node:path'

/** Where the built worker lies, beside the build it belongs to. */
export const workerFile = (root: string): string => path.join(root, '.next', 'charley-worker.js')

/** The text of the built worker of the app in this folder; null where the app was not built. */
export async function readWorker(root: string): Promise<string | null> {
  try {
    return await readFile(workerFile(root), 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
}
