import { canonicalText } from '../domain/canonical-text'
import { presetColours, type Preset } from '../domain/preset'
import { database } from './client'
import type { Reader } from './stored-entries'
import type { UserId } from './user-id'

/** The drinks the person chose for one tap, in their order; empty when they chose none. */
export const findPresets = (owner: UserId): Promise<Preset[]> => presetsIn(database(), owner)

async function presetsIn(reader: Reader, owner: UserId): Promise<Preset[]> {
  const rows = await reader.preset.findMany({
    where: { userId: owner },
    orderBy: { position: 'asc' },
    select: { beverageId: true, volumeMl: true, isHidden: true, colour: true },
  })
  return rows.map(({ colour: stored, ...preset }) => {
    const colour = presetColours.find(known => known === stored)
    return colour === undefined ? preset : { ...preset, colour }
  })
}

async function addPresets(tx: Reader, owner: UserId, presets: readonly Preset[]): Promise<void> {
  const data = presets.map((preset, position) => ({ userId: owner, position, ...preset }))
  await tx.preset.createMany({ data })
}

/** Puts this choice in the place of the one before; an empty one goes back to what is logged most often. */
export async function savePresets(owner: UserId, presets: readonly Preset[]): Promise<void> {
  await database().$transaction(async tx => {
    await tx.preset.deleteMany({ where: { userId: owner } })
    await addPresets(tx, owner, presets)
  })
}

/** Inside a transaction: takes a choice over when the person has none; one that is there stays as it is. */
export async function savePresetsWithin(
  tx: Reader,
  owner: UserId,
  presets: readonly Preset[],
): Promise<'taken' | 'unchanged' | 'kept'> {
  const standing = await presetsIn(tx, owner)
  if (canonicalText(standing) === canonicalText(presets)) return 'unchanged'
  if (standing.length > 0) return 'kept'
  await addPresets(tx, owner, presets)
  return 'taken'
}
