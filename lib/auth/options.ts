import type { NextAuthOptions } from 'next-auth'
import type { CredentialsConfig } from 'next-auth/providers/credentials'
import * as z from 'zod'
import { endSession } from '../data/sessions'
import { cookie, cookieMaxAgeSeconds, signingKey } from './session-cookie'
import { signIn } from './sign-in'
import { visitOf } from './visit'

const credentialsSchema = z.object({ email: z.string().max(1000), password: z.string().max(10_000) })

/** E-mail and password. What went wrong is told by its code alone (`wrong`, `wait`, `busy`), the same for every address. */
const password: CredentialsConfig = {
  id: 'credentials',
  name: 'E-mail and password',
  type: 'credentials',
  credentials: {
    email: { label: 'E-mail', type: 'email' },
    password: { label: 'Password', type: 'password' },
  },
  async authorize(credentials, request) {
    const read = credentialsSchema.safeParse(credentials)
    if (!read.success) throw new Error('wrong')
    const signedIn = await signIn(read.data, visitOf(new Headers(request.headers)))
    if (!signedIn.ok) throw new Error(signedIn.refusal.code)
    return { id: signedIn.value.session }
  },
}

/** next-auth's own log can quote what was sent; failures of ours are logged where they happen. */
const silent = () => undefined

/**
 * Sign-in as next-auth does it: the encrypted cookie carries the secret of a session and nothing else. The session's
 * row decides on every request (`whoAsks`), and signing out deletes the row.
 */
export const authOptions = (): NextAuthOptions => ({
  secret: signingKey(),
  providers: [password],
  session: { strategy: 'jwt', maxAge: cookieMaxAgeSeconds },
  pages: { signIn: '/sign-in', signOut: '/sign-in', error: '/sign-in' },
  cookies: {
    sessionToken: cookie('session'),
    csrfToken: cookie('csrf'),
    callbackUrl: cookie('callback'),
  },
  callbacks: {
    jwt: ({ token, user, account }) => ({ session: account ? user.id : token.session }),
    session: ({ session }) => ({ expires: session.expires }),
  },
  events: {
    async signOut({ token }) {
      if (typeof token.session === 'string') await endSession(token.session)
    },
  },
  logger: { error: silent, warn: silent, debug: silent },
})
