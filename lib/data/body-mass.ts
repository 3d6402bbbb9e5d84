import { knownMass, massesLookedAt, type KnownMass } from '../domain/hydration/known-mass'
import { idSchema } from '../domain/id'
import type { Profile } from '../domain/profile'
import type { LocalDate } from '../domain/time/local-date'
import { database } from './client'
import { storedDay } from './stored-day'
import type { UserId } from './user-id'

/** The person's body mass on a day, from the last ones measured up to then and that of the profile; see `knownMass`. */
export async function bodyMassOn(owner: UserId, profile: Profile, day: LocalDate): Promise<KnownMass | null> {
  const rows = await database().entry.findMany({
    where: {
      userId: owner,
      kind: 'measurement',
      deletedAt: null,
      day: { lte: day },
      measurement: { is: { massKg: { not: null } } },
    },
    orderBy: [{ day: 'desc' }, { atMs: 'desc' }, { id: 'desc' }],
    take: massesLookedAt,
    select: { id: true, day: true, measurement: { select: { massKg: true } } },
  })
  const measured = rows.flatMap(row => {
    const massKg = row.measurement?.massKg ?? null
    return massKg === null ? [] : [{ massKg, entryId: idSchema.parse(row.id), on: storedDay(row.day) }]
  })
  return knownMass(measured, profile)
}
