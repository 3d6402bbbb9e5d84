import type { Finding } from '../referral/assessment'
import { addDays, type LocalDate } from '../time/local-date'
import type { EpochMs } from '../time/instant'
import { isOfRule, mostStages, type Notice, type Snooze } from './notice'
import type { SnoozeDays } from './snooze-days'

/** A count that is so many times what it was at the snooze ends it. As after a consultation; ours. */
const growth = 1.5

/**
 * How much of what a rule asks for is there: the count by the threshold, and for a rule about single entries how many
 * entries show it.
 */
export const extentOf = ({ measured, entryIds, ruleId }: Finding): number =>
  measured === null || measured.threshold <= 0 || !ruleId.startsWith('R')
    ? entryIds.length
    : measured.value / measured.threshold

/** Only a routine notice that nobody was seen about can be put off; an emergency or urgent one never. */
export const maySnooze = ({ level, quietUntil, verdict }: Finding): boolean =>
  verdict === 'met' && level === 'routine' && quietUntil === null

/** A snooze from now on for so many dates, today the first of them. */
export const snoozeNow = (finding: Finding, days: SnoozeDays, now: EpochMs, today: LocalDate): Snooze => ({
  at: now,
  until: addDays(today, days),
  extent: extentOf(finding),
  endedAt: null,
})

/** The snooze of a notice that is neither over nor ended; null when there is none. */
export function runningSnooze({ snoozes }: Notice, today: LocalDate): Snooze | null {
  const last = snoozes.at(-1)
  return last !== undefined && last.endedAt === null && today < last.until ? last : null
}

/** Whether what a snooze was for is still so: routine, and grown by less than half. */
export const stillHolds = (snooze: Snooze, finding: Finding): boolean =>
  maySnooze(finding) && extentOf(finding) < growth * snooze.extent

/** The notice with its running snooze ended now; the same notice when none runs. */
export function withSnoozeEnded(notice: Notice, now: EpochMs, today: LocalDate): Notice {
  const running = runningSnooze(notice, today)
  if (running === null) return notice
  return { ...notice, snoozes: [...notice.snoozes.slice(0, -1), { ...running, endedAt: now }] }
}

/** The notice put off, with a snooze that still runs ended; the newest are kept. */
export function withSnooze(notice: Notice, snooze: Snooze, today: LocalDate): Notice {
  const { snoozes } = withSnoozeEnded(notice, snooze.at, today)
  return { ...notice, snoozes: [...snoozes, snooze].slice(-mostStages) }
}

/** The date on which a snoozed finding comes back; null when it is not snoozed. Another revision of the rule is not. */
export function snoozedUntil(
  finding: Finding,
  notices: readonly Notice[],
  today: LocalDate,
): LocalDate | null {
  const latest = latestOf(finding, notices)
  const snooze = latest === undefined ? null : runningSnooze(latest, today)
  return snooze !== null && stillHolds(snooze, finding) ? snooze.until : null
}

/** The newest notice about the rule and its revision; undefined when there was none. */
export function latestOf(
  rule: { ruleId: string; revision: number },
  notices: readonly Notice[],
): Notice | undefined {
  return notices
    .filter(notice => isOfRule(notice, rule))
    .reduce<Notice | undefined>(
      (latest, notice) => (latest === undefined || notice.raisedAt > latest.raisedAt ? notice : latest),
      undefined,
    )
}
