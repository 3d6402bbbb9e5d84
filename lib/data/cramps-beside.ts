import { epochMs, type EpochMs } from '../domain/time/instant'
import type { CrampBeside } from '../domain/comparison/cramp-beside'
import type { Cramp } from '../domain/entry'
import type { Id } from '../domain/id'
import { addDays, type LocalDate } from '../domain/time/local-date'
import { loadBefore } from './before'
import { database } from './client'
import { readCursor } from './cursor'
import { medicineNamesOn } from './drug-classes'
import type * as stored from './generated/client'
import { cursorOf, newestFirst, newestRows } from './newest-first'
import { storedDay } from './stored-day'
import { storedEntries } from './stored-entries'
import type { UserId } from './user-id'

/** As many cramps as stand side by side at a time. */
export const crampsBeside = 4

/** As many cramps are offered to choose from. */
export const mostToChoose = 24

/** As many entries of a window as are listed at most; its sums are those of all. */
const mostListed = 400

const dayMs = 86_400_000

/** Some cramps, newest first, and where the older ones begin; null: there are none. */
export type CrampsBeside = { cramps: CrampBeside[]; older: string | null }

/**
 * The newest cramps before the place of a cursor, each with what was logged in the 24 hours before it and the medicines of
 * its day. A text that is no cursor is as none. Reads these windows and nothing else.
 */
export async function loadCrampsBeside(owner: UserId, cursor: string | undefined): Promise<CrampsBeside> {
  const from = cursor === undefined || readCursor(cursor) === null ? undefined : cursor
  const rows = await newestRows(owner, { kind: 'cramp', limit: crampsBeside, cursor: from })
  const shown = rows.slice(0, crampsBeside)
  const cramps = await besideOf(owner, shown)
  const [last, lastRow] = [cramps.at(-1)?.cramp, shown.at(-1)]
  const hasOlder = rows.length > crampsBeside && last !== undefined && lastRow !== undefined
  return { cramps, older: hasOlder ? cursorOf(lastRow, last) : null }
}

/**
 * The cramps of these ids, newest first and at most as many as stand side by side, with the same. An id that is not one of
 * the person's cramps is passed over.
 */
export async function loadChosenBeside(owner: UserId, ids: readonly Id[]): Promise<CrampBeside[]> {
  const rows = await database().entry.findMany({
    where: { userId: owner, id: { in: [...ids] }, kind: 'cramp', deletedAt: null },
    orderBy: newestFirst,
    take: crampsBeside,
  })
  return besideOf(owner, rows)
}

/** The newest cramps, of which some can be chosen. */
export async function crampsToChoose(owner: UserId): Promise<Cramp[]> {
  const rows = await newestRows(owner, { kind: 'cramp', limit: mostToChoose })
  const entries = await storedEntries(database(), owner, rows.slice(0, mostToChoose))
  return entries.filter(entry => entry.kind === 'cramp')
}

async function besideOf(owner: UserId, shown: stored.Entry[]): Promise<CrampBeside[]> {
  const cramps = (await storedEntries(database(), owner, shown)).filter(entry => entry.kind === 'cramp')
  const moments = cramps.flatMap(({ startedAt }, index) => {
    const row = shown[index]
    return row === undefined ? [] : [{ at: epochMs(startedAt), day: storedDay(row.day) }]
  })
  const sums = await loadBefore(owner, moments)
  return Promise.all(
    cramps.map(async (cramp, index) => {
      const before = sums[index]
      if (before === undefined) throw new Error('each cramp has its sums')
      return {
        cramp,
        before,
        ...(await listedBefore(owner, before)),
        medicines: await medicineNamesOn(owner, before.day),
      }
    }),
  )
}

async function listedBefore(owner: UserId, { at, day }: { at: EpochMs; day: LocalDate }) {
  const rows = await database().entry.findMany({
    where: {
      userId: owner,
      deletedAt: null,
      kind: { in: ['fluid', 'food', 'exercise'] },
      // Clocks of other zones may have dated them a day off.
      day: { gte: addDays(day, -3), lte: addDays(day, 2) },
      atMs: { gte: BigInt(at - dayMs), lt: BigInt(at) },
    },
    orderBy: [{ atMs: 'asc' }, { id: 'asc' }],
    take: mostListed,
  })
  const entries = await storedEntries(database(), owner, rows)
  return {
    drinks: entries
      .filter(entry => entry.kind === 'fluid')
      .filter(({ until }) => until === undefined || epochMs(until) <= at),
    foods: entries.filter(entry => entry.kind === 'food'),
    sessions: entries.filter(entry => entry.kind === 'exercise').filter(({ planned }) => planned !== true),
  }
}
