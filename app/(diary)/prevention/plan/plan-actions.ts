'use server'

import { action } from '@/lib/auth/action'
import { takeFrom } from '@/lib/auth/limits'
import { keys } from '@/lib/auth/query'
import { done } from '@/lib/auth/refusal'
import { choosePlan, stopPlan } from '@/lib/data/plans'
import { chosenPlanSchema } from '@/lib/domain/prevention/plan'

/** Makes a choice the person's plan from their today on. */
export const keepMyPlan = action({
  who: 'person',
  reads: chosenPlanSchema,
  run: async ({ owner, today, now }, chosen) => {
    const room = await takeFrom('changes', owner, 1, now)
    if (!room.ok) return room
    await choosePlan(owner, chosen, today)
    return done(null)
  },
})

/** Ends the person's plan; whether there was one. */
export const stopMyPlan = action({
  who: 'person',
  reads: keys({}),
  run: async ({ owner, today, now }) => {
    const room = await takeFrom('changes', owner, 1, now)
    if (!room.ok) return room
    return done({ wasOn: await stopPlan(owner, today) })
  },
})
