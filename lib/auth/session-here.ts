import { cookies } from 'next/headers'
import { endSession } from '../data/sessions'
import { cookie, cookieMaxAgeSeconds, openSessionCookie, sealSession } from './session-cookie'

/** Signs this browser in: keeps the session in its cookie, and ends the one that was there before. */
export async function keepSession(session: string): Promise<void> {
  await endSessionHere()
  const { name, options } = cookie('session')
  const jar = await cookies()
  jar.set(name, await sealSession(session), { ...options, maxAge: cookieMaxAgeSeconds })
}

/** Signs this browser out: the row of its session is deleted, so that a copy of the cookie is of no use either. */
export async function forgetSession(): Promise<void> {
  await endSessionHere()
  const { name, options } = cookie('session')
  const jar = await cookies()
  jar.set(name, '', { ...options, maxAge: 0 })
}

/** The secret of the session in this browser's cookie; null when there is none. It may be over: who asks is another question. */
export async function sessionHere(): Promise<string | null> {
  const jar = await cookies()
  const sealed = jar.get(cookie('session').name)?.value
  return sealed ? openSessionCookie(sealed) : null
}

async function endSessionHere(): Promise<void> {
  const session = await sessionHere()
  if (session !== null) await endSession(session)
}
