'use server'

import { action } from '@/lib/auth/action'
import { keys } from '@/lib/auth/query'
import { done } from '@/lib/auth/refusal'
import { forgetSession, keepSession } from '@/lib/auth/session-here'
import { signIn, signInSchema, signUp, signUpSchema } from '@/lib/auth/sign-in'

/** Signs this browser in; the page goes to `goTo` by itself. */
export const signInHere = action({
  who: 'anybody',
  reads: signInSchema,
  run: async (visit, input) => {
    const signedIn = await signIn(input, visit)
    if (!signedIn.ok) return signedIn
    await keepSession(signedIn.value.session)
    return done({ goTo: '/' as const })
  },
})

/** Makes an account and signs this browser in. */
export const signUpHere = action({
  who: 'anybody',
  reads: signUpSchema,
  run: async (visit, input) => {
    const signedUp = await signUp(input, visit)
    if (!signedUp.ok) return signedUp
    await keepSession(signedUp.value.session)
    return done({ goTo: '/welcome' as const })
  },
})

/** Ends the session of this browser. Nothing happens when there is none. */
export const signOutHere = action({
  who: 'anybody',
  reads: keys({}),
  run: async () => {
    await forgetSession()
    return done({ goTo: '/sign-in' as const })
  },
})
