'use server'

import * as z from 'zod'
import { action } from '@/lib/auth/action'
import { takeFrom } from '@/lib/auth/limits'
import { done, notAllowedHere, notThere, refused, type Refusal } from '@/lib/auth/refusal'
import { knownItems } from '@/lib/data/known-items'
import { closeDrink, findOpenDrink, openDrink } from '@/lib/data/open-drink'
import type { UserId } from '@/lib/data/user-id'
import { notAllowed } from '@/lib/domain/allowed'
import { readEntry, type Fluid } from '@/lib/domain/entry'
import { orNull, wholeNumber } from '@/lib/domain/fields'
import { idSchema } from '@/lib/domain/id'
import { finishedDrink, isOpenTooLong, openDrinkSchema, type OpenDrink } from '@/lib/domain/open-drink'
import type { Problem } from '@/lib/domain/problem'
import { instantSchema, type EpochMs } from '@/lib/domain/time/instant'

const anotherIsOpen: Refusal = {
  status: 409,
  code: 'conflict',
  message: 'Another drink is open already. Finish it first.',
}

const idIsTaken: Refusal = {
  status: 409,
  code: 'conflict',
  message: 'Something else was kept under the id of this drink. Try again.',
}

const openTooLong: Problem = {
  path: 'startedAt',
  message: 'This drink was started more than 24 hours ago. Give it up, and log what you drank of it.',
}

/** What forbids a drink as it would be kept now: it passes the gate like every entry, and lasts a day at most. */
async function whyNotNow(owner: UserId, open: OpenDrink, entry: Fluid, now: EpochMs): Promise<Problem[]> {
  if (isOpenTooLong(open, now)) return [openTooLong]
  const read = readEntry(entry)
  return read.ok ? notAllowed(read.value, { now, knowsItem: await knownItems(owner) }) : read.problems
}

/** Opens a drink that lasts. It counts when it is finished. */
export const openMyDrink = action({
  who: 'person',
  reads: z.strictObject({ drink: openDrinkSchema, id: idSchema }),
  run: async ({ owner, now }, { drink, id }) => {
    const room = await takeFrom('changes', owner, 1, now)
    if (!room.ok) return room
    const entry = finishedDrink(drink, drink.volumeMl, id, now)
    const problems = await whyNotNow(owner, drink, entry, now)
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
    const problems = drunk === null ? [] : await whyNotNow(owner, open, drunk, now)
    if (problems.length > 0) return refused(notAllowedHere(problems))
    const result = await closeDrink(owner, startedAt, drunk)
    if (result === 'closed') return done({ drunk })
    return refused(result === 'gone' ? notThere : idIsTaken)
  },
})
