import { changeNotices } from '../data/notices'
import { noticeFindings, noticesAfter, withChanges } from '../domain/notices/life'
import { isOfRule, type Notice } from '../domain/notices/notice'
import {
  latestOf,
  maySnooze,
  runningSnooze,
  snoozeNow,
  withSnooze,
  withSnoozeEnded,
} from '../domain/notices/snooze'
import type { SnoozeDays } from '../domain/notices/snooze-days'
import { takeFrom } from './limits'
import { judge } from './judge'
import type { Person } from './person'
import { done, notThere, refused, type Outcome, type Refusal } from './refusal'

type OfRule = { ruleId: string; revision: number }

const notSnoozed: Refusal = {
  status: 422,
  code: 'not-allowed',
  message: 'Only a routine notice can be snoozed. Nothing was changed.',
}

/**
 * Changes those of the person's standing notices that `change` gives another state, after what the diary itself has
 * brought about since the last time; all in one commit.
 */
async function changeStanding(person: Person, change: (notice: Notice) => Notice): Promise<void> {
  const assessment = await judge(person)
  await changeNotices(person.owner, person.now, recent => {
    const come = noticesAfter(assessment, recent, person)
    const all = withChanges(recent, come)
    const after = all.map(notice => (notice.clearedAt === null ? change(notice) : notice))
    return after.filter(notice => !recent.includes(notice))
  })
}

/** When a notice that the person has before them was first opened: not before it was raised, whatever the clock says. */
const seenNow = ({ seenAt, raisedAt }: Notice, { now }: Person): number => seenAt ?? Math.max(now, raisedAt)

/** Notes that the person opened the notices of these rules, those that they had not opened before. */
export async function seeNotices(person: Person, rules: readonly OfRule[]): Promise<Outcome<null>> {
  const room = await takeFrom('changes', person.owner, 1, person.now)
  if (!room.ok) return room
  await changeStanding(person, notice =>
    notice.seenAt === null && rules.some(rule => isOfRule(rule, notice))
      ? { ...notice, seenAt: seenNow(notice, person) }
      : notice,
  )
  return done(null)
}

/** Puts a routine notice off. One of a higher level, or one that is quiet, is refused; one that is not met is not there. */
export async function snoozeNotice(person: Person, rule: OfRule, days: SnoozeDays): Promise<Outcome<null>> {
  const room = await takeFrom('changes', person.owner, 1, person.now)
  if (!room.ok) return room
  const finding = noticeFindings(await judge(person)).find(met => isOfRule(met, rule))
  if (finding === undefined) return refused(notThere)
  if (!maySnooze(finding)) return refused(notSnoozed)
  const snooze = snoozeNow(finding, days, person.now, person.today)
  await changeStanding(person, notice =>
    isOfRule(rule, notice)
      ? withSnooze({ ...notice, seenAt: seenNow(notice, person) }, snooze, person.today)
      : notice,
  )
  return done(null)
}

/** Ends a snooze before its date; one that is not snoozed is not there. */
export async function endSnooze(person: Person, rule: OfRule): Promise<Outcome<null>> {
  const room = await takeFrom('changes', person.owner, 1, person.now)
  if (!room.ok) return room
  const changed = await changeNotices(person.owner, person.now, recent => {
    const notice = latestOf(rule, recent)
    return notice === undefined || runningSnooze(notice, person.today) === null
      ? []
      : [withSnoozeEnded(notice, person.now, person.today)]
  })
  return changed > 0 ? done(null) : refused(notThere)
}
