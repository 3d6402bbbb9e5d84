import { openProvedSession } from '../data/sessions'
import { replacePassword } from '../data/users'
import { faultOfPassword, problemWithPassword, type PasswordFault } from './new-password'
import { hashPassword, inHashingTurn } from './password'
import { notThePassword, provePassword } from './password-proof'
import { busy, done, refused, unreadable, type Outcome, type Refusal } from './refusal'
import type { Person } from './person'

/** What changing the password asks for: the present one, the new one, and whether tokens of the API end with it. */
export type NewPassword = { password: string; next: string; endsTokens: boolean }

/** A changed password: the session to go on with here, how many others ended, and how many tokens. */
export type ChangedPassword = { session: string; otherSessions: number; tokens: number }

/** Why a new password is not taken: what is wrong with it in general, or that it is the present one. */
export type NextFault = PasswordFault | 'same'

const same = 'This is the password you use now. Choose another.'

/** What is wrong with the next password; null when it may be taken. */
export const faultOfNext = ({ password, next }: NewPassword, email: string): NextFault | null =>
  faultOfPassword(next, email) ?? (next === password ? 'same' : null)

function unfit(next: string, email: string): Refusal {
  const message = problemWithPassword(next, email) ?? same
  return unreadable([{ path: 'next', message }], message)
}

/**
 * Changes the password of somebody who proves the present one. Every session ends, also this one: a copy of its cookie
 * must be of no use either; a fresh one takes its place, unless the new password was replaced meanwhile as well. Tokens
 * live on unless they are to end too.
 */
export async function changePassword(
  person: Person,
  asked: NewPassword,
  userAgent: string | null,
): Promise<Outcome<ChangedPassword>> {
  if (faultOfNext(asked, person.email) !== null) return refused(unfit(asked.next, person.email))
  const hashed = await inHashingTurn(async () => {
    const proof = await provePassword(person, asked.password)
    if (!proof.ok) return proof
    return done({ before: proof.value.passwordHash, after: await hashPassword(asked.next) })
  })
  if (hashed === null) return refused(busy)
  if (!hashed.ok) return hashed
  const ended = await replacePassword(person.owner, { ...hashed.value, endsTokens: asked.endsTokens })
  if (ended === null) return refused(notThePassword)
  const proved = { proved: hashed.value.after, kept: hashed.value.after }
  const session = await openProvedSession(person.owner, proved, { userAgent }, person.now)
  if (session === null) return refused(notThePassword)
  return done({ session, otherSessions: Math.max(0, ended.sessions - 1), tokens: ended.tokens })
}
