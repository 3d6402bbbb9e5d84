'use server'

import * as z from 'zod'
import { action } from '@/lib/auth/action'
import { takeFrom } from '@/lib/auth/limits'
import { done, notAllowedHere, refused } from '@/lib/auth/refusal'
import { knownItems } from '@/lib/data/known-items'
import { savePresets } from '@/lib/data/presets'
import { presetsSchema } from '@/lib/domain/preset'

/** Keeps the drinks the person wants to log with one tap; each must be one of the tables or of their own. */
export const savePresetsHere = action({
  who: 'person',
  reads: z.strictObject({ presets: presetsSchema }),
  async run({ owner, now }, { presets }) {
    const room = await takeFrom('changes', owner, 1, now)
    if (!room.ok) return room
    const knows = await knownItems(owner)
    const problems = presets.flatMap(({ beverageId }, index) =>
      knows('drink', beverageId)
        ? []
        : [{ path: `presets.${index}.beverageId`, message: 'This drink is not known here.' }],
    )
    if (problems.length > 0) return refused(notAllowedHere(problems))
    await savePresets(owner, presets)
    return done(null)
  },
})
