import { randomInt } from 'node:crypto'
import { canonicalText } from '../domain/canonical-text'
import {
  blockOn,
  experimentSchema,
  isOpenOn,
  mostExperiments,
  overlap,
  type Experiment,
} from '../domain/experiment/experiment'
import { experimentOf, type ExperimentWish } from '../domain/experiment/experiment-wish'
import type { Id } from '../domain/id'
import { epochMs, type EpochMs } from '../domain/time/instant'
import type { LocalDate } from '../domain/time/local-date'
import { database } from './client'
import type * as stored from './generated/client'
import { insertRows } from './insert-rows'
import type { Reader } from './stored-entries'
import { keptAfterDeletion } from './tombstones'
import type { UserId } from './user-id'

const withDays = { did: { orderBy: { day: 'asc' } } } as const

type Row = stored.Experiment & { did: readonly { day: string }[] }

function experimentFrom(row: Row): Experiment {
  const { change, order, stoppedOn, stoppedBecause, drawnAt, did } = row
  const drawn: unknown = JSON.parse(order)
  return experimentSchema.parse({
    id: row.id,
    drawnAt: new Date(Number(drawnAt)).toISOString(),
    startedOn: row.startedOn,
    tries: row.tries,
    ...(change !== null && { change }),
    blockDays: row.blockDays,
    order: drawn,
    did: did.map(({ day }) => day),
    isOnToday: row.isOnToday,
    ...(stoppedOn !== null && { stopped: { on: stoppedOn, because: stoppedBecause } }),
  })
}

const rowOf = (owner: UserId, { id, drawnAt, change, order, did: _, stopped, ...rest }: Experiment) => ({
  ...rest,
  userId: owner,
  id,
  drawnAt: BigInt(epochMs(drawnAt)),
  change: change ?? null,
  order: JSON.stringify(order),
  stoppedOn: stopped?.on ?? null,
  stoppedBecause: stopped?.because ?? null,
  deletedAt: null,
})

const standing = (owner: UserId) => ({ userId: owner, deletedAt: null })

const keyOf = (owner: UserId, id: Id) => ({ userId_id: { userId: owner, id } })

async function experimentsIn(reader: Reader, owner: UserId): Promise<Experiment[]> {
  const rows = await reader.experiment.findMany({
    where: standing(owner),
    orderBy: [{ startedOn: 'asc' }, { id: 'asc' }],
    include: withDays,
  })
  return rows.map(experimentFrom)
}

/** Every experiment of the person that was not deleted, the first one first. */
export const allExperiments = (owner: UserId): Promise<Experiment[]> => experimentsIn(database(), owner)

/** One that stands; null where the person has none of that id. */
export async function findExperiment(owner: UserId, id: Id): Promise<Experiment | null> {
  const row = await database().experiment.findFirst({ where: { ...standing(owner), id }, include: withDays })
  return row && experimentFrom(row)
}

/** The one that is under way or lies ahead; null where there is none. */
export async function openExperiment(owner: UserId, today: LocalDate): Promise<Experiment | null> {
  const rows = await database().experiment.findMany({
    where: { ...standing(owner), stoppedOn: null },
    include: withDays,
  })
  return rows.map(experimentFrom).find(one => isOpenOn(one, today)) ?? null
}

/** Nobody can foretell it, nor make it come again. */
const toss = (): boolean => randomInt(2) === 1

export type Begun = 'begun' | 'unchanged' | 'overlaps' | 'too-many' | 'deleted'

/**
 * Draws the order of an experiment and keeps it. The same id again draws nothing: what was drawn stands. Refused where another one
 * goes on in its time, where the person keeps as many as they may, and where it was deleted.
 */
export const beginExperiment = (owner: UserId, wish: ExperimentWish, now: EpochMs): Promise<Begun> =>
  database().$transaction(async tx => {
    const before = await tx.experiment.findUnique({ where: keyOf(owner, wish.id) })
    if (before !== null) return before.deletedAt === null ? 'unchanged' : 'deleted'
    const all = await experimentsIn(tx, owner)
    if (all.length >= mostExperiments) return 'too-many'
    const begun = experimentOf(wish, toss, now)
    if (all.some(other => overlap(begun, other))) return 'overlaps'
    await tx.experiment.create({ data: rowOf(owner, begun) })
    return 'begun'
  })

/**
 * Notes that the person did it on a day, or takes that back; false where no experiment of that id stands, or the day lies in
 * none of its blocks.
 */
export const noteDid = (owner: UserId, id: Id, day: LocalDate, isDone: boolean): Promise<boolean> =>
  database().$transaction(async tx => {
    const found = await tx.experiment.findFirst({ where: { ...standing(owner), id }, include: withDays })
    if (found === null || blockOn(experimentFrom(found), day) === null) return false
    const key = { userId: owner, experimentId: id, day }
    if (isDone)
      await tx.experimentDay.upsert({
        where: { userId_experimentId_day: key },
        create: key,
        update: {},
      })
    else await tx.experimentDay.deleteMany({ where: key })
    return true
  })

