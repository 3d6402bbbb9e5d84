import { Prisma } from './generated/client'

/**
 * Goes behind "Entry" in a query that asks for entries of one kind by their days, and for more of them than that index
 * holds. SQLite guesses without statistics: it would take the shorter index of days alone, and read every kind.
 */
export const byKind = Prisma.raw('INDEXED BY "Entry_userId_kind_deletedAt_day_atMs_id_idx"')
