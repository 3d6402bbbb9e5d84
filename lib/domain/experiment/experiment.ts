import * as z from 'zod'
import { oneOf, optional, text } from '../fields'
import { idSchema } from '../id'
import { addDays, localDateSchema, type LocalDate } from '../time/local-date'

/** What is done in a block: the one change that is tried, or what is usual. */
export const blockParts = ['change', 'usual'] as const

export type BlockPart = (typeof blockParts)[number]

/** How long a block may be, in days: whole weeks, so that each weekday is in it as often as another. */
export const blockLengths = [7, 14, 21, 28] as const

/** The fewest and the most pairs of blocks. With fewer than two nothing can be told from a good and a bad month. Ours. */
export const pairRange = { from: 2, to: 6 } as const

/** Why one ended before its last block: the person ended it, or a notice to see a doctor was raised. */
export const stopReasons = ['person', 'notice'] as const

/**
 * One thing a person tries out on themselves: the same number of blocks with the change and without it, in an order that was
 * drawn before the first day and is not changed after.
 */
export const experimentSchema = z.strictObject({
  id: idSchema,
  startedOn: localDateSchema,
  /** The change in the person's words. */
  change: text(200),
  blockDays: z.literal(blockLengths, 'Write 7, 14, 21 or 28.'),
  order: z.array(oneOf(blockParts)).refine(isInPairs, 'Write pairs of change and usual, two to six of them.'),
  stopped: optional(z.strictObject({ on: localDateSchema, because: oneOf(stopReasons) })),
})

export type Experiment = z.output<typeof experimentSchema>

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

/** Every block of it, the first one first, as if it were not stopped. */
export const blocksOf = ({ startedOn, blockDays, order }: Experiment): Block[] =>
  order.map((part, index) => ({
    part,
    from: addDays(startedOn, index * blockDays),
    to: addDays(startedOn, (index + 1) * blockDays - 1),
  }))

/** The block a day lies in; null before the first, after the last, and once it was stopped. */
export function blockOn(experiment: Experiment, day: LocalDate): Block | null {
  if (experiment.stopped !== undefined && day > experiment.stopped.on) return null
  return blocksOf(experiment).find(({ from, to }) => from <= day && day <= to) ?? null
}
