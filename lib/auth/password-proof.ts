import { findPasswordHash } from '../data/users'
import { clearFailures, recordFailure, waitFor } from '../data/waits'
import { passwordFits } from './password'
import { done, refused, type Outcome, type Refusal } from './refusal'
import { longestLookedAt, wait } from './sign-in'
import type { Person } from './person'

/** 403: the password that was asked for again is not the one of the account. */
export const notThePassword: Refusal = {
  status: 403,
  code: 'wrong-password',
  message: 'This is not the password of your account.',
  problems: [{ path: 'password', message: 'This is not the password of your account.' }],
}

/**
 * Proves that whoever holds the session knows the password too; answers with the hash it fits. Wrong ones count with the
 * failed sign-ins of the account, and while those have to wait nothing is checked. Only inside `inHashingTurn`.
 */
export async function provePassword(
  { owner, email, now }: Person,
  password: string,
): Promise<Outcome<{ passwordHash: string }>> {
  const key = `account:${email}`
  const seconds = await waitFor(key, now)
  if (seconds > 0) return refused(wait(seconds))
  const passwordHash = await findPasswordHash(owner)
  const tried = password.length > longestLookedAt ? '' : password
  if (!(await passwordFits(passwordHash, tried)) || passwordHash === null) {
    await recordFailure(key, now)
    return refused(notThePassword)
  }
  await clearFailures(key)
  return done({ passwordHash })
}
