import { findSession } from '../data/sessions'
import { findToken, type TokenScope } from '../data/tokens'
import type { UserId } from '../data/user-id'
import type { EpochMs } from '../domain/time/instant'
import { cookie, cookieIn, openSessionCookie } from './session-cookie'

/** Who asks: a browser with a live session, or a program with a token and what that may do. */
export type Asker =
  { by: 'session'; owner: UserId; session: string } | { by: 'token'; owner: UserId; scope: TokenScope }

/**
 * Finds out who asks, from the rows of the database and nothing else. A request with an Authorization header is judged
 * by that alone. Null: nobody we know, or not any more.
 */
export async function whoAsks(headers: Headers, now: EpochMs): Promise<Asker | null> {
  const authorization = headers.get('authorization')
  if (authorization !== null) return askerOfToken(authorization)
  const sealed = cookieIn(headers, cookie('session').name)
  const session = sealed === null ? null : await openSessionCookie(sealed)
  const owner = session === null ? null : await findSession(session, now)
  return owner === null || session === null ? null : { by: 'session', owner, session }
}

async function askerOfToken(authorization: string): Promise<Asker | null> {
  const token = /^Bearer +([\w.~+/=-]{1,200})$/i.exec(authorization)?.[1]
  const found = token === undefined ? null : await findToken(token)
  return found && { by: 'token', ...found }
}
