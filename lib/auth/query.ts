import * as z from 'zod'
import { readCursor } from '../data/cursor'
import { wholeNumber } from '../domain/fields'
import { readWith, type Problem } from '../domain/problem'
import { done, refused, unreadable, type Outcome } from './refusal'

/** A whole number from min to max, both allowed, written in digits. */
export function writtenNumber(min: number, max: number) {
  const message = `Write a whole number from ${min} to ${max}.`
  return z
    .string(message)
    .regex(/^\d{1,6}$/, message)
    .transform(Number)
    .pipe(wholeNumber(min, max))
}

/** An object with these keys and no others. */
export const keys = z.strictObject

/** The place where a page of a list ended, as the list said it. */
export const cursorSchema = z
  .string()
  .refine(text => readCursor(text) !== null, 'This is not a cursor of a list.')

/** Reads what stands behind the question mark. A key twice or unknown is refused; an empty value counts as absent. */
export function readQuery<T>(schema: z.ZodType<T>, search: URLSearchParams): Outcome<T> {
  const problems: Problem[] = []
  const written = new Map<string, string>()
  for (const [key, value] of search) {
    if (written.has(key)) problems.push({ path: key, message: 'This stands here twice.' })
    written.set(key, value)
  }
  const filled = Object.fromEntries([...written].filter(([, value]) => value !== ''))
  const read = readWith(schema, filled)
  if (!read.ok) problems.push(...read.problems)
  return read.ok && problems.length === 0 ? done(read.value) : refused(unreadable(problems))
}
