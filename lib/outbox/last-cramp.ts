import type { Muscle, Side } from '../domain/muscle'
import { readEntry } from '../domain/entry'
import { bodyOf, isRecord } from './answer'
import { ask } from './ask'
import { ofOwner } from './send'
import { timedCramps } from './timed-cramps'

/** The muscle and side of the last cramp in the diary of `owner` that says both; null when there is none, or no answer came. */
export async function lastCramp(owner: string): Promise<{ muscle: Muscle; side: Side } | null> {
  const answer = await ask('/api/v1/entries?kind=cramp&limit=5', 'GET', undefined, ofOwner(owner))
  const body = answer?.ok === true ? await bodyOf(answer) : null
  const entries = isRecord(body) && Array.isArray(body['entries']) ? body['entries'] : []
  const here = new Set(timedCramps().map(({ id }) => id))
  for (const found of entries) {
    const read = readEntry(found)
    if (!read.ok || read.value.kind !== 'cramp' || here.has(read.value.id)) continue
    const { muscle, side } = read.value
    if (muscle !== 'other' && side !== 'unknown') return { muscle, side }
  }
  return null
}
