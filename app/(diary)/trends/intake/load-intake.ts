import type { Person } from '@/lib/auth/person'
import { loadBandFacts } from '@/lib/data/band-facts'
import { findClosed } from '@/lib/data/closed-days'
import { medicinesBetween } from '@/lib/data/drug-classes'
import { loadIntakeDays } from '@/lib/data/intake-days'
import { findOwnItems } from '@/lib/data/items'
import { fluidCautions } from '@/lib/domain/cautions'
import { bandsOfDays, type DayEdges } from '@/lib/domain/hydration/bands-of-days'
import { classesByDay } from '@/lib/domain/measures/classes-by-day'
import { referencesOn } from '@/lib/domain/nutrition/references-on'
import type { HeldDay } from '@/lib/domain/series/held-day'
import type { LocalDate } from '@/lib/domain/time/local-date'

const tooYoung: DayEdges = { kind: 'too-young' }

/**
 * What was drunk and eaten on each day of a range, both ends included, oldest first, with the band and the published intakes
 * of the day. A dozen queries whatever the length; where a clinic says how much, sessions and masses are not read.
 */
export async function loadIntake(
  { owner, profile }: Pick<Person, 'owner' | 'profile'>,
  from: LocalDate,
  to: LocalDate,
): Promise<HeldDay[]> {
  const items = await findOwnItems(owner)
  const closed = await findClosed(owner, from, to)
  const classes = classesByDay(await medicinesBetween(owner, from, to), from, to)
  const isForClinic = fluidCautions({ conditions: profile.conditions ?? [], drugClasses: [] }).length > 0
  const rest = isForClinic ? { sessions: [], weighed: [], masses: [] } : await loadBandFacts(owner, from, to)
  const bands = bandsOfDays({ profile, items, classes, closed, ...rest }, from, to)
  const days = await loadIntakeDays({ owner, from, to }, items, closed)
  return days.map(day => ({
    ...day,
    band: bands.get(day.day) ?? tooYoung,
    references: referencesOn(profile, classes.get(day.day) ?? [], day.day),
  }))
}
