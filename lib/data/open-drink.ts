import type { Fluid } from '../domain/entry'
import { openDrinkSchema, type OpenDrink } from '../domain/open-drink'
import { database } from './client'
import { saveWithin } from './entries'
import type { UserId } from './user-id'

/** The drink the person has open; null when none. */
export async function findOpenDrink(owner: UserId): Promise<OpenDrink | null> {
  const row = await database().openDrink.findUnique({
    where: { userId: owner },
    select: { beverageId: true, volumeMl: true, startedAt: true, timeZone: true },
  })
  return row && openDrinkSchema.parse(row)
}

/** Opens a drink when none is open; whether this one is open now. */
export async function openDrink(owner: UserId, drink: OpenDrink): Promise<boolean> {
  return database().$transaction(async tx => {
    if ((await tx.openDrink.count({ where: { userId: owner } })) > 0) return false
    await tx.openDrink.create({ data: { userId: owner, ...drink } })
    return true
  })
}

/**
 * Ends the open drink that was started then, and keeps what was drunk of it (null: nothing) in the same commit. False
 * when it is not open any more: then nothing is kept, so that two devices cannot finish one bottle twice.
 */
export async function closeDrink(owner: UserId, startedAt: string, drunk: Fluid | null): Promise<boolean> {
  return database().$transaction(async tx => {
    const { count } = await tx.openDrink.deleteMany({ where: { userId: owner, startedAt } })
    if (count === 1 && drunk !== null) await saveWithin(tx, owner, [drunk])
    return count === 1
  })
}
