import type { Assessment, Finding } from '../referral/assessment'
import type { LocalDate } from '../time/local-date'
import { noticeFindings } from './life'
import type { Notice } from './notice'
import { snoozedUntil } from './snooze'

/** The notices of a diary as the screens show them, each list highest first. */
export type ShownNotices = {
  /** Met, not quiet and not snoozed. The first of them stands on every screen. */
  open: Finding[]
  snoozed: { finding: Finding; until: LocalDate }[]
  /** Quiet after a consultation. */
  quiet: Finding[]
}

/** Sorts what is met by how it is shown. A snooze changes nothing about the assessment, only where a notice stands. */
export function shownNotices(
  assessment: Assessment,
  notices: readonly Notice[],
  today: LocalDate,
): ShownNotices {
  const shown: ShownNotices = { open: [], snoozed: [], quiet: [] }
  for (const finding of noticeFindings(assessment)) {
    const until = snoozedUntil(finding, notices, today)
    if (finding.quietUntil !== null) shown.quiet.push(finding)
    else if (until !== null) shown.snoozed.push({ finding, until })
    else shown.open.push(finding)
  }
  return shown
}
