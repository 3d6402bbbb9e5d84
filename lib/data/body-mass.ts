import type { KnownMass } from '../domain/hydration/day-band'
import { idSchema } from '../domain/id'
import type { Profile } from '../domain/profile'
import { localDateSchema, type LocalDate } from '../domain/time/local-date'
import { database } from './client'
import type { UserId } from './user-id'

/** The person's body mass on a day: the last one measured up to then, else that of the profile; null when neither is there. */
export async function bodyMassOn(owner: UserId, profile: Profile, day: LocalDate): Promise<KnownMass | null> {
  const row = await database().entry.findFirst({
    where: {
      userId: owner,
      kind: 'measurement',
      deletedAt: null,
      day: { lte: day },
      measurement: { is: { massKg: { not: null } } },
    },
    orderBy: [{ day: 'desc' }, { atMs: 'desc' }, { id: 'desc' }],
    select: { id: true, day: true, measurement: { select: { massKg: true } } },
  })
  const measured = row?.measurement?.massKg ?? null
  if (row !== null && measured !== null)
    return { massKg: measured, entryId: idSchema.parse(row.id), on: localDateSchema.parse(row.day) }
  return profile.massKg === undefined ? null : { massKg: profile.massKg, entryId: null, on: null }
}
