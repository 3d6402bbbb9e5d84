import { checkLimits } from '../checks/limits'
import type { Id } from '../id'
import type { LocalDate } from '../time/local-date'

/** A body mass in kg, and the measurement it was read from; null: it stands in the profile. */
export type KnownMass = { massKg: number; entryId: Id | null; on: LocalDate | null }

/** So many of the last measurements are looked at: enough that a slip among them does not say what is usual. Ours. */
export const massesLookedAt = 5

/**
 * The body mass that amounts may rest on: the newest measurement that is not far off the middle of the last ones and the
 * profile's (the lower of two in the middle), where far is what is asked about as a slip; else the profile's; null where
 * neither says anything. `measured` is newest first.
 */
export function knownMass(
  measured: readonly KnownMass[],
  profile: { massKg?: number | undefined },
): KnownMass | null {
  const last = measured.slice(0, massesLookedAt)
  const told = profile.massKg === undefined ? [] : [{ massKg: profile.massKg, entryId: null, on: null }]
  const masses = [...last, ...told].map(({ massKg }) => massKg).toSorted((one, other) => one - other)
  const middle = masses[Math.floor((masses.length - 1) / 2)]
  if (middle === undefined) return null
  const isNear = ({ massKg }: KnownMass): boolean =>
    Math.abs(massKg - middle) <= middle * checkLimits.massOff + 1e-9
  return last.find(isNear) ?? told[0] ?? null
}
