import type { Assessment, Finding } from '../referral/assessment'
import { isRaising, type Level } from '../referral/levels'

/** The met findings of a level that no consultation has quietened. */
export const openFindings = (assessment: Assessment, level: Level): Finding[] =>
  assessment.findings.filter(finding => finding.level === level && finding.quietUntil === null)

/** Whether something met says that somebody should be seen, and no consultation has quietened it; put off or not. */
export const saysToBeSeen = ({ findings }: Assessment): boolean =>
  findings.some(({ level, quietUntil }) => isRaising(level) && quietUntil === null)

/** Whether a rule is met about which somebody was seen, so that it does not raise the level for now. */
export const hasQuietMet = (findings: readonly Finding[]): boolean =>
  findings.some(({ level, quietUntil }) => level !== 'none' && quietUntil !== null)