/** Ends it on a day, before its last block is over; false where there is none of that id, or it ended before. */
export async function stopExperiment(owner: UserId, id: Id, today: LocalDate): Promise<boolean> {
  const found = await findExperiment(owner, id)
  if (found === null || !isOpenOn(found, today)) return false
  const { count } = await database().experiment.updateMany({
    where: { ...standing(owner), id, stoppedOn: null },
    data: { stoppedOn: today, stoppedBecause: 'person' },
  })
  return count > 0
}

/** Ends what is under way or lies ahead, because a notice says to see a doctor; whether there was one. */
export async function stopAtNotice(owner: UserId, today: LocalDate): Promise<boolean> {
  if ((await openExperiment(owner, today)) === null) return false
  return database().$transaction(async tx => {
    const open = (await experimentsIn(tx, owner)).filter(one => isOpenOn(one, today))
    const { count } = await tx.experiment.updateMany({
      where: { ...standing(owner), id: { in: open.map(({ id }) => id) } },
      data: { stoppedOn: today, stoppedBecause: 'notice' },
    })
    return count > 0
  })
}

/** Shows it on Today while it goes on, or no more; false where there is none of that id. */
export async function showOnToday(owner: UserId, id: Id, isOnToday: boolean): Promise<boolean> {
  const { count } = await database().experiment.updateMany({
    where: { ...standing(owner), id },
    data: { isOnToday },
  })
  return count > 0
}

/** Puts it into the trash; false where there is none of that id. */
export async function removeExperiment(owner: UserId, id: Id, now: EpochMs): Promise<boolean> {
  const { count } = await database().experiment.updateMany({
    where: { ...standing(owner), id },
    data: { deletedAt: BigInt(now) },
  })
  return count > 0
}

const inTrash = (owner: UserId, now: EpochMs) => ({
  userId: owner,
  deletedAt: { gt: BigInt(now - keptAfterDeletion) },
})

/** Takes it out of the trash; refused where another one goes on in its time. */
export const restoreExperiment = (
  owner: UserId,
  id: Id,
  now: EpochMs,
): Promise<'restored' | 'overlaps' | 'gone'> =>
  database().$transaction(async tx => {
    const row = await tx.experiment.findFirst({ where: { ...inTrash(owner, now), id }, include: withDays })
    if (row === null) return 'gone'
    const found = experimentFrom(row)
    if ((await experimentsIn(tx, owner)).some(other => overlap(found, other))) return 'overlaps'
    await tx.experiment.update({ where: keyOf(owner, id), data: { deletedAt: null } })
    return 'restored'
  })

/** Those deleted less than 30 days ago, the newest deletion first. */
export async function deletedExperiments(owner: UserId, now: EpochMs): Promise<Experiment[]> {
  const rows = await database().experiment.findMany({
    where: inTrash(owner, now),
    orderBy: [{ deletedAt: 'desc' }, { id: 'desc' }],
    include: withDays,
  })
  return rows.map(experimentFrom)
}

/** Forgets everybody's that were deleted 30 days ago or more. */
export async function forgetOldExperiments(now: EpochMs): Promise<void> {
  await database().experiment.deleteMany({ where: { deletedAt: { lte: BigInt(now - keptAfterDeletion) } } })
}

/** Gives experiments to a person who has none, as of a document. */
async function addWithin(tx: Reader, owner: UserId, experiments: readonly Experiment[]): Promise<void> {
  await insertRows(
    tx,
    'Experiment',
    experiments.map(one => rowOf(owner, one)),
  )
  const days = experiments.flatMap(({ id, did }) =>
    did.map(day => ({ userId: owner, experimentId: id, day })),
  )
  await insertRows(tx, 'ExperimentDay', days)
}

/** Inside a transaction: takes experiments over when the person has none, in the trash neither; what is there stays as it is. */
export async function saveExperimentsWithin(
  tx: Reader,
  owner: UserId,
  experiments: readonly Experiment[],
): Promise<'taken' | 'unchanged' | 'kept'> {
  const inOrder = experiments.toSorted((one, other) =>
    `${one.startedOn} ${one.id}` < `${other.startedOn} ${other.id}` ? -1 : 1,
  )
  const before = await experimentsIn(tx, owner)
  if (inOrder.length === 0 || canonicalText(before) === canonicalText(inOrder)) return 'unchanged'
  if ((await tx.experiment.count({ where: { userId: owner } })) > 0) return 'kept'
  await addWithin(tx, owner, inOrder)
  return 'taken'
}
