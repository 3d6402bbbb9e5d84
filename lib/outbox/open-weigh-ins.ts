import type { Entry, Exercise } from '../domain/entry'
import { isOpenWeighIn } from '../domain/hydration/open-weigh-in'
import type { Id } from '../domain/id'
import { epochMs } from '../domain/time/instant'
import type { LocalDate } from '../domain/time/local-date'
import { isRecord, bodyOf } from './answer'
import { ask } from './ask'
import { isReadable, type Waiting } from './waiting'

/**
 * The weigh-ins that are open, the newest first: those the server knows of, with what waits on this device, and with
 * what this screen did since (null: weighed out of, or taken back).
 */
export function openWeighIns(
  known: readonly Exercise[],
  waiting: readonly Waiting[],
  here: ReadonlyMap<Id, Exercise | null>,
): Exercise[] {
  const byId = new Map<Id, Entry | null>(known.map(open => [open.id, open]))
  for (const row of waiting) if (isReadable(row)) byId.set(row.id, row.act === 'remove' ? null : row.entry)
  for (const [id, open] of here) byId.set(id, open)
  return [...byId.values()]
    .flatMap(entry => (entry !== null && isOpenWeighIn(entry) ? [entry] : []))
    .toSorted((one, other) => epochMs(other.startedAt) - epochMs(one.startedAt))
}

/**
 * The weigh-ins that the server knows to be open now, from a day on: one may have been begun on another device since the
 * screen was drawn. Empty where no answer came. Never throws.
 */
export async function askForWeighIns(from: LocalDate): Promise<Exercise[]> {
  const answer = await ask(`/api/v1/entries?kind=exercise&from=${from}&limit=50`, 'GET')
  const body = answer?.ok === true ? await bodyOf(answer) : undefined
  if (!isRecord(body) || !Array.isArray(body['entries'])) return []
  const { readEntry } = await import('../domain/entry')
  return body['entries'].flatMap((written: unknown) => {
    const read = readEntry(written)
    return read.ok && isOpenWeighIn(read.value) ? [read.value] : []
  })
}
