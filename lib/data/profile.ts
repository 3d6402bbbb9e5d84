import { canonicalText } from '../domain/canonical-text'
import type { Read } from '../domain/problem'
import { dayStartOf, filledFrom, type Profile, type ProfilePart } from '../domain/profile'
import { database } from './client'
import { moveDays } from './day-start'
import type * as stored from './generated/client'
import type { Reader as Writer } from './stored-entries'
import type { UserId } from './user-id'

const profileRow = (owner: UserId, profile: Profile): stored.Profile => ({
  userId: owner,
  timeZone: profile.timeZone,
  dayStartsAt: profile.dayStartsAt ?? null,
  birthDate: profile.birthDate ?? null,
  sex: profile.sex ?? null,
  heightCm: profile.heightCm ?? null,
  massKg: profile.massKg ?? null,
  pregnancyDueDate: profile.pregnancyDueDate ?? null,
  lactating: profile.lactating ?? null,
  conditions: profile.conditions === undefined ? null : JSON.stringify(profile.conditions),
  alcoholUnitsPerWeek: profile.alcoholUnitsPerWeek ?? null,
  loggingSince: profile.loggingSince ?? null,
  emergencyNumber: profile.emergencyNumber ?? null,
  locale: profile.locale ?? null,
  volumeUnit: profile.units?.volume ?? null,
  massUnit: profile.units?.mass ?? null,
  temperatureUnit: profile.units?.temperature ?? null,
})

/** The profile that was stored; it passed the gate on its way in. */
function profileOf(row: stored.Profile): Profile {
  const { userId, conditions, volumeUnit, massUnit, temperatureUnit, ...same } = row
  const units =
    volumeUnit === null ? null : { volume: volumeUnit, mass: massUnit, temperature: temperatureUnit }
  const listed: unknown = conditions === null ? null : JSON.parse(conditions)
  const fields = Object.entries({ ...same, conditions: listed, units })
  const profile: object = Object.fromEntries(fields.filter(([, held]) => held !== null))
  return profile as Profile
}

/** The person's profile; null until the first run is done. */
export async function loadProfile(owner: UserId): Promise<Profile | null> {
  const row = await database().profile.findUnique({ where: { userId: owner } })
  return row === null ? null : profileOf(row)
}

/** Replaces the person's profile. A day that starts at another time moves the stored days of the diary with it. */
export async function saveProfile(owner: UserId, profile: Profile): Promise<void> {
  await database().$transaction(async tx => {
    const before = await tx.profile.findUnique({ where: { userId: owner } })
    await keep(tx, owner, before, profile)
  })
}

/**
 * Changes the person's profile from what is kept at that moment, so that two changes of different parts never take each
 * other back. A change that cannot be kept changes nothing, and its problems come back.
 */
export async function changeProfile(
  owner: UserId,
  change: (kept: Profile | null) => Read<Profile>,
): Promise<Read<Profile>> {
  return database().$transaction(async tx => {
    const before = await tx.profile.findUnique({ where: { userId: owner } })
    const read = change(before === null ? null : profileOf(before))
    if (read.ok) await keep(tx, owner, before, read.value)
    return read
  })
}

/**
 * Inside a transaction: keeps the profile when the person has none yet. One that is there stays as it is; with `fills`
 * it takes what it does not say from the other, and `filled` names those parts.
 */
export async function saveFirstProfile(
  tx: Writer,
  owner: UserId,
  profile: Profile,
  fills: boolean,
): Promise<{ became: 'taken' | 'unchanged' | 'kept' | 'filled'; filled: ProfilePart[] }> {
  const before = await tx.profile.findUnique({ where: { userId: owner } })
  if (before === null) {
    await keep(tx, owner, before, profile)
    return { became: 'taken', filled: [] }
  }
  const kept = profileOf(before)
  if (canonicalText(kept) === canonicalText(profile)) return { became: 'unchanged', filled: [] }
  const { profile: fuller, filled } = filledFrom(kept, profile)
  if (!fills || filled.length === 0) return { became: 'kept', filled: [] }
  await keep(tx, owner, before, fuller)
  return { became: 'filled', filled }
}

async function keep(tx: Writer, owner: UserId, before: stored.Profile | null, profile: Profile) {
  const row = profileRow(owner, profile)
  await tx.profile.upsert({ where: { userId: owner }, create: row, update: row })
  await moveDays(tx, owner, before?.dayStartsAt ?? '00:00', dayStartOf(profile))
}
