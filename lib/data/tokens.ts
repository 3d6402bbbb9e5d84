import { newId } from '../domain/id'
import { database } from './client'
import { hashOf, newSecret } from './secret'
import { userIdOf, type UserId } from './user-id'

/** What a token may do; `write` includes `read`. */
export type TokenScope = 'read' | 'write'

/** A token as a list shows it; `prefix` is its beginning, `createdAt` in ms. */
export type ListedToken = { id: string; label: string; scope: TokenScope; prefix: string; createdAt: number }

/** Tokens begin with this, so that people and leak scanners know one when they see it. */
const beginning = 'charley_'

const scopeOf = (stored: string): TokenScope => (stored === 'write' ? 'write' : 'read')

/** How many tokens a person may have. More is a mistake of a program, not a wish of a person. */
export const mostTokens = 50

/** Makes a token; this is the only time its text exists. Null: the person has as many as may be. */
export async function createToken(
  owner: UserId,
  { label, scope }: { label: string; scope: TokenScope },
): Promise<{ id: string; token: string } | null> {
  const token = `${beginning}${newSecret()}`
  const id = newId()
  const row = {
    id,
    userId: owner,
    label,
    scope,
    tokenHash: hashOf(token),
    prefix: token.slice(0, beginning.length + 4),
    createdAt: BigInt(Date.now()),
  }
  return database().$transaction(async tx => {
    if ((await tx.token.count({ where: { userId: owner } })) >= mostTokens) return null
    await tx.token.create({ data: row })
    return { id, token }
  })
}

/** Whose token it is and what it may do; null when there is none, or it was revoked. */
export async function findToken(token: string): Promise<{ owner: UserId; scope: TokenScope } | null> {
  const row = await database().token.findUnique({ where: { tokenHash: hashOf(token) } })
  return row === null ? null : { owner: userIdOf(row.userId), scope: scopeOf(row.scope) }
}

/** The person's tokens, oldest first. */
export async function listTokens(owner: UserId): Promise<ListedToken[]> {
  const rows = await database().token.findMany({
    where: { userId: owner },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  })
  return rows.map(({ id, label, scope, prefix, createdAt }) => ({
    id,
    label,
    scope: scopeOf(scope),
    prefix,
    createdAt: Number(createdAt),
  }))
}

/** Revokes one of the person's tokens; whether there was one. */
export async function revokeOwnToken(owner: UserId, id: string): Promise<boolean> {
  const { count } = await database().token.deleteMany({ where: { id, userId: owner } })
  return count === 1
}

/** Revokes a token for whoever runs the installation; whether there was one. */
export async function revokeToken(id: string): Promise<boolean> {
  const { count } = await database().token.deleteMany({ where: { id } })
  return count === 1
}
