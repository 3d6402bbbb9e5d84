import type { PrismaClient } from './generated/client'

/** Pages, route handlers and instrumentation each load a copy of a module; the client must exist once. */
const key = Symbol.for('charley.database-client')

const kept: typeof globalThis & { [key]?: PrismaClient } = globalThis

/** The client of this process; null when there is none yet. */
export const currentClient = (): PrismaClient | null => kept[key] ?? null

/** Makes `client` the client of this process (null: there is none any more) and gives back the one before. */
export function setClient(client: PrismaClient | null): PrismaClient | null {
  const before = currentClient()
  if (client) kept[key] = client
  else delete kept[key]
  return before
}

/** Closes the client of this process, if there is one. */
export async function closeClient(): Promise<void> {
  await setClient(null)?.$disconnect()
}
