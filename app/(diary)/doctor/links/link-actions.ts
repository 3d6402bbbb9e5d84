'use server'

import { action } from '@/lib/auth/action'
import { takeFrom } from '@/lib/auth/limits'
import { keys } from '@/lib/auth/query'
import { done, notThere, refused, unreadable } from '@/lib/auth/refusal'
import { createLink, mostLinks, revokeOwnLink } from '@/lib/data/doctor-links'
import { linkWishSchema, unreadLinkWish } from '@/lib/domain/doctor/doctor-link'
import { text } from '@/lib/domain/fields'
import { readWith } from '@/lib/domain/problem'

/** Makes a link to a doctor page; the answer is the only place where its secret stands. */
export const makeMyLink = action({
  who: 'person',
  reads: unreadLinkWish,
  run: async ({ owner, now, today }, written) => {
    const wish = readWith(linkWishSchema(today), written)
    if (!wish.ok) return refused(unreadable(wish.problems))
    const room = await takeFrom('changes', owner, 1, now)
    if (!room.ok) return room
    const made = await createLink(owner, wish.value, now)
    if (made !== null) return done(made)
    const message = `One person may have ${mostLinks} links at a time. Revoke one first.`
    return refused({ status: 422, code: 'too-many-links', message })
  },
})

/** Revokes one of the person's links. */
export const revokeMyLink = action({
  who: 'person',
  reads: keys({ id: text(100) }),
  run: async ({ owner, now }, { id }) =>
    (await revokeOwnLink(owner, id, now)) ? done(null) : refused(notThere),
})
