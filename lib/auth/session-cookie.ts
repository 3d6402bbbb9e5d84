import { decode, encode } from 'next-auth/jwt'
import { secret } from '../data/installation-secret'
import { env } from '../env'

/** A cookie lives as long as a session can: 180 days, in seconds. What ends a session is its row. */
export const cookieMaxAgeSeconds = 180 * 24 * 60 * 60

const key = Symbol.for('charley.signing-keys')

const kept: typeof globalThis & { [key]?: Map<string, string> } = globalThis

/** The key of this installation for session cookies, read once for each data folder. */
export function signingKey(): string {
  const keys = kept[key] ?? new Map<string, string>()
  kept[key] = keys
  const { dataDir } = env()
  const known = keys.get(dataDir)
  if (known !== undefined) return known
  const fresh = secret(dataDir).toString('base64url')
  keys.set(dataDir, fresh)
  return fresh
}

/** How a cookie of ours is named and set: never for scripts; `__Host-` and Secure as soon as people come by https. */
export function cookie(name: string) {
  const secure = env().publicUrl?.startsWith('https:') ?? false
  return {
    name: `${secure ? '__Host-' : ''}charley.${name}`,
    options: { httpOnly: true, sameSite: 'lax', path: '/', secure },
  } as const
}

/** The value of the session cookie for a session's secret: encrypted, and of no use once the session's row is gone. */
export const sealSession = (session: string): Promise<string> =>
  encode({ token: { session }, secret: signingKey(), maxAge: cookieMaxAgeSeconds })

/** The session's secret out of the cookie; null when the cookie is not one of ours, was tampered with, or is too old. */
export async function openSessionCookie(value: string): Promise<string | null> {
  const token = await decode({ token: value, secret: signingKey() }).catch((error: unknown) => {
    if (isOfJose(error)) return null
    throw error
  })
  return typeof token?.session === 'string' ? token.session : null
}

/** Everything that can be wrong with a token has a code that begins so; a sealed text of another shape is a TypeError. */
const isOfJose = (error: unknown): boolean =>
  error instanceof TypeError ||
  (error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_J'))

/** The value of one cookie in a Cookie header, the first when a name stands twice; null when it is not there. */
export function cookieIn(headers: Headers, name: string): string | null {
  for (const pair of (headers.get('cookie') ?? '').split(';')) {
    const [written = '', ...rest] = pair.split('=')
    if (written.trim() === name) return rest.join('=').trim()
  }
  return null
}
