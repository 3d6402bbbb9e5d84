import * as z from 'zod'
import { referenceSourceIds } from './sources'

const figure = z.number().min(0)
const word = z.string().min(1)

/** What every row of a reference table has: its stable id, its name and other names, and where it comes from. */
export const rowFields = {
  id: word,
  name: word,
  aliases: z.array(word),
  category: word,
  /** The name in the source. */
  sourceName: word,
  source: z.enum(referenceSourceIds),
  /** The code in the source, as text: leading zeros count. */
  sourceCode: word,
  note: z.exactOptional(word),
}

/** Minerals in mg and water in g, per 100 g. An absent figure is unknown, not zero. */
export const mineralFields = {
  potassiumMg: z.exactOptional(figure),
  magnesiumMg: z.exactOptional(figure),
  calciumMg: z.exactOptional(figure),
  sodiumMg: z.exactOptional(figure),
  waterG: z.exactOptional(figure.max(100)),
}

/** The rows of a table by id. Throws when an id stands twice: a table that cannot be trusted must not start. */
export function byId<Row extends { id: string }>(rows: readonly Row[]): ReadonlyMap<string, Row> {
  const rowsById = new Map(rows.map(row => [row.id, row]))
  if (rowsById.size !== rows.length) throw new Error('An id stands twice in a reference table.')
  return rowsById
}
