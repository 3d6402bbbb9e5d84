import { entrySchema, type Cramp } from '@/lib/domain/entry'
import { newId } from '@/lib/domain/id'
import { dateCramp } from '@/lib/domain/measures/dated-cramp'
import { episodesOf, type Episode } from '@/lib/domain/measures/episodes'
import { dateOfDayNumber, dayNumber, type LocalDate } from '@/lib/domain/time/local-date'

/** A cramp of the left calf at rest, in UTC, where the fields say nothing else. */
export function aCramp(startedAt: string, fields: Record<string, unknown> = {}): Cramp {
  const entry = entrySchema.parse({
    kind: 'cramp',
    id: newId(),
    timeZone: 'UTC',
    startedAt,
    muscle: 'calf',
    side: 'left',
    context: 'at-rest',
    ...fields,
  })
  if (entry.kind !== 'cramp') throw new Error('a cramp was meant')
  return entry
}

/** A range of days, both included, and the moment it is looked at. */
type Seen = { from: LocalDate; to: LocalDate; now: number }

/** The episodes of the rules that began in the range, by the day they began on. */
export const plainEpisodes = (
  cramps: readonly Cramp[],
  { from, to, now }: Seen,
): { on: LocalDate; episode: Episode }[] =>
  episodesOf(
    cramps
      .map(one => dateCramp(one, { now, today: dayNumber(to) + 1, dayStartsAt: '00:00' }))
      .sort((one, other) => one.startedAt - other.startedAt),
  )
    .map(episode => ({ on: dateOfDayNumber(episode.day), episode }))
    .filter(({ on }) => on >= from && on <= to)
