import * as z from 'zod'
import { idSchema } from '../domain/id'
import { presetsSchema } from '../domain/preset'
import { instantSchema } from '../domain/time/instant'

/** What stands under `settings` of a history document: the tiles of Today, and which of its items were deleted. */
export const documentSettingsSchema = z.strictObject({
  presets: z.exactOptional(presetsSchema),
  deletedItems: z.exactOptional(z.array(z.strictObject({ id: idSchema, at: instantSchema }))),
})

export type DocumentSettings = z.output<typeof documentSettingsSchema>
