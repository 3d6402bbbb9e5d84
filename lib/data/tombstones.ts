import type { EpochMs } from '../domain/time/instant'
import type { Reader } from './stored-entries'
import type { UserId } from './user-id'

/** How long the content of a deleted entry is kept, in ms: 30 days. */
export const keptAfterDeletion = 30 * 24 * 3_600_000

/**
 * Takes away the content of entries the person deleted 30 days ago or more. What stays is the id, so that a late copy
 * of the entry is still answered with "deleted".
 */
export async function forgetOldContent(tx: Reader, owner: UserId, now: EpochMs): Promise<void> {
  const rows = await tx.entry.findMany({
    where: { userId: owner, deletedAt: { lte: BigInt(now - keptAfterDeletion) }, forgotten: false },
    select: { id: true },
  })
  if (rows.length === 0) return
  const where = { userId: owner, id: { in: rows.map(({ id }) => id) } }
  await tx.cramp.deleteMany({ where })
  await tx.observation.deleteMany({ where })
  await tx.fluid.deleteMany({ where })
  await tx.food.deleteMany({ where })
  await tx.exercise.deleteMany({ where })
  await tx.routine.deleteMany({ where })
  await tx.medication.deleteMany({ where })
  await tx.measurement.deleteMany({ where })
  await tx.dayClosed.deleteMany({ where })
  await tx.consultation.deleteMany({ where })
  await tx.entry.updateMany({
    where,
    data: { at: null, atMs: null, timeZone: null, note: null, tags: null, forgotten: true },
  })
}
