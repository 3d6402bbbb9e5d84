import * as z from 'zod'
import { oneOf, optional, text } from '../fields'
import { idSchema } from '../id'
import { instantSchema, type EpochMs } from '../time/instant'
import { addDays, localDateSchema, type LocalDate } from '../time/local-date'
import { drawnOrder, type Experiment } from './experiment'
import { tried } from './tried'

/** How long a block may be chosen to be, in days. */
export const offeredLengths = [7, 14, 28] as const

/** How many blocks may be chosen. */
export const offeredBlocks = [4, 6, 8] as const

/** How far ahead it may begin, in days. */
export const furthestStart = 60

/** What a person chooses of an experiment; the order of its blocks is drawn and not chosen. */
export const experimentWishSchema = z
  .strictObject({
    id: idSchema,
    tries: oneOf(tried),
    change: optional(text(200)),
    startedOn: localDateSchema,
    blockDays: z.literal(offeredLengths, 'Write 7, 14 or 28.'),
    blocks: z.literal(offeredBlocks, 'Write 4, 6 or 8.'),
  })
  .refine(({ tries, change }) => tries !== 'own' || change !== undefined, {
    path: ['change'],
    message: 'Write what you want to try.',
  })

export type ExperimentWish = z.output<typeof experimentWishSchema>

/** Whether it may begin on the day: not before today, since its order is drawn now, and not far ahead. */
export const mayStartOn = (day: LocalDate, today: LocalDate): boolean =>
  day >= today && day <= addDays(today, furthestStart)

/** The experiment a wish becomes, its order drawn by tosses of a coin that nobody can foretell. */
export const experimentOf = (
  { blocks, ...wish }: ExperimentWish,
  toss: () => boolean,
  now: EpochMs,
): Experiment => ({
  ...wish,
  drawnAt: instantSchema.parse(new Date(now).toISOString()),
  order: drawnOrder(blocks / 2, toss),
  did: [],
  isOnToday: true,
})
