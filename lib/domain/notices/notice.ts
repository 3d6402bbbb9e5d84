import * as z from 'zod'
import { atLeast, atMost, numberBetween, oneOf, optional, wholeNumber } from '../fields'
import { ruleIds, type RuleId } from '../referral/rule-id'
import { epochMs, instantSchema, writtenDate, type EpochMs, type Instant } from '../time/instant'
import { daysBetween, localDateSchema, type LocalDate } from '../time/local-date'

/** A rule that can be a notice. S1 and N1 say what follows when none is met. */
export type NoticeRuleId = Exclude<RuleId, 'S1' | 'N1'>

/** Narrows the id of a rule to one that can be a notice. */
export const isNoticeRule = (id: string): id is NoticeRuleId => noticeRules.some(other => other === id)

const noticeRules = ruleIds.filter(id => id !== 'S1' && id !== 'N1')

/** What a notice was at a time: its level, or quiet after a consultation about it. */
export const stages = ['routine', 'urgent', 'emergency', 'quiet'] as const

export type Stage = (typeof stages)[number]

/**
 * A routine notice that the person put off: from a moment up to, but without, a date. `extent` is how many times what
 * the rule asks for was counted then. `endedAt`: when it ended before its date; null: it did not.
 */
export type Snooze = { at: EpochMs; until: LocalDate; extent: number; endedAt: EpochMs | null }

/** One time that a rule was met and raised the level, until it cleared. All moments are those at which it was noticed. */
export type Notice = {
  ruleId: NoticeRuleId
  revision: number
  raisedAt: EpochMs
  /** When the person first opened it; null: not yet. */
  seenAt: EpochMs | null
  /** Null while it stands. */
  clearedAt: EpochMs | null
  /** Oldest first, at least the one it was raised with. */
  stages: readonly { at: EpochMs; stage: Stage }[]
  /** Oldest first. */
  snoozes: readonly Snooze[]
}

/** Two rounds of one rule and revision are different notices. */
export const isSameNotice = (one: Notice, other: Notice): boolean =>
  isOfRule(one, other) && one.raisedAt === other.raisedAt

/** Whether both are about the same rule in the same revision. */
export const isOfRule = (
  one: { ruleId: string; revision: number },
  other: { ruleId: string; revision: number },
): boolean => one.ruleId === other.ruleId && one.revision === other.revision

/** Notices a person may bring in, and a document hold: more than anybody's diary comes to in decades. */
export const mostNotices = 5000

/** Stages and snoozes one notice keeps; the first stage and the newest ones stay. */
export const mostStages = 200

const atMostStages = () => atMost(mostStages, `Write at most ${mostStages}.`)

const noSuchMoment = 'Write a moment of the years 2000 to 2199.'

/** A moment at which something can have happened to a notice, in every zone a date that can be written. */
const noticeMoment = instantSchema.refine(at => {
  const year = Number(at.slice(0, 4))
  return year >= 2000 && year <= 2199
}, noSuchMoment)

/** The longest a notice is put off, with a day for clocks that disagree. */
const longestSnoozeDays = 31

/** A notice as it stands in a history document: moments as they are written there, what is not known left out. */
export const writtenNoticeSchema = z
  .strictObject({
    ruleId: oneOf(noticeRules),
    revision: wholeNumber(1, 1000),
    raisedAt: noticeMoment,
    seenAt: optional(noticeMoment),
    clearedAt: optional(noticeMoment),
    stages: z
      .array(z.strictObject({ at: noticeMoment, stage: oneOf(stages) }), 'Write a list of stages.')
      .check(atLeast(1, 'Write at least the stage it was raised with.'), atMostStages()),
    snoozes: optional(
      z
        .array(
          z.strictObject({
            at: noticeMoment,
            until: localDateSchema,
            extent: numberBetween(0, 1_000_000),
            endedAt: optional(noticeMoment),
          }),
          'Write a list of snoozes.',
        )
        .check(atMostStages()),
    ),
  })
  .superRefine((notice, context) => {
    const raised = epochMs(notice.raisedAt)
    for (const [index, { at, until }] of (notice.snoozes ?? []).entries()) {
      if (daysBetween(writtenDate(at), until) > longestSnoozeDays)
        context.addIssue({
          code: 'custom',
          path: ['snoozes', index, 'until'],
          message: 'Write a date at most 30 days later.',
        })
    }
    for (const key of ['seenAt', 'clearedAt'] as const) {
      const at = notice[key]
      if (at !== undefined && epochMs(at) < raised)
        context.addIssue({
          code: 'custom',
          path: [key],
          message: 'Write a moment that is not before raisedAt.',
        })
    }
  })

export type WrittenNotice = z.output<typeof writtenNoticeSchema>

/** How many notices a history document may hold; each is read on its own. */
export const noticesOfADocument = z
  .array(z.unknown(), 'Write a list of notices.')
  .check(atMost(mostNotices, `Write at most ${mostNotices} notices.`))

const instantOf = (at: EpochMs): Instant => instantSchema.parse(new Date(at).toISOString())

/** A notice as a history document holds it; moments in UTC. */
export const writeNotice = ({ seenAt, clearedAt, snoozes, ...notice }: Notice): WrittenNotice => ({
  ...notice,
  raisedAt: instantOf(notice.raisedAt),
  ...(seenAt !== null && { seenAt: instantOf(seenAt) }),
  ...(clearedAt !== null && { clearedAt: instantOf(clearedAt) }),
  stages: notice.stages.map(({ at, stage }) => ({ at: instantOf(at), stage })),
  ...(snoozes.length > 0 && {
    snoozes: snoozes.map(({ at, endedAt, ...snooze }) => ({
      ...snooze,
      at: instantOf(at),
      ...(endedAt !== null && { endedAt: instantOf(endedAt) }),
    })),
  }),
})

/** A notice from a history document. */
export const readNotice = ({ snoozes = [], ...written }: WrittenNotice): Notice => ({
  ruleId: written.ruleId,
  revision: written.revision,
  raisedAt: epochMs(written.raisedAt),
  seenAt: written.seenAt === undefined ? null : epochMs(written.seenAt),
  clearedAt: written.clearedAt === undefined ? null : epochMs(written.clearedAt),
  stages: written.stages.map(({ at, stage }) => ({ at: epochMs(at), stage })),
  snoozes: snoozes.map(({ at, until, extent, endedAt }) => ({
    at: epochMs(at),
    until,
    extent,
    endedAt: endedAt === undefined ? null : epochMs(endedAt),
  })),
})
