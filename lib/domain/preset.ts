import * as z from 'zod'
import { atMost, oneOf, text, wholeNumber, yesOrNo } from './fields'

/** The most drinks a person may choose for one tap; a phone shows four and scrolls no further than three rows. */
export const mostPresets = 12

/** The colours a drink for one tap may have besides that of fluid. At night they are all one; the name tells them apart. */
export const presetColours = ['gold', 'olive', 'green', 'petrol', 'rust', 'violet'] as const

export type PresetColour = (typeof presetColours)[number]

/**
 * A drink to log with one tap: which, how many ml, whether it is kept in the list without standing on Today, and its
 * colour; without one it has that of fluid.
 */
export const presetSchema = z.strictObject({
  beverageId: text(64),
  volumeMl: wholeNumber(1, 5000),
  isHidden: yesOrNo,
  colour: z.exactOptional(oneOf(presetColours)),
})

export type Preset = z.output<typeof presetSchema>

/** The person's choice in its order. Empty: nothing was chosen, and Today offers what is logged most often. */
export const presetsSchema = z
  .array(presetSchema, 'Write a list of drinks.')
  .check(atMost(mostPresets, `Choose at most ${mostPresets} drinks.`))
