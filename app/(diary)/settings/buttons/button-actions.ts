'use server'

import * as z from 'zod'
import { action } from '@/lib/auth/action'
import { takeFrom } from '@/lib/auth/limits'
import { keys } from '@/lib/auth/query'
import { done, notAllowedHere, notThere, refused } from '@/lib/auth/refusal'
import { knownItems } from '@/lib/data/known-items'
import { createButton, mostButtons, removeButton } from '@/lib/data/log-buttons'
import { text } from '@/lib/domain/fields'
import { buttonLogsSchema } from '@/lib/domain/log-button'

/** Makes a button outside of Charley; the answer is the only place where its secret stands. */
export const makeMyButton = action({
  who: 'person',
  reads: z.strictObject({ logs: buttonLogsSchema }),
  run: async ({ owner, now }, { logs }) => {
    const room = await takeFrom('changes', owner, 1, now)
    if (!room.ok) return room
    const knows = await knownItems(owner)
    if (logs.logs === 'drink' && !knows('drink', logs.beverageId)) {
      const message = 'This drink is not known here.'
      return refused(notAllowedHere([{ path: 'logs.beverageId', message }]))
    }
    const made = await createButton(owner, logs, now)
    if (made !== null) return done(made)
    const message = `One person may have ${mostButtons} buttons. Take one away first.`
    return refused({ status: 422, code: 'too-many-buttons', message })
  },
})

/** Takes one of the person's buttons away. */
export const removeMyButton = action({
  who: 'person',
  reads: keys({ id: text(100) }),
  run: async ({ owner }, { id }) => ((await removeButton(owner, id)) ? done(null) : refused(notThere)),
})
