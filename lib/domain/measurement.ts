import * as z from 'zod'
import { momentFields } from './entry-fields'
import { numberBetween, orNull, wholeNumber } from './fields'
import { instantSchema } from './time/instant'

/** Body mass, urine colour on the eight-step chart, hours slept. Cola or red-brown urine is an observation instead. */
export const measurementSchema = z.strictObject({
  kind: z.literal('measurement'),
  ...momentFields,
  at: instantSchema,
  massKg: orNull(numberBetween(1, 500)),
  urineColour: orNull(wholeNumber(1, 8)),
  sleepHours: orNull(numberBetween(0, 24)),
})
