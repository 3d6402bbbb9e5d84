import type { Assessment, Finding } from '@/lib/domain/referral/assessment'
import { isRaising, type Level } from '@/lib/domain/referral/levels'

/** The met findings of a level that no consultation has quietened. */
export const openFindings = (assessment: Assessment, level: Level): Finding[] =>
  assessment.findings.filter(finding => finding.level === level && finding.quietUntil === null)

/** Whether a rule is met about which somebody was seen, so that it does not raise the level for now. */
export const hasQuietMet = (findings: readonly Finding[]): boolean =>
  findings.some(({ level, quietUntil }) => level !== 'none' && quietUntil !== null)

/** Names each open emergency by its rule and the entries behind it, so that a new entry counts as a new emergency. */
export const emergencyKeys = (assessment: Assessment): string[] =>
  openFindings(assessment, 'emergency').map(({ ruleId, entryIds }) => `${ruleId} ${entryIds.join(' ')}`)

/** Names every notice that raises by its rule and its level, to tell whether what stands on the screens changed. */
export const noticeKeys = ({ findings }: Assessment): string[] =>
  findings
    .filter(({ level, quietUntil }) => isRaising(level) && quietUntil === null)
    .map(({ ruleId, revision, level }) => `${ruleId} ${revision} ${level}`)
