import * as z from 'zod'
import { momentFields } from './entry-fields'
import { orNull, text, wholeNumber } from './fields'
import { instantSchema } from './time/instant'

/** A drink: which, and how many millilitres. `until` is when it was finished, for a drink that lasted. */
export const fluidSchema = z.strictObject({
  kind: z.literal('fluid'),
  ...momentFields,
  at: instantSchema,
  until: orNull(instantSchema),
  beverageId: text(64),
  volumeMl: wholeNumber(1, 5000),
})
