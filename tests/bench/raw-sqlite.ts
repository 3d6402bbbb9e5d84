import Database from 'better-sqlite3'
import { copyFileSync } from 'node:fs'
import { randomUUID } from 'node:crypto'
import { yearDays } from './assess-time'
import { timingOf, type Timing } from './timing'

/** What the database file alone costs, with the driver and nothing of ours around it. */
export type RawCosts = {
  commit: Timing
  commitsPerSecond: number
  readDay: Timing
  readJudged: Timing
  /** Every entry of a year, of the kinds that the invented diary holds. */
  readYear: Timing
  readAllDrinks: Timing
}

const times = (runs: number, work: () => void): number[] =>
  Array.from({ length: runs }, () => {
    const began = performance.now()
    work()
    return performance.now() - began
  })

/**
 * Commits of one drink (its two rows) and reads of the same rows as the server's, on a copy of its database: WAL,
 * synchronous FULL, foreign keys on.
 */
export function rawCosts(file: string, owner: string, today: string): RawCosts {
  const copy = `${file}.raw`
  copyFileSync(file, copy)
  const db = new Database(copy)
  for (const pragma of ['journal_mode = WAL', 'synchronous = FULL', 'foreign_keys = ON']) db.pragma(pragma)
  const entry = db.prepare(
    `INSERT INTO "Entry" ("userId", "id", "kind", "day", "at", "atMs", "timeZone", "forgotten")
     VALUES (?, ?, 'fluid', ?, ?, ?, 'UTC', FALSE)`,
  )
  const fluid = db.prepare(
    `INSERT INTO "Fluid" ("userId", "id", "beverageId", "volumeMl") VALUES (?, ?, 'FNDDS-94000100', 250)`,
  )
  const commit = db.transaction(() => {
    const id = randomUUID()
    entry.run(owner, id, today, `${today}T00:00:00Z`, Date.parse(`${today}T00:00:00Z`))
    fluid.run(owner, id)
  })
  const of = (kind: string, table: string) =>
    db.prepare(
      `SELECT * FROM "Entry" JOIN "${table}" AS own ON own."userId" = "Entry"."userId" AND own."id" = "Entry"."id"
     WHERE "Entry"."userId" = ? AND "Entry"."kind" = '${kind}' AND "Entry"."deletedAt" IS NULL
       AND "Entry"."day" BETWEEN ? AND ?`,
    )
  const [drinks, cramps] = [of('fluid', 'Fluid'), of('cramp', 'Cramp')]
  const every = [drinks, cramps, of('food', 'Food'), of('exercise', 'Exercise')]
  const since = (days: number): string =>
    new Date(Date.parse(today) - days * 86_400_000).toISOString().slice(0, 10)
  const commits = times(300, () => commit())
  const costs = {
    commit: timingOf(commits),
    commitsPerSecond: 1000 / (commits.reduce((sum, ms) => sum + ms, 0) / commits.length),
    readDay: timingOf(times(100, () => drinks.all(owner, today, today))),
    readJudged: timingOf(times(100, () => cramps.all(owner, since(187), today))),
    readYear: timingOf(times(20, () => every.forEach(rows => rows.all(owner, since(yearDays - 1), today)))),
    readAllDrinks: timingOf(times(20, () => drinks.all(owner, '1900-01-01', today))),
  }
  db.close()
  return costs
}
