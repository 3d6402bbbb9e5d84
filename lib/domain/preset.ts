import * as z from 'zod'
import { atMost, text, wholeNumber, yesOrNo } from './fields'

/** The most drinks a person may choose for one tap; a phone shows four and scrolls no further than three rows. */
export const mostPresets = 12

/** A drink to log with one tap: which, how many ml, and whether it is kept in the list without standing on Today. */
export const presetSchema = z.strictObject({
  beverageId: text(64),
  volumeMl: wholeNumber(1, 5000),
  isHidden: yesOrNo,
})

export type Preset = z.output<typeof presetSchema>

/** The person's choice in its order. Empty: nothing was chosen, and Today offers what is logged most often. */
export const presetsSchema = z
  .array(presetSchema, 'Write a list of drinks.')
  .check(atMost(mostPresets, `Choose at most ${mostPresets} drinks.`))
