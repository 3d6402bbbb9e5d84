import type { DoctorPage } from '../domain/doctor/doctor-page'
import type { DoctorPeriod } from '../domain/doctor/doctor-period'
import type { WhoPart } from '../domain/doctor/who-shown'
import { sayTooOften } from './answer-status'
import { takeFrom } from './limits'
import { loadDoctorPage } from './load-doctor-page'
import type { Person } from './person'

/** A person's own doctor page, or the seconds until they may open it again. */
export type OwnDoctorPage = { isOpen: true; page: DoctorPage } | { isOpen: false; retryAfterSeconds: number }

/**
 * The doctor page that the person draws for themselves, at most 300 times an hour, because each time it is computed anew.
 * Counts that, and says with the answer when it was too often: ask once for each page drawn.
 */
export async function doctorPageHere(
  person: Person,
  chosen: { period: DoctorPeriod; shown: readonly WhoPart[] },
): Promise<OwnDoctorPage> {
  const room = await takeFrom('pages', person.owner, 1, person.now)
  if (room.ok) return { isOpen: true, page: await loadDoctorPage(person, chosen) }
  const retryAfterSeconds = room.refusal.retryAfterSeconds ?? 1
  sayTooOften(retryAfterSeconds)
  return { isOpen: false, retryAfterSeconds }
}
