import * as z from 'zod'
import { entryFields } from './entry-fields'
import { oneOf, optional, yesOrNo } from './fields'
import { localDateSchema } from './time/local-date'

/** "No cramps today" (`none`) or "nothing else to report" (`all-logged`). A cramp on the day overrides `none`. */
export const dayClosedSchema = z.strictObject({
  kind: z.literal('day-closed'),
  ...entryFields,
  on: localDateSchema,
  cramps: oneOf(['none', 'all-logged']),
  hot: optional(yesOrNo),
})
