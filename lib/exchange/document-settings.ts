import * as z from 'zod'
import { experimentsSchema } from '../domain/experiment/experiment'
import { idSchema } from '../domain/id'
import { presetsSchema } from '../domain/preset'
import { reminderSettingsSchema } from '../domain/reminders/reminder-settings'
import { instantSchema } from '../domain/time/instant'

/**
 * What stands under `settings` of a history document: the tiles of Today, what to be reminded of, what the person
 * tried out on themselves, and which of its items were deleted.
 */
export const documentSettingsSchema = z.strictObject({
  presets: z.exactOptional(presetsSchema),
  reminders: z.exactOptional(reminderSettingsSchema),
  experiments: z.exactOptional(experimentsSchema),
  deletedItems: z.exactOptional(z.array(z.strictObject({ id: idSchema, at: instantSchema }))),
})

export type DocumentSettings = z.output<typeof documentSettingsSchema>
