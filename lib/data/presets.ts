import type { Preset } from '../domain/preset'
import { database } from './client'
import type { UserId } from './user-id'

/** The drinks the person chose for one tap, in their order; empty when they chose none. */
export async function findPresets(owner: UserId): Promise<Preset[]> {
  return database().preset.findMany({
    where: { userId: owner },
    orderBy: { position: 'asc' },
    select: { beverageId: true, volumeMl: true, isHidden: true },
  })
}

/** Puts this choice in the place of the one before; an empty one goes back to what is logged most often. */
export async function savePresets(owner: UserId, presets: readonly Preset[]): Promise<void> {
  const rows = presets.map((preset, position) => ({ userId: owner, position, ...preset }))
  await database().$transaction(async tx => {
    await tx.preset.deleteMany({ where: { userId: owner } })
    await tx.preset.createMany({ data: rows })
  })
}
