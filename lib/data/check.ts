import Database from 'better-sqlite3'
import { existsSync } from 'node:fs'

/** The database file is damaged; the message says what was found and what can be done. */
export class DamagedDatabase extends Error {
  override readonly name = 'DamagedDatabase'
}

const damaged = (file: string, found: string) =>
  new DamagedDatabase(
    `The database file ${file} is damaged (${found}). It is left as it is. ` +
      'Keep it, and put the newest copy from the backups folder in its place.',
  )

const saysDamaged = (error: unknown): error is Error =>
  error instanceof Database.SqliteError && /^SQLITE_(CORRUPT|NOTADB)/.test(error.code)

/**
 * Reads through the whole file, if it is there, and throws {@link DamagedDatabase} when it is no database or its pages
 * or the references between its rows do not hold together. Changes nothing. About 0.3 s for a million entries.
 */
export function checkDatabase(file: string): void {
  if (!existsSync(file)) return
  const connection = new Database(file, { readonly: true })
  try {
    const found = connection.prepare('PRAGMA quick_check(5)').pluck().all().map(String)
    if (found.join() !== 'ok') throw damaged(file, found.join('; '))
    const dangling = connection.prepare('PRAGMA foreign_key_check').all()
    if (dangling.length > 0) throw damaged(file, `${dangling.length} rows belong to nothing`)
  } catch (error) {
    throw saysDamaged(error) ? damaged(file, error.message) : error
  } finally {
    connection.close()
  }
}
