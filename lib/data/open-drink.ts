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
 * Ends the open drink that was started then, and keeps what was drunk of it (null: nothing) in the same commit. `gone`:
 * it is not open any more, so that two devices cannot finish one bottle twice. `id-taken`: something has the id of what
 * was drunk, and the drink stays open. Nothing is kept by either.
 */
export async function closeDrink(
  owner: UserId,
  startedAt: string,
  drunk: Fluid | null,
): Promise<'closed' | 'gone' | 'id-taken'> {
  const where = { userId: owner, startedAt }
  return database().$transaction(async tx => {
    if ((await tx.openDrink.count({ where })) === 0) return 'gone'
    const [saved] = drunk === null ? [] : await saveWithin(tx, owner, [drunk])
    if (saved !== undefined && saved.status !== 'created') return 'id-taken'
    await tx.openDrink.deleteMany({ where })
    return 'closed'
  })
}
