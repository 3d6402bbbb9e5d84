'use server'

import * as z from 'zod'
import { headers } from 'next/headers'
import { wordsHere } from '@/app/_ui/words-here'
import { action } from '@/lib/auth/action'
import { changePassword, faultOfNext } from '@/lib/auth/change-password'
import { deleteAccount } from '@/lib/auth/delete-account'
import { takeFrom } from '@/lib/auth/limits'
import { keys } from '@/lib/auth/query'
import { done, notThere, refused, unreadable, type Outcome } from '@/lib/auth/refusal'
import { forgetSession, keepSession } from '@/lib/auth/session-here'
import { passwordSchema } from '@/lib/auth/sign-in'
import { changeProfile } from '@/lib/data/profile'
import { endListedSession, endOtherSessions } from '@/lib/data/sessions'
import { createToken, mostTokens, revokeOwnToken } from '@/lib/data/tokens'
import { atMost, oneOf, text, yesOrNo } from '@/lib/domain/fields'
import { changedProfile } from '@/lib/domain/profile'

/** Changes parts of the person's profile; what is not named stays as it is kept at that moment. */
export const changeMyProfile = action({
  who: 'person',
  reads: z.record(z.string(), z.unknown(), 'Write an object of changes.'),
  changesDiary: true,
  run: async ({ owner, now }, change) => {
    const room = await takeFrom('changes', owner, 1, now)
    if (!room.ok) return room
    const changed = await changeProfile(owner, kept => changedProfile(kept, change))
    return changed.ok ? done(null) : refused(unreadable(changed.problems))
  },
})

/** Ends one session of the person's, by what the list calls it. */
export const endMySession = action({
  who: 'person',
  reads: keys({ handle: text(100) }),
  run: async ({ owner }, { handle }) =>
    (await endListedSession(owner, handle)) ? done(null) : refused(notThere),
})

/** Ends every session of the person's but the one that asks. */
export const endMyOtherSessions = action({
  who: 'person',
  reads: keys({}),
  run: async ({ owner }, _, session) => done({ ended: await endOtherSessions(owner, session) }),
})

/** Makes a token of the API; the answer is the only place where its text stands. */
export const makeMyToken = action({
  who: 'person',
  reads: keys({ label: text(100), scope: oneOf(['read', 'write']) }),
  run: async ({ owner, now }, asked) => {
    const room = await takeFrom('changes', owner, 1, now)
    if (!room.ok) return room
    const made = await createToken(owner, asked)
    if (made !== null) return done(made)
    const message = `One person may have ${mostTokens} tokens. Revoke one first.`
    return refused({ status: 422, code: 'too-many-tokens', message })
  },
})

/** Revokes one of the person's tokens. */
export const revokeMyToken = action({
  who: 'person',
  reads: keys({ id: text(100) }),
  run: async ({ owner }, { id }) => ((await revokeOwnToken(owner, id)) ? done(null) : refused(notThere)),
})

/** Changes the password, ends every other session, and gives this browser a fresh one. */
export const changeMyPassword = action({
  who: 'person',
  reads: keys({ password: passwordSchema, next: passwordSchema, endsTokens: yesOrNo }),
  run: async (person, asked) => {
    const { settings } = await wordsHere()
    const changed = await changePassword(person, asked, (await headers()).get('user-agent'))
    if (!changed.ok) {
      const fault = faultOfNext(asked, person.email)
      const message = settings.password.problems[fault ?? '']
      return message === undefined
        ? inWords(changed, settings.wait)
        : refused(unreadable([{ path: 'next', message }], message))
    }
    const { session, otherSessions, tokens } = changed.value
    await keepSession(session)
    return done({ said: settings.passwordChanged(otherSessions, asked.endsTokens ? tokens : null) })
  },
})

/** Deletes the account and everything that belongs to it, and forgets this browser. */
export const deleteMyAccount = action({
  who: 'person',
  reads: keys({
    email: z.string().check(atMost(1000, 'Write your e-mail address.')),
    password: passwordSchema,
  }),
  run: async (person, typed) => {
    const { settings } = await wordsHere()
    const deleted = await deleteAccount(person, typed)
    if (!deleted.ok) return inWords(deleted, settings.wait)
    await forgetSession()
    return done({ goTo: '/goodbye' as const })
  },
})

/** How long to wait is told in the language of the screen; it is the one refusal with a figure in it. */
function inWords(answer: Outcome<never>, wait: (seconds: number) => string): Outcome<never> {
  if (answer.ok || answer.refusal.code !== 'wait') return answer
  return refused({ ...answer.refusal, message: wait(answer.refusal.retryAfterSeconds ?? 1) })
}
