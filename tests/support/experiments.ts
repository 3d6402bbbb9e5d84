import { beginExperiment } from '@/lib/data/experiments'
import type { UserId } from '@/lib/data/user-id'
import { experimentWishSchema, type ExperimentWish } from '@/lib/domain/experiment/experiment-wish'
import { newId, type Id } from '@/lib/domain/id'

/** A wish to stretch in four blocks of a week, with what is given instead. */
export const aWish = (fields: object = {}): ExperimentWish =>
  experimentWishSchema.parse({
    id: newId(),
    tries: 'stretching',
    startedOn: '2026-05-18',
    blockDays: 7,
    blocks: 4,
    ...fields,
  })

/** Begins an experiment of a person; its id. Throws where it is refused. */
export async function anExperiment(owner: UserId, fields: object = {}): Promise<Id> {
  const wish = aWish(fields)
  const begun = await beginExperiment(owner, wish, 1_779_000_000_000)
  if (begun !== 'begun') throw new Error(begun)
  return wish.id
}
