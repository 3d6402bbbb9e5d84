import { canonicalText } from '../domain/canonical-text'
import type { Preset } from '../domain/preset'
import { database } from './client'
import type { Reader } from './stored-entries'
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

/** Inside a transaction: takes a choice over when the person has none; one that is there stays as it is. */
export async function savePresetsWithin(
  tx: Reader,
  owner: UserId,
  presets: readonly Preset[],
): Promise<'taken' | 'unchanged' | 'kept'> {
  const standing = await tx.preset.findMany({
    where: { userId: owner },
    orderBy: { position: 'asc' },
    select: { beverageId: true, volumeMl: true, isHidden: true },
  })
  if (canonicalText(standing) === canonicalText(presets)) return 'unchanged'
  if (standing.length > 0) return 'kept'
  await tx.preset.createMany({
    data: presets.map((preset, position) => ({ userId: owner, position, ...preset })),
  })
  return 'taken'
}
