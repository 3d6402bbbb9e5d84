import { isReadable, type DoctorLink } from '../doctor/doctor-link'
import type { Profile } from '../profile'
import type { EpochMs } from '../time/instant'
import type { LocalDate } from '../time/local-date'
import { dayWithYear } from './date-words'
import { momentWords } from './settings-values'
import type { Words } from './words'

/** A link as a list says it: its period, lines about it, and how to revoke it; `revokeLabel` is null when it has ended. */
export type LinkLines = { id: string; title: string; lines: readonly string[]; revokeLabel: string | null }

/** Puts a link into words; moments are on the person's clock. */
export function linkLines(
  link: DoctorLink,
  { profile, now, today }: { profile: Profile; now: EpochMs; today: LocalDate },
  words: Words,
): LinkLines {
  const { doctorLinks } = words
  const at = (moment: EpochMs) => momentWords(moment, profile, today, words)
  const title = doctorLinks.period(dayWithYear(link.period.from, words), dayWithYear(link.period.to, words))
  const shown = link.shown.map(part => doctorLinks.parts[part]).join(', ')
  return {
    id: link.id,
    title,
    lines: [
      endOf(link, now, at, words),
      doctorLinks.shows(shown === '' ? doctorLinks.nobody : shown),
      link.lastViewedAt === null
        ? doctorLinks.notViewed
        : doctorLinks.viewed(link.views, at(link.lastViewedAt)),
      doctorLinks.made(at(link.createdAt)),
    ],
    revokeLabel: isReadable(link, now) ? doctorLinks.revokeOne(title) : null,
  }
}

function endOf(
  link: DoctorLink,
  now: EpochMs,
  at: (moment: EpochMs) => string,
  { doctorLinks }: Words,
): string {
  if (link.revokedAt !== null) return doctorLinks.wasRevoked(at(link.revokedAt))
  return isReadable(link, now)
    ? doctorLinks.until(at(link.expiresAt))
    : doctorLinks.expired(at(link.expiresAt))
}
