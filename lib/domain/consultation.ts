import * as z from 'zod'
import { entryFields } from './entry-fields'
import { atMost, optional, text } from './fields'
import { localDateSchema } from './time/local-date'

/** The ids of the referral rules, as they stand in documents and on screens. */
export const ruleIdPattern = /^(E([1-9]|10)|U([1-9]|1[01])|R([1-9]|1[0-6])|S1|N1)$/

/** A clinician was seen about these notices. Does not log a day. */
export const consultationSchema = z.strictObject({
  kind: z.literal('consultation'),
  ...entryFields,
  on: localDateSchema,
  ruleIds: z
    .array(z.string().regex(ruleIdPattern, 'Write the id of a rule, like R1.'), 'Write a list of rule ids.')
    .check(atMost(50, 'Write at most 50 rule ids.')),
  where: optional(text(200)),
  outcome: optional(text(2000)),
})
