import { readEmail } from '../domain/email'
import { newId } from '../domain/id'
import { database } from './client'
import type * as stored from './generated/client'
import { forgetWaits } from './waits'
import { isUniqueViolation } from './unique-violation'
import { userIdOf, type UserId } from './user-id'

/** What an account is made from; the e-mail address in any spelling, the password already hashed. */
export type NewUser = { email: string; name?: string | null; passwordHash: string; isDemo?: boolean }

function rowOf({ email, name, passwordHash, isDemo }: NewUser): stored.User {
  const address = readEmail(email)
  if (address === null) throw new TypeError('not an e-mail address')
  return {
    id: newId(),
    email: address,
    name: name ?? null,
    passwordHash,
    createdAt: BigInt(Date.now()),
    isDemo: isDemo ?? false,
  }
}

/** Makes an account; null when the address is taken. Throws when the address is not one: read it at the gate first. */
export async function createUser(user: NewUser): Promise<UserId | null> {
  const row = rowOf(user)
  try {
    await database().user.create({ data: row })
    return userIdOf(row.id)
  } catch (error) {
    if (isUniqueViolation(error)) return null
    throw error
  }
}

/** Makes the first account, of however many are asked for at once; null as soon as a person has one. The demo is nobody's. */
export async function createFirstUser(user: NewUser): Promise<UserId | null> {
  const row = rowOf(user)
  return database().$transaction(async tx => {
    if ((await tx.user.count({ where: { isDemo: false } })) > 0) return null
    await tx.user.create({ data: row })
    return userIdOf(row.id)
  })
}

/** What a sign-in is checked against; null when no account has the address, or it is not an address. */
export async function findSignIn(email: string): Promise<{ owner: UserId; passwordHash: string } | null> {
  const address = readEmail(email)
  if (address === null) return null
  const row = await database().user.findUnique({ where: { email: address } })
  return row === null ? null : { owner: userIdOf(row.id), passwordHash: row.passwordHash }
}

/** The account's own words about itself; null when it is gone. */
export async function findUser(owner: UserId): Promise<{ email: string; name: string | null } | null> {
  return database().user.findUnique({ where: { id: owner }, select: { email: true, name: true } })
}

/** How many people have an account; the demo is nobody's and does not count. */
export const userCount = (): Promise<number> => database().user.count({ where: { isDemo: false } })

/** The account with this address and whether it is the demo; null when there is none. */
export async function findDemo(email: string): Promise<{ owner: UserId; isDemo: boolean } | null> {
  const row = await database().user.findUnique({ where: { email }, select: { id: true, isDemo: true } })
  return row === null ? null : { owner: userIdOf(row.id), isDemo: row.isDemo }
}

/** Every account, oldest first; `createdAt` in ms. */
export async function listUsers(): Promise<
  { owner: UserId; email: string; name: string | null; createdAt: number }[]
> {
  const rows = await database().user.findMany({ orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] })
  return rows.map(({ id, email, name, createdAt }) => ({
    owner: userIdOf(id),
    email,
    name,
    createdAt: Number(createdAt),
  }))
}

/** Replaces the password; false when the account is gone. Sessions are the caller's to end. */
export async function setPassword(owner: UserId, passwordHash: string): Promise<boolean> {
  const { count } = await database().user.updateMany({ where: { id: owner }, data: { passwordHash } })
  return count === 1
}

/** The hash of the person's password; null when the account is gone. */
export async function findPasswordHash(owner: UserId): Promise<string | null> {
  const row = await database().user.findUnique({ where: { id: owner }, select: { passwordHash: true } })
  return row?.passwordHash ?? null
}

/** A change of password: the hash it replaces, the new one, and whether tokens of the API end with it. */
export type PasswordChange = { before: string; after: string; endsTokens: boolean }

/**
 * Replaces the password and ends every session of the person, all or nothing; how much ended, this session included.
 * Null, with nothing changed, when the password is not the one that was proved any more.
 */
export async function replacePassword(
  owner: UserId,
  { before, after, endsTokens }: PasswordChange,
): Promise<{ sessions: number; tokens: number } | null> {
  return database().$transaction(async tx => {
    const { count } = await tx.user.updateMany({
      where: { id: owner, passwordHash: before },
      data: { passwordHash: after },
    })
    if (count === 0) return null
    const sessions = await tx.session.deleteMany({ where: { userId: owner } })
    const tokens = endsTokens ? await tx.token.deleteMany({ where: { userId: owner } }) : { count: 0 }
    return { sessions: sessions.count, tokens: tokens.count }
  })
}

/** Deletes the account with everything that was the person's; false when it was gone already. */
export async function deleteUser(owner: UserId): Promise<boolean> {
  return database().$transaction(async tx => {
    const user = await tx.user.findUnique({ where: { id: owner }, select: { email: true } })
    if (user === null) return false
    await forgetWaits(tx, `account:${user.email}`)
    await tx.user.delete({ where: { id: owner } })
    return true
  })
}
