import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'

/** Everything a build is made from. What is generated (the Prisma client) follows from the schema. */
const made = [
  'app',
  'lib',
  'public',
  'prisma/schema.prisma',
  'instrumentation-client.ts',
  'instrumentation.ts',
  'next.config.mjs',
  'package-lock.json',
  'package.json',
  'prisma.config.ts',
  'proxy.ts',
  'tsconfig.json',
]

const notMade = new Set(['lib/data/generated', 'lib/commands'])

const isMissing = (error: unknown) =>
  error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')

async function filesUnder(root: string, name: string): Promise<string[]> {
  if (notMade.has(name)) return []
  try {
    const found = await readdir(path.join(root, name), { withFileTypes: true })
    const inside = found.map(async entry => {
      const file = path.posix.join(name, entry.name)
      return entry.isDirectory() ? filesUnder(root, file) : [file]
    })
    return (await Promise.all(inside)).flat()
  } catch (error) {
    if (!isMissing(error)) throw error
    return [name]
  }
}

async function contentOf(root: string, file: string): Promise<Buffer | null> {
  try {
    return await readFile(path.join(root, file))
  } catch (error) {
    if (!isMissing(error)) throw error
    return null
  }
}

/** A fingerprint of the sources, the lockfile and the version of Node: the same exactly when a build would be. */
export async function printOfSources(root: string): Promise<string> {
  const files = (await Promise.all(made.map(name => filesUnder(root, name)))).flat().sort()
  const contents = await Promise.all(files.map(file => contentOf(root, file)))
  const hash = createHash('sha256').update(process.version)
  for (const [index, file] of files.entries()) {
    const content = contents[index]
    if (content) hash.update(`\0${file}\0${content.length}\0`).update(content)
  }
  return hash.digest('hex')
}
