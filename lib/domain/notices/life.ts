import type { Assessment, Finding } from '../referral/assessment'
import { isRaising } from '../referral/levels'
import type { EpochMs } from '../time/instant'
import type { LocalDate } from '../time/local-date'
import {
  isNoticeRule,
  isOfRule,
  isSameNotice,
  mostStages,
  type Notice,
  type NoticeRuleId,
  type Stage,
} from './notice'
import { latestOf, runningSnooze, stillHolds, withSnoozeEnded } from './snooze'

/** A notice that was met again so soon after it cleared is the same one: an entry was corrected, or put back. In ms. */
const sameNoticeWithin = 3_600_000

/** How long after it cleared a notice can still matter: the longest snooze goes over to the next one. In ms. */
export const rememberedFor = 32 * 86_400_000

/** A moment as everything about notices goes by it. */
export type NoticeMoment = { now: EpochMs; today: LocalDate }

/** The findings that are notices: met, and of a level at which somebody should be seen. */
export const noticeFindings = ({ findings }: Assessment): NoticeFinding[] => findings.filter(isNotice)

/** A finding that is a notice. */
export type NoticeFinding = Finding & { ruleId: NoticeRuleId }

const isNotice = (finding: Finding): finding is NoticeFinding =>
  finding.verdict === 'met' && isRaising(finding.level) && isNoticeRule(finding.ruleId)

/** What the rule and revision of a finding is now; never anything but a level or quiet. */
const stageOf = ({ level, quietUntil }: Finding): Stage =>
  quietUntil === null && isRaising(level) ? level : 'quiet'

/** With one stage more, when it is another than the last. The first and the newest stay when there are too many. */
function withStage(notice: Notice, stage: Stage, at: EpochMs): Notice {
  if (notice.stages.at(-1)?.stage === stage) return notice
  const [first, ...others] = notice.stages
  const kept = first === undefined ? [] : [first, ...others.slice(-(mostStages - 2))]
  return { ...notice, stages: [...kept, { at, stage }] }
}

/** Ends a snooze that a higher level or a count grown by half broke, so that it does not come back by itself. */
function withSnoozeBroken(notice: Notice, finding: Finding, { now, today }: NoticeMoment): Notice {
  const running = runningSnooze(notice, today)
  return running === null || stillHolds(running, finding) ? notice : withSnoozeEnded(notice, now, today)
}

/** A notice that was not there, or the one of an hour ago again. Null for a rule that is met and quiet from the start. */
function raised(finding: NoticeFinding, before: Notice | undefined, moment: NoticeMoment): Notice | null {
  const { now, today } = moment
  const stage = stageOf(finding)
  if (before !== undefined && now - (before.clearedAt ?? now) <= sameNoticeWithin)
    return { ...before, clearedAt: null }
  if (stage === 'quiet') return null
  const running = before === undefined ? null : runningSnooze(before, today)
  return {
    ruleId: finding.ruleId,
    revision: finding.revision,
    raisedAt: now,
    seenAt: null,
    clearedAt: null,
    stages: [{ at: now, stage }],
    snoozes: running !== null && stillHolds(running, finding) ? [running] : [],
  }
}

/**
 * What has become of the notices: given how the diary is judged and the notices that stand or cleared within
 * `rememberedFor`, the ones that are new or changed. The same judgement again changes nothing. A rule in another
 * revision is another notice, and the one of the former revision clears.
 */
export function noticesAfter(
  assessment: Assessment,
  known: readonly Notice[],
  moment: NoticeMoment,
): Notice[] {
  const { now } = moment
  const findings = noticeFindings(assessment)
  const open = known.filter(({ clearedAt }) => clearedAt === null)
  const standing = findings.flatMap(finding => {
    const before = latestOf(finding, open) ?? raised(finding, latestOf(finding, known), moment)
    if (before === null) return []
    return [withSnoozeBroken(withStage(before, stageOf(finding), now), finding, moment)]
  })
  const cleared = open
    .filter(notice => !standing.some(other => isSameNotice(other, notice)))
    .filter(notice => !findings.some(finding => isOfRule(finding, notice)) || isOlder(notice, open))
    .map(notice => ({ ...notice, clearedAt: Math.max(now, notice.raisedAt) }))
  return [...standing, ...cleared].filter(notice => !known.includes(notice))
}

/** Whether a later notice of the same rule stands too, as after two diaries became one. */
const isOlder = (notice: Notice, open: readonly Notice[]): boolean =>
  open.some(other => isOfRule(other, notice) && other.raisedAt > notice.raisedAt)

/** Notices with others in the place of those they are a later state of. */
export const withChanges = (known: readonly Notice[], changed: readonly Notice[]): Notice[] => [
  ...known.filter(notice => !changed.some(other => isSameNotice(other, notice))),
  ...changed,
]
