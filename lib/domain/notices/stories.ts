import type { Consultation } from '../entry'
import { quietDates } from '../referral/quiet'
import type { EpochMs } from '../time/instant'
import { addDays, type LocalDate } from '../time/local-date'
import type { Notice, Stage } from './notice'

/** One thing that happened to a notice, on a date of the person. */
export type NoticeEvent =
  | { what: 'raised' | 'returned' | 'changed'; on: LocalDate; level: Exclude<Stage, 'quiet'> }
  | { what: 'seen' | 'cleared' | 'quiet' | 'woken'; on: LocalDate }
  | { what: 'snoozed'; on: LocalDate; until: LocalDate }
  | { what: 'visit'; on: LocalDate; visit: Consultation; quietUntil: LocalDate | null }

/** What happened to one notice, oldest first; or a visit that was about none of the notices that are told. */
export type Story =
  { kind: 'notice'; notice: Notice; events: NoticeEvent[] } | { kind: 'visit'; visit: Consultation }

type Dated = { at: EpochMs; event: NoticeEvent }

type Telling = {
  /** When each rule was first raised, so that a later notice is told to have come back. */
  firstRaised: ReadonlyMap<string, EpochMs>
  visits: readonly Consultation[]
  /** The calendar date of the person at a moment. */
  dateOf: (at: EpochMs) => LocalDate
}

const quietUntil = (ruleId: string, { on }: Consultation): LocalDate | null =>
  ruleId.startsWith('R') ? addDays(on, quietDates - 1) : null

function visitsAbout({ ruleId, raisedAt, clearedAt }: Notice, { visits, dateOf }: Telling): Consultation[] {
  const from = dateOf(raisedAt)
  const to = clearedAt === null ? null : dateOf(clearedAt)
  return visits.filter(
    ({ on, ruleIds }) => ruleIds.includes(ruleId) && on >= from && (to === null || on <= to),
  )
}

function stagesOf({ stages }: Notice, isVisited: boolean, { dateOf }: Telling): Dated[] {
  return stages.slice(1).flatMap(({ at, stage }): Dated[] => {
    if (stage !== 'quiet') return [{ at, event: { what: 'changed', on: dateOf(at), level: stage } }]
    return isVisited ? [] : [{ at, event: { what: 'quiet', on: dateOf(at) } }]
  })
}

function snoozesOf({ raisedAt, snoozes }: Notice, { dateOf }: Telling): Dated[] {
  return snoozes
    .filter(({ at }) => at >= raisedAt)
    .flatMap(({ at, until, endedAt }): Dated[] => [
      { at, event: { what: 'snoozed', on: dateOf(at), until } },
      ...(endedAt === null ? [] : [{ at: endedAt, event: { what: 'woken' as const, on: dateOf(endedAt) } }]),
    ])
}

/** A visit has a date and no time: it stands after what happened earlier on that date, before it cleared. */
const inOrder = (one: Dated, other: Dated): number =>
  (one.event.on < other.event.on ? -1 : one.event.on > other.event.on ? 1 : 0) || one.at - other.at

function storyOf(notice: Notice, telling: Telling): Story & { kind: 'notice' } {
  const { firstRaised, dateOf } = telling
  const visits = visitsAbout(notice, telling)
  const { ruleId, raisedAt, seenAt, clearedAt, stages } = notice
  const first = stages[0]?.stage ?? 'routine'
  const begins = (firstRaised.get(ruleId) ?? raisedAt) < raisedAt ? 'returned' : 'raised'
  const level = first === 'quiet' ? 'routine' : first
  const between: Dated[] = [
    ...(seenAt === null ? [] : [{ at: seenAt, event: { what: 'seen' as const, on: dateOf(seenAt) } }]),
    ...stagesOf(notice, visits.length > 0, telling),
    ...snoozesOf(notice, telling),
    ...visits.map(visit => ({
      at: Number.MAX_SAFE_INTEGER,
      event: { what: 'visit' as const, on: visit.on, visit, quietUntil: quietUntil(ruleId, visit) },
    })),
  ]
  return {
    kind: 'notice',
    notice,
    events: [
      { what: begins, on: dateOf(raisedAt), level },
      ...between.sort(inOrder).map(({ event }) => event),
      ...(clearedAt === null ? [] : [{ what: 'cleared' as const, on: dateOf(clearedAt) }]),
    ],
  }
}

const beganOn = (story: Story): string =>
  story.kind === 'visit' ? story.visit.on : (story.events[0]?.on ?? '')

/** The history of notices and visits, newest first: each notice with what happened to it, and the visits about none. */
export function noticeStories(notices: readonly Notice[], telling: Telling): Story[] {
  const stories = notices.map(notice => storyOf(notice, telling))
  const told = new Set(
    stories.flatMap(({ events }) =>
      events.flatMap(event => (event.what === 'visit' ? [event.visit.id] : [])),
    ),
  )
  const others = telling.visits
    .filter(({ id }) => !told.has(id))
    .map(visit => ({ kind: 'visit' as const, visit }))
  return [...stories, ...others].sort((one, other) =>
    beganOn(one) < beganOn(other) ? 1 : beganOn(one) > beganOn(other) ? -1 : 0,
  )
}
