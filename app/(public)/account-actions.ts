'use server'

import * as z from 'zod'
import { emailSchema } from '@/lib/domain/email'
import { optional, text } from '@/lib/domain/fields'
import { done } from '@/lib/auth/refusal'
import { forgetSession, keepSession } from '@/lib/auth/session-here'
import { signIn, signUp } from '@/lib/auth/sign-in'
import { action } from '@/lib/auth/signed-in'

const password = z.string('Write your password.').min(1, 'Write your password.').max(10_000, 'Write less.')

/** Signs this browser in; on success the page goes to `goTo` by itself. */
export const signInHere = action({
  who: 'anybody',
  reads: z.strictObject({
    email: z
      .string('Write your e-mail address.')
      .min(1, 'Write your e-mail address.')
      .max(1000, 'Write less.'),
    password,
  }),
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
  reads: z.strictObject({ email: emailSchema, name: optional(text(100)), password }),
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
  reads: z.strictObject({}).optional(),
  run: async () => {
    await forgetSession()
    return done({ goTo: '/sign-in' as const })
  },
})
