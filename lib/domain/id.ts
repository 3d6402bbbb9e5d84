import { v7 } from 'uuid'
import * as z from 'zod'

const pattern = /^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$/

/** A UUID of any version. Letters are kept in lower case, so that one id has one spelling. */
export const idSchema = z.string('Write a UUID.').regex(pattern, 'Write a UUID.').toLowerCase().brand<'Id'>()

/** The id of an entry or of one of the person's own items; made by whoever makes the thing. */
export type Id = z.output<typeof idSchema>

/** The moment a UUID version 7 was made, in ms since 1970, by the clock of whoever made it; null for another version. */
export const madeAt = (id: Id): number | null =>
  id[14] === '7' ? parseInt(id.slice(0, 8) + id.slice(9, 13), 16) : null

/** A new UUID version 7 (time-ordered). Works on plain http too, where browsers withhold `crypto.randomUUID`. */
export const newId = (): Id => idSchema.parse(v7())
