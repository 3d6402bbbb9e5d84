import { Prisma } from './generated/client'
import type { Reader } from './stored-entries'

/** What a column holds. */
type Held = string | number | bigint | boolean | null

/** SQLite takes 32,766 parameters in one statement. */
const mostParameters = 32_000

/**
 * Writes rows with the same columns into a table, many by one statement. Ten times faster than `createMany`, which
 * works out a plan for each of its rows: a diary of ten years would keep everybody waiting.
 */
export async function insertRows<Row extends Record<keyof Row, Held>>(
  tx: Reader,
  table: Prisma.ModelName,
  rows: readonly Row[],
): Promise<void> {
  const [first] = rows
  if (first === undefined) return
  const columns = Object.keys(first) as (keyof Row & string)[]
  const atOnce = Math.floor(mostParameters / columns.length)
  for (let start = 0; start < rows.length; start += atOnce) {
    await tx.$executeRaw(insertion(table, columns, rows.slice(start, start + atOnce)))
  }
}

function insertion<Row extends Record<keyof Row, Held>>(
  table: Prisma.ModelName,
  columns: readonly (keyof Row & string)[],
  rows: readonly Row[],
): Prisma.Sql {
  const values = rows.flatMap(row => columns.map(column => row[column]))
  const names = columns.map(column => `"${column}"`).join(', ')
  const between = values.slice(1).map((_, index) => ((index + 1) % columns.length === 0 ? '), (' : ', '))
  return new Prisma.Sql([`INSERT INTO "${table}" (${names}) VALUES (`, ...between, ')'], values)
}
