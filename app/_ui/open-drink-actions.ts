'use server'

import * as z from 'zod'
import { action } from '@/lib/auth/action'
import { takeFrom } from '@/lib/auth/limits'
import { done, notAllowedHere, notThere, refused, type Refusal } from '@/lib/auth/refusal'
import { knownItems } from '@/lib/data/known-items'
import { closeDrink, findOpenDrink, openDrink } from '@/lib/data/open-drink'
import { notAllowed } from '@/lib/domain/allowed'
import { orNull, wholeNumber } from '@/lib/domain/fields'
import { idSchema } from '@/lib/domain/id'
import { finishedDrink, openDrinkSchema } from '@/lib/domain/open-drink'
import { instantSchema } from '@/lib/domain/time/instant'

const anotherIsOpen: Refusal = {
  status: 409,
  code: 'conflict',
  message: 'Another drink is open already. Finish it first.',
}

/** Opens a drink that lasts. It counts when it is finished. */
export const openMyDrink = action({
  who: 'person',
  reads: z.strictObject({ drink: openDrinkSchema, id: idSchema }),
  run: async ({ owner, now }, { drink, id }) => {
    const room = await takeFrom('changes', owner, 1, now)
    if (!room.ok) return room
    const entry = finishedDrink(drink, drink.volumeMl, id, now)
    const problems = notAllowed(entry, { now, knowsItem: await knownItems(owner) })
    if (problems.length > 0) return refused(notAllowedHere(problems))
    return (await openDrink(owner, drink)) ? done(null) : refused(anotherIsOpen)
  },
})

/** Ends the open drink that was started then: so many ml were drunk, or none that count. Answers with what is kept. */
export const closeMyDrink = action({
  who: 'person',
  reads: z.strictObject({ startedAt: instantSchema, id: idSchema, drunkMl: orNull(wholeNumber(1, 5000)) }),
  changesDiary: true,
  run: async ({ owner, now }, { startedAt, id, drunkMl }) => {
    const room = await takeFrom('changes', owner, 1, now)
    if (!room.ok) return room
    const open = await findOpenDrink(owner)
    if (open?.startedAt !== startedAt) return refused(notThere)
    const drunk = drunkMl === undefined || drunkMl === null ? null : finishedDrink(open, drunkMl, id, now)
    return (await closeDrink(owner, startedAt, drunk)) ? done({ drunk }) : refused(notThere)
  },
})
