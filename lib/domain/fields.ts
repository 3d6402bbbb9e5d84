import * as z from 'zod'
import { $ZodCheckMaxLength, $ZodCheckMinLength } from 'zod/v4/core'

const written = (value: number): string =>
  value.toLocaleString('en-GB', { useGrouping: false, maximumFractionDigits: 6 })

/** A whole number from min to max, both allowed. Refuses -0, NaN and infinities. */
export function wholeNumber(min: number, max: number) {
  const message = `Write a whole number from ${written(min)} to ${written(max)}.`
  return z
    .number(message)
    .refine(
      value => Number.isSafeInteger(value) && value >= min && value <= max && !Object.is(value, -0),
      message,
    )
}

/** A number from min to max, both allowed. Refuses -0, NaN and infinities. */
export function numberBetween(min: number, max: number) {
  const message = `Write a number from ${written(min)} to ${written(max)}.`
  return z.number(message).refine(value => value >= min && value <= max && !Object.is(value, -0), message)
}

/** True or false, nothing that merely looks like it. */
export const yesOrNo = z.boolean('Write true or false.')

/** One word of a list; the message names the list. */
export const oneOf = <const Words extends readonly string[]>(words: Words) =>
  z.enum(words, `Write one of: ${words.join(', ')}.`)

/**
 * Text a person wrote, kept to the letter: up to `max` code points, not only spaces. Refuses what a database or a page
 * cannot carry unchanged: NUL, other control characters (tab and line breaks are fine) and halves of surrogate pairs.
 */
export function text(max: number) {
  return z.string('Write text.').superRefine((value, context) => {
    const message = complaintAbout(value, max)
    if (message !== null) context.addIssue({ code: 'custom', message })
  })
}

// eslint-disable-next-line no-control-regex -- finding control characters is the point
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/

function complaintAbout(value: string, max: number): string | null {
  if (value.trim() === '') return 'Write something, or leave it out.'
  if (value.length > max && Array.from(value).length > max) return `Write at most ${max} characters.`
  if (!value.isWellFormed()) return 'This text holds half of a character. Write it again.'
  return control.test(value) ? 'This text holds a control character. Write it again.' : null
}

/** A key that may be absent. */
export const optional = <T extends z.ZodType>(schema: T) => z.exactOptional(schema)

/** A key that may be absent or null; both mean "not known" and the gate keeps neither. */
export const orNull = <T extends z.ZodType>(schema: T) => z.exactOptional(schema.nullable())

type KeptNulls = 'apparentCause'

/** The same object with `null` gone from every key, but for those where null says something (`apparentCause`). */
export type WithoutNulls<T> = T extends unknown
  ? { [K in keyof T]: K extends KeptNulls ? T[K] : Exclude<T[K], null> }
  : never

/** Drops keys that hold null, because absent and null mean the same; `apparentCause: null` ("no cause found") stays. */
export function withoutNulls<T extends object>(value: T): WithoutNulls<T> {
  const entries = Object.entries(value)
  const kept = entries.every(isKept) ? value : Object.fromEntries(entries.filter(isKept))
  return kept as WithoutNulls<T>
}

const isKept = ([key, held]: readonly [string, unknown]): boolean => held !== null || key === 'apparentCause'

/** Looks at the length of texts and lists alone: zod's own checks also look at an object that says it has one, and fall over it. */
const hasLength = ({ value }: { value: unknown }): boolean =>
  typeof value === 'string' || Array.isArray(value)

/** A text or list of at most so many characters (UTF-16 code units) or elements; for `check` of a schema. */
export const atMost = (maximum: number, message: string): $ZodCheckMaxLength =>
  new $ZodCheckMaxLength({ check: 'max_length', maximum, error: () => message, when: hasLength })

/** A text or list of at least so many; as {@link atMost}. */
export const atLeast = (minimum: number, message: string): $ZodCheckMinLength =>
  new $ZodCheckMinLength({ check: 'min_length', minimum, error: () => message, when: hasLength })
