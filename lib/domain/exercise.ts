import * as z from 'zod'
import { momentFields } from './entry-fields'
import { numberBetween, optional, orNull, text, wholeNumber, yesOrNo } from './fields'
import { instantSchema } from './time/instant'

/** A training session. `effort` is the session RPE, 0 to 10. With a `source` it was imported and does not log the day. */
export const exerciseSchema = z.strictObject({
  kind: z.literal('exercise'),
  ...momentFields,
  startedAt: instantSchema,
  durationMinutes: wholeNumber(1, 10_080),
  activityId: optional(text(64)),
  activityName: optional(text(200)),
  effort: orNull(numberBetween(0, 10)),
  warmUpMinutes: orNull(wholeNumber(0, 600)),
  coolDownMinutes: orNull(wholeNumber(0, 600)),
  temperatureC: orNull(numberBetween(-60, 60)),
  inHeat: optional(yesOrNo),
  unusual: optional(yesOrNo),
  distanceKm: orNull(numberBetween(0, 2000)),
  massBeforeKg: orNull(numberBetween(1, 500)),
  massAfterKg: orNull(numberBetween(1, 500)),
  drunkMl: orNull(wholeNumber(0, 50_000)),
  urineMl: orNull(wholeNumber(0, 20_000)),
  planned: optional(yesOrNo),
  source: optional(text(200)),
})
