import * as z from 'zod'
import {
  atMost,
  numberBetween,
  oneOf,
  optional,
  orNull,
  text,
  withoutNulls,
  yesOrNo,
  type WithoutNulls,
} from './fields'
import { idSchema } from './id'
import { readWith, type Read } from './problem'

const per100gSchema = z.strictObject({
  potassiumMg: optional(numberBetween(0, 100_000)),
  magnesiumMg: optional(numberBetween(0, 100_000)),
  calciumMg: optional(numberBetween(0, 100_000)),
  sodiumMg: optional(numberBetween(0, 100_000)),
  waterG: optional(numberBetween(0, 100)),
  caffeineMg: optional(numberBetween(0, 100_000)),
  alcoholG: optional(numberBetween(0, 100)),
})

export const itemKinds = ['drink', 'food', 'activity'] as const

export type ItemKind = (typeof itemKinds)[number]

const rawOwnItemSchema = z.strictObject({
  id: idSchema,
  kind: oneOf(itemKinds),
  name: text(200),
  aliases: optional(z.array(text(200)).check(atMost(20, 'Write at most 20 other names.'))),
  per100g: optional(per100gSchema),
  densityGPerMl: optional(numberBetween(0.1, 3)),
  alcoholPercent: optional(numberBetween(0, 100)),
  met: orNull(numberBetween(0.5, 30)),
  portionName: optional(text(100)),
  portionG: optional(numberBetween(0.01, 5000)),
  barcode: optional(text(64)),
  supplement: optional(yesOrNo),
  parts: optional(
    z
      .array(z.strictObject({ itemId: text(64), grams: numberBetween(0.01, 5000) }))
      .check(atMost(50, 'Write at most 50 parts.')),
  ),
})

/** A drink, food or activity of the person's own. An absent figure is unknown, not zero. */
export const ownItemSchema = rawOwnItemSchema.transform(item => withoutNulls(item))

export type OwnItem = WithoutNulls<z.output<typeof rawOwnItemSchema>>

export const readOwnItem = (input: unknown, under: readonly PropertyKey[] = []): Read<OwnItem> =>
  readWith(ownItemSchema, input, under)
