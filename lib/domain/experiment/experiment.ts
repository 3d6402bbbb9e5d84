import * as z from 'zod'
import { atMost, oneOf, optional, text, yesOrNo } from '../fields'
import { idSchema } from '../id'
import { addDays, isLocalDateText, localDateSchema, type LocalDate } from '../time/local-date'
import { instantSchema } from '../time/instant'
import { tried } from './tried'

/** What is done in a block: the one change that is tried, or what is usual. */
export const blockParts = ['change', 'usual'] as const

export type BlockPart = (typeof blockParts)[number]

/** How long a block may be, in days: whole weeks, so that each weekday is in it as often as another. */
export const blockLengths = [7, 14, 21, 28] as const

/** The fewest and the most pairs of blocks. With fewer than two nothing can be told from a good and a bad month. Ours. */
export const pairRange = { from: 2, to: 6 } as const

/** Why one ended before its last block: the person ended it, or a notice to see a doctor was raised. */
export const stopReasons = ['person', 'notice'] as const

export type StopReason = (typeof stopReasons)[number]

/** The most days there can be in one. */
const mostDays = Math.max(...blockLengths) * pairRange.to * 2

const noWords = 'Write what you want to try.'

/**
 * One thing a person tries out on themselves: the same number of blocks with the change and without it, in an order that was
 * drawn before the first day and is not changed after.
 */
export const experimentSchema = z
  .strictObject({
    id: idSchema,
    /** When the order was drawn. */
    drawnAt: instantSchema,
    startedOn: localDateSchema,
    tries: oneOf(tried),
    /** In the person's words: what exactly is changed. */
    change: optional(text(200)),
    blockDays: z.literal(blockLengths, 'Write 7, 14, 21 or 28.'),
    order: z
      .array(oneOf(blockParts))
      .refine(isInPairs, 'Write pairs of change and usual, two to six of them.'),
    /** The days on which the person noted that they did it, rising. What is not noted is not known. */
    did: z
      .array(localDateSchema, 'Write a list of dates.')
      .check(atMost(mostDays, `Write at most ${mostDays} dates.`))
      .refine(isRising, 'Write each date once, the first one first.'),
    /** It stands on Today while it goes on. */
    isOnToday: yesOrNo,
    stopped: optional(z.strictObject({ on: localDateSchema, because: oneOf(stopReasons) })),
  })
  .refine(({ tries, change }) => tries !== 'own' || change !== undefined, {
    path: ['change'],
    message: noWords,
  })
  .refine(
    ({ startedOn, blockDays, order }) => isLocalDateText(addDays(startedOn, blockDays * order.length)),
    {
      path: ['startedOn'],
      message: 'Write a date from which its blocks end by 9999-12-31.',
    },
  )
  .refine(({ did, startedOn, blockDays, order }) => isWithin(did, startedOn, blockDays * order.length), {
    path: ['did'],
    message: 'Write dates of the blocks.',
  })

export type Experiment = z.output<typeof experimentSchema>

function isRising(days: readonly LocalDate[]): boolean {
  return days.every((day, index) => index === 0 || day > (days[index - 1] ?? ''))
}

const isWithin = (days: readonly LocalDate[], from: LocalDate, length: number): boolean =>
  days.every(day => day >= from && day < addDays(from, length))

function isInPairs(order: readonly BlockPart[]): boolean {
  const pairs = order.length / 2
  if (!Number.isInteger(pairs) || pairs < pairRange.from || pairs > pairRange.to) return false
  return order.every((part, index) => index % 2 === 0 || part !== order[index - 1])
}

/** An order of so many pairs, each with the change first or second as `toss` says. Pairs keep both parts spread over the seasons. */
export const drawnOrder = (pairs: number, toss: () => boolean): BlockPart[] =>
  Array.from({ length: pairs }, () => toss()).flatMap((changeFirst): BlockPart[] =>
    changeFirst ? ['change', 'usual'] : ['usual', 'change'],
  )

/** A block with its first and its last day, both included. */
export type Block = { part: BlockPart; from: LocalDate; to: LocalDate }

type Blocks = Pick<Experiment, 'startedOn' | 'blockDays' | 'order'>

/** Every block of it, the first one first, as if it were not stopped. */
export const blocksOf = ({ startedOn, blockDays, order }: Blocks): Block[] =>
  order.map((part, index) => ({
    part,
    from: addDays(startedOn, index * blockDays),
    to: addDays(startedOn, (index + 1) * blockDays - 1),
  }))

/** The last day of its last block, as if it were not stopped. */
export const plannedEnd = ({ startedOn, blockDays, order }: Blocks): LocalDate =>
  addDays(startedOn, blockDays * order.length - 1)

/** The last day on which it went on or is to go on; before its first day where it was stopped then. */
export function lastDayOf(experiment: Experiment): LocalDate {
  const end = plannedEnd(experiment)
  const { stopped } = experiment
  return stopped !== undefined && stopped.on < end ? stopped.on : end
}

/** The block a day lies in; null before the first, after the last, and once it was stopped. */
export function blockOn(experiment: Experiment, day: LocalDate): Block | null {
  if (experiment.stopped !== undefined && day > experiment.stopped.on) return null
  return blocksOf(experiment).find(({ from, to }) => from <= day && day <= to) ?? null
}

/** Whether it was not stopped and its last day is not over. It may lie ahead. */
export const isOpenOn = (experiment: Experiment, today: LocalDate): boolean =>
  experiment.stopped === undefined && today <= plannedEnd(experiment)

/** Whether two were, are or would be under way on one day: what is tried together cannot be told apart. */
export const overlap = (one: Experiment, other: Experiment): boolean =>
  one.startedOn <= lastDayOf(other) && other.startedOn <= lastDayOf(one)

/** The most a person may keep: years of them, one after the other. Every one is read with its days, so there is an end to it. */
export const mostExperiments = 60

/** The experiments of a history document: each has an id of its own, and no two of them go on at once. */
export const experimentsSchema = z
  .array(experimentSchema, 'Write a list of experiments.')
  .check(atMost(mostExperiments, `Write at most ${mostExperiments} experiments.`))
  .refine(all => new Set(all.map(({ id }) => id)).size === all.length, 'Two experiments have the same id.')
  .refine(
    all => all.every((one, index) => all.slice(index + 1).every(other => !overlap(one, other))),
    'Two experiments go on at once.',
  )
