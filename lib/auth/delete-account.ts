import { deleteUser } from '../data/users'
import { readEmail } from '../domain/email'
import { inHashingTurn } from './password'
import { provePassword } from './password-proof'
import { busy, done, refused, unreadable, type Outcome } from './refusal'
import type { Person } from './person'

const otherAddress = 'This is not the e-mail address of your account.'

/**
 * Deletes the account of somebody who types its address and proves its password, with everything that was theirs; their
 * sessions and tokens open nothing any more. Copies of the installation that were made before are not touched.
 */
export async function deleteAccount(
  person: Person,
  typed: { email: string; password: string },
): Promise<Outcome<null>> {
  if (readEmail(typed.email) !== person.email)
    return refused(unreadable([{ path: 'email', message: otherAddress }], otherAddress))
  const proof = await inHashingTurn(() => provePassword(person, typed.password))
  if (proof === null) return refused(busy)
  if (!proof.ok) return proof
  await deleteUser(person.owner)
  return done(null)
}
