import * as z from 'zod'
import { assessedSchema, momentFields } from './entry-fields'
import { optional, orNull } from './fields'
import { muscleSchema, sideSchema } from './muscle'
import { signListSchema } from './sign'
import { instantSchema } from './time/instant'

/** A sign noticed without a cramp. Never counts as an episode. */
export const observationSchema = z.strictObject({
  kind: z.literal('observation'),
  ...momentFields,
  at: instantSchema,
  signs: signListSchema,
  signsAsked: optional(signListSchema),
  muscle: orNull(muscleSchema),
  side: orNull(sideSchema),
  assessed: orNull(assessedSchema),
})
