import type { Person } from './person'
import { loadBandFacts } from '../data/band-facts'
import { findClosed } from '../data/closed-days'
import { medicinesBetween } from '../data/drug-classes'
import { loadIntakeDays } from '../data/intake-days'
import { findOwnItems } from '../data/items'
import { fluidCautions } from '../domain/cautions'
import { bandsOfDays, type DayEdges } from '../domain/hydration/bands-of-days'
import { classesByDay } from '../domain/measures/classes-by-day'
import { referencesOn } from '../domain/nutrition/references-on'
import type { HeldDay } from '../domain/series/held-day'
import type { LocalDate } from '../domain/time/local-date'

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
