import * as z from 'zod'
import { momentFields } from './entry-fields'
import { oneOf, optional, orNull, text, wholeNumber, yesOrNo } from './fields'
import { muscleSchema } from './muscle'
import { instantSchema } from './time/instant'

export const routineMeasures = ['stretch', 'strength', 'warm-up', 'cool-down'] as const

/** Prevention work: a stretch, a strength exercise, a warm-up or a cool-down. */
export const routineSchema = z.strictObject({
  kind: z.literal('routine'),
  ...momentFields,
  at: instantSchema,
  measure: oneOf(routineMeasures),
  muscle: optional(muscleSchema),
  exerciseName: optional(text(200)),
  holdSeconds: orNull(wholeNumber(0, 3600)),
  repeats: orNull(wholeNumber(0, 1000)),
  sets: orNull(wholeNumber(0, 100)),
  bouncing: optional(yesOrNo),
})
