import Database from 'better-sqlite3'
import { vi } from 'vitest'

/** Lines of EXPLAIN QUERY PLAN of every statement that `work` sends to the database and that only reads, in their order. */
export async function readPlans(file: string, work: () => Promise<unknown>): Promise<string[]> {
  const spy = vi.spyOn(Database.prototype, 'prepare')
  await work()
  const sent = spy.mock.calls.map(([sql]) => sql).filter(sql => /^\s*(SELECT|WITH)\b/i.test(sql))
  spy.mockRestore()
  const connection = new Database(file, { readonly: true })
  const plans = sent.flatMap(sql => planOf(connection, sql))
  connection.close()
  return plans
}

function planOf(connection: Database.Database, sql: string): string[] {
  const values = Array.from(sql.matchAll(/\?/g), () => null)
  const lines = connection.prepare<null[], { detail: string }>(`EXPLAIN QUERY PLAN ${sql}`).all(...values)
  return lines.map(({ detail }) => detail)
}
