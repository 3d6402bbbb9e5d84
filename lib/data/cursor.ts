import * as z from 'zod'
import { idSchema, type Id } from '../domain/id'

/** The place of an entry in the order newest first: the last one of the page before. `atMs` null: a date only. */
export type Cursor = { day: string; atMs: number | null; id: Id }

/** A stored day may lie one before the earliest date anybody can write. */
const storedDay = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)

const cursorSchema = z.tuple([storedDay, z.int().nullable(), idSchema])

/** A cursor as text for outside, which nobody there needs to understand. */
export const writeCursor = ({ day, atMs, id }: Cursor): string =>
  Buffer.from(JSON.stringify([day, atMs, id])).toString('base64url')

/** Reads a cursor; null when the text is none. */
export function readCursor(text: string): Cursor | null {
  if (!/^[A-Za-z0-9_-]{1,200}$/.test(text)) return null
  const read = cursorSchema.safeParse(jsonIn(Buffer.from(text, 'base64url').toString('utf8')))
  if (!read.success) return null
  const [day, atMs, id] = read.data
  return { day, atMs, id }
}

/** Undefined when the text is not JSON. */
function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}
