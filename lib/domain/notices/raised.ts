import type { Assessment, Finding } from '../referral/assessment'
import { isRaising, rank, type Level } from '../referral/levels'
import { openFindings } from './open-findings'

/** What a screen was drawn with, or has told since: the level, and names of the emergencies and notices that stand. */
export type Known = { level: Level; emergencies: readonly string[]; notices: readonly string[] }

/** Names each open emergency by its rule and the entries behind it, so that a new entry counts as a new emergency. */
const emergencyKeys = (assessment: Assessment): string[] =>
  openFindings(assessment, 'emergency').map(({ ruleId, entryIds }) => `${ruleId} ${entryIds.join(' ')}`)

/** Names every notice that raises by its rule and its level, to tell whether what stands on the screens changed. */
const noticeKeys = ({ findings }: Assessment): string[] =>
  findings
    .filter(({ level, quietUntil }) => isRaising(level) && quietUntil === null)
    .map(({ ruleId, revision, level }) => `${ruleId} ${revision} ${level}`)

/** What a screen that shows this assessment makes known. */
export const knownOf = (assessment: Assessment): Known => ({
  level: assessment.level,
  emergencies: emergencyKeys(assessment),
  notices: noticeKeys(assessment),
})

const isSameList = (one: readonly string[], other: readonly string[]): boolean =>
  one.join('\n') === other.join('\n')

/** Whether the same stands on both. */
export const isSameKnown = (one: Known, other: Known): boolean =>
  one.level === other.level &&
  isSameList(one.emergencies, other.emergencies) &&
  isSameList(one.notices, other.notices)

/**
 * What a save has raised and is told at once: the open findings of the level, when that rose or an entry made another
 * emergency; empty when there is nothing to tell. A routine notice that the person put off is not told; what is sooner
 * is, whatever was put off.
 */
export function raisedSince(known: Known, assessment: Assessment, snoozed: readonly string[]): Finding[] {
  const { level } = assessment
  const isNewEmergency = emergencyKeys(assessment).some(key => !known.emergencies.includes(key))
  if (!isNewEmergency && rank(level) <= rank(known.level)) return []
  return openFindings(assessment, level).filter(
    finding => finding.level !== 'routine' || !snoozed.includes(finding.ruleId),
  )
}
