import * as z from 'zod'
import { momentFields } from './entry-fields'
import { numberBetween, optional, text, yesOrNo } from './fields'
import { instantSchema } from './time/instant'

/** Totals for the serving that was eaten; an absent figure is unknown, not zero. */
const customFiguresSchema = z.strictObject({
  potassiumMg: optional(numberBetween(0, 100_000)),
  magnesiumMg: optional(numberBetween(0, 100_000)),
  calciumMg: optional(numberBetween(0, 100_000)),
  sodiumMg: optional(numberBetween(0, 2_000_000)),
  waterG: optional(numberBetween(0, 5000)),
})

/** A food or a supplement: either one of the tables (`foodId`), or written by hand (`name` and `custom`). */
export const foodSchema = z
  .strictObject({
    kind: z.literal('food'),
    ...momentFields,
    at: instantSchema,
    supplement: optional(yesOrNo),
    foodId: optional(text(64)),
    name: optional(text(200)),
    grams: numberBetween(0.01, 5000),
    custom: optional(customFiguresSchema),
  })
  .refine(food => (food.foodId === undefined) !== (food.name === undefined), {
    path: ['foodId'],
    message: 'Give either foodId, or name with custom.',
  })
  .refine(food => (food.name === undefined) === (food.custom === undefined), {
    path: ['custom'],
    message: 'Give name and custom together; without them give foodId.',
  })
