import { countView, findLinkOwner } from '../data/doctor-links'
import type { DoctorLink } from '../domain/doctor/doctor-link'
import type { DoctorPage } from '../domain/doctor/doctor-page'
import type { EpochMs } from '../domain/time/instant'
import { isAskedAhead } from './asked-ahead'
import { takeFrom } from './limits'
import { loadDoctorPage } from './load-doctor-page'
import { personOf, type Person } from './person'

/** What an address of a shared page leads to: the page, or the seconds until it may be opened again. */
export type OpenedLink =
  | { isOpen: true; page: DoctorPage; link: DoctorLink; person: Person }
  | { isOpen: false; retryAfterSeconds: number }

const secretPattern = /^[A-Za-z0-9_-]{43}$/

/**
 * Opens a doctor page by the secret of its address, and counts that. Null when there is nothing to see: malformed,
 * unknown, expired, revoked and of a deleted account are one answer. All links of a person together may be opened 300
 * times an hour, because each time the page is computed anew.
 */
export async function openDoctorLink(
  secret: string,
  headers: Headers,
  now: EpochMs,
): Promise<OpenedLink | null> {
  if (!secretPattern.test(secret) || isAskedAhead(headers)) return null
  const owner = await findLinkOwner(secret, now)
  const found = owner === null ? null : await personOf(owner, now)
  if (owner === null || found === null) return null
  const room = await takeFrom('views', owner, 1, now)
  if (!room.ok) return { isOpen: false, retryAfterSeconds: room.refusal.retryAfterSeconds ?? 1 }
  const link = await countView(owner, secret, now)
  if (link === null) return null
  const { person } = found
  const page = await loadDoctorPage(person, { period: link.period, shown: link.shown })
  return { isOpen: true, page, link, person }
}
