import * as z from 'zod'
import { openProvedSession, openSession } from '../data/sessions'
import type { UserId } from '../data/user-id'
import { createFirstUser, createUser, findSignIn, userCount } from '../data/users'
import { clearFailures, recordFailure, waitFor } from '../data/waits'
import { emailSchema, readEmail } from '../domain/email'
import { atLeast, atMost, optional, text } from '../domain/fields'
import { env } from '../env'
import { problemWithPassword } from './new-password'
import { hashPassword, inHashingTurn, isWeakerHash, passwordFits } from './password'
import { busy, done, refused, unreadable, type Outcome, type Refusal } from './refusal'
import type { Visit } from './visit'

/** A password as it was typed, to be tried. */
export const passwordSchema = z
  .string('Write your password.')
  .check(atLeast(1, 'Write your password.'), atMost(10_000, 'Write at most 256 characters.'))

/** What signing in asks for. The address is looked at only as far as it takes to count failures. */
export const signInSchema = z.strictObject({
  email: z
    .string('Write your e-mail address.')
    .check(
      atLeast(1, 'Write your e-mail address.'),
      atMost(1000, 'Write an e-mail address, like ada@example.org.'),
    ),
  password: passwordSchema,
})

/** What making an account asks for. */
export const signUpSchema = z.strictObject({
  email: emailSchema,
  name: optional(text(100)),
  password: passwordSchema,
})

/** A password longer than any that can be set is wrong without a look, in UTF-16 code units. */
export const longestLookedAt = 4 * 256

const wrong: Refusal = {
  status: 401,
  code: 'wrong',
  message: 'E-mail address and password do not fit together. Check both and try again.',
}

/** 429: several wrong passwords before this one. */
export const wait = (seconds: number): Refusal => ({
  status: 429,
  code: 'wait',
  message: `There were several wrong tries. Wait ${inWords(seconds)}, then try again.`,
  retryAfterSeconds: seconds,
})

const inWords = (seconds: number): string => {
  const minutes = Math.ceil(seconds / 60)
  if (seconds > 90) return `${minutes} minutes`
  return seconds === 1 ? 'a second' : `${seconds} seconds`
}

const closed: Refusal = {
  status: 403,
  code: 'closed',
  message: 'This installation has its account. Whoever runs it can make more.',
}

const taken = unreadable(
  [{ path: 'email', message: 'There is an account with this address. Sign in instead.' }],
  'There is an account with this address.',
)

/** A fresh session: its secret, to be sealed into the cookie. */
export type NewSession = { owner: UserId; session: string }

const keysOf = (email: string, { address }: Visit) => [`account:${email}`, `address:${address}`] as const

/**
 * Signs in with e-mail and password. A known and an unknown address take the same path and the same work. While an
 * account or an address has to wait, nothing is checked: a right password is not told apart then. Waiting is looked up
 * when the turn to hash has come, so that many tries at once are no way around it.
 */
export async function signIn(
  { email, password }: { email: string; password: string },
  visit: Visit,
): Promise<Outcome<NewSession>> {
  const outcome = await inHashingTurn(() => tryIn(readEmail(email) ?? email, password, visit))
  return outcome ?? refused(busy)
}

async function tryIn(email: string, password: string, visit: Visit): Promise<Outcome<NewSession>> {
  const keys = keysOf(email, visit)
  const seconds = Math.max(...(await Promise.all(keys.map(key => waitFor(key, visit.now)))))
  if (seconds > 0) return refused(wait(seconds))
  const tried = password.length > longestLookedAt ? '' : password
  const session = await provedSession(email, tried, visit)
  if (session === null) {
    for (const key of keys) await recordFailure(key, visit.now)
    return refused(wrong)
  }
  await forgiveFailures(keys)
  return done(session)
}

/** A session for a password that fits; null when it does not. A password that is replaced meanwhile is looked at again. */
async function provedSession(email: string, password: string, visit: Visit): Promise<NewSession | null> {
  for (;;) {
    const account = await findSignIn(email)
    const proved = account?.passwordHash ?? null
    if (!(await passwordFits(proved, password)) || account === null || proved === null) return null
    const kept = isWeakerHash(proved) ? await hashPassword(password) : proved
    const session = await openProvedSession(account.owner, { proved, kept }, visit, visit.now)
    if (session !== null) return { owner: account.owner, session }
  }
}

/** Where anybody may make an account, one good sign-in must not wipe out what its address did to other accounts. */
async function forgiveFailures([account, address]: readonly [string, string]): Promise<void> {
  await clearFailures(account)
  if (env().signUp === 'first') await clearFailures(address)
}

async function sessionOf(owner: UserId, { userAgent, now }: Visit): Promise<NewSession> {
  return { owner, session: await openSession(owner, { userAgent }, now) }
}

/** Whether somebody may make an account by signing up: the first person always, others where SIGN_UP is open. */
export const signUpIsOpen = async (): Promise<boolean> => env().signUp === 'open' || (await userCount()) === 0

/** Makes an account and signs in. Of several first accounts at once exactly one is made. */
export async function signUp(
  { email, name, password }: { email: string; name?: string; password: string },
  visit: Visit,
): Promise<Outcome<NewSession>> {
  if (!(await signUpIsOpen())) return refused(closed)
  const key = `address:${visit.address}`
  const seconds = await waitFor(key, visit.now)
  if (seconds > 0) return refused(wait(seconds))
  const problem = problemWithPassword(password, email)
  if (problem !== null) return refused(unreadable([{ path: 'password', message: problem }], problem))
  const passwordHash = await inHashingTurn(() => hashPassword(password))
  if (passwordHash === null) return refused(busy)
  const user = { email, passwordHash, ...(name !== undefined && { name }) }
  const isOpen = env().signUp === 'open'
  const owner = await (isOpen ? createUser(user) : createFirstUser(user))
  if (owner !== null) return done(await sessionOf(owner, visit))
  await recordFailure(key, visit.now)
  return refused(isOpen ? taken : closed)
}
