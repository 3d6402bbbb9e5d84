import * as z from 'zod'
import { entrySchema, type Entry } from './entry'
import { atLeast, atMost } from './fields'
import { readWith, type Read } from './problem'

const count = 'Write a list of 1 to 500 entries.'

const entryListSchema: z.ZodType<{ entries: Entry[] }> = z.strictObject({
  entries: z.array(entrySchema, count).check(atLeast(1, count), atMost(500, count)),
})

/** Reads entries that were sent together, 1 to 500; one that cannot be read keeps all of them out. */
export const readEntryList = (input: unknown): Read<{ entries: Entry[] }> => readWith(entryListSchema, input)
