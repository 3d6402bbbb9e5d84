import type { EntryKind } from '../domain/entry'
import type { Reader } from './stored-entries'
import type { UserId } from './user-id'

type Where = { where: { userId: UserId; id: { in: string[] } } }

const removers: Record<EntryKind, (tx: Reader, where: Where) => Promise<unknown>> = {
  cramp: (tx, where) => tx.cramp.deleteMany(where),
  observation: (tx, where) => tx.observation.deleteMany(where),
  fluid: (tx, where) => tx.fluid.deleteMany(where),
  food: (tx, where) => tx.food.deleteMany(where),
  exercise: (tx, where) => tx.exercise.deleteMany(where),
  routine: (tx, where) => tx.routine.deleteMany(where),
  medication: (tx, where) => tx.medication.deleteMany(where),
  measurement: (tx, where) => tx.measurement.deleteMany(where),
  'day-closed': (tx, where) => tx.dayClosed.deleteMany(where),
  consultation: (tx, where) => tx.consultation.deleteMany(where),
}

/** Takes away what the table of a kind holds of these entries; their common rows stay. */
export async function emptyKind(tx: Reader, owner: UserId, kind: EntryKind, ids: string[]): Promise<void> {
  await removers[kind](tx, { where: { userId: owner, id: { in: ids } } })
}

/** Takes away what the tables of all kinds hold of these entries. */
export async function emptyKinds(tx: Reader, owner: UserId, ids: string[]): Promise<void> {
  for (const remove of Object.values(removers))
    await remove(tx, { where: { userId: owner, id: { in: ids } } })
}
