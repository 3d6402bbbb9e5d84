import * as z from 'zod'
import { atMost, optional, text } from './fields'
import { idSchema } from './id'
import { localDateSchema } from './time/local-date'
import { timeZoneSchema } from './time/time-zone'

/** What every entry carries. */
export const entryFields = {
  id: idSchema,
  note: optional(text(5000)),
  tags: optional(z.array(text(50), 'Write a list of tags.').check(atMost(20, 'Write at most 20 tags.'))),
}

/** What every entry with a moment carries besides: where the person was. */
export const momentFields = { ...entryFields, timeZone: timeZoneSchema }

/** A clinician has examined the signs of an entry, on this date. */
export const assessedSchema = z.strictObject({
  on: localDateSchema,
  where: optional(text(200)),
  outcome: optional(text(2000)),
})
