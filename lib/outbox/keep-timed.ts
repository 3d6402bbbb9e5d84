import { entryOf } from '../domain/cramp-now/entry-of'
import { readEntry, type Cramp, type Entry } from '../domain/entry'
import type { Id } from '../domain/id'
import { sameEntry } from '../domain/same-entry'
import { epochMs } from '../domain/time/instant'
import type { Kit } from './kit'
import type { TimedCramp } from './timed-cramp'
import { changeTimed, forgetTimed, timedCramps } from './timed-cramps'

/** The ways a cramp goes to the diary, as the outbox has them. */
export type Ways = {
  save: (entry: Entry) => Promise<{ outcome: string }>
  change: (entry: Entry, madeFrom: Entry) => Promise<{ outcome: string }>
  takeBack: (id: Id) => Promise<{ outcome: string }>
}

/** A later confirmation alone is sent at most once in so many ms while the cramp runs. */
const confirmationMs = 60_000

/** Whose diary it goes to, and the zone of a cramp whose device names none that is known. */
type Whose = Pick<Kit, 'owner' | 'timeZone'>

let turn: Promise<readonly string[]> = Promise.resolve([])

/**
 * Hands what a person timed on this device to their outbox, one after the other, and lets go of what they are through with.
 * Resolves with the ids of those that could not be handed over, and stay here alone. Never throws.
 */
export function keepTimed(ways: Ways, whose: Whose): Promise<readonly string[]> {
  turn = turn.then(async () => {
    const staying: string[] = []
    for (const { id } of timedCramps()) {
      // A part of the app that cannot be fetched now rejects: it is tried again like everything that stays.
      const isThrough = await keepOne(id, ways, whose).catch(() => false)
      if (!isThrough) staying.push(id)
    }
    return staying
  })
  return turn
}

const isIn = ({ outcome }: { outcome: string }): boolean => outcome === 'saved' || outcome === 'waiting'

/** Until it stands as it is here: it may change while it is on its way. */
async function keepOne(id: string, ways: Ways, { owner, timeZone }: Whose): Promise<boolean> {
  for (;;) {
    const cramp = timedCramps().find(timed => timed.id === id)
    if (cramp?.owner !== owner) return true
    const kept = keptIn(cramp)
    if (cramp.isTakenBack) return takenBack(cramp, kept, ways)
    if (kept !== null && !cramp.isKept) {
      if (!isIn(await ways.save(kept))) return false
      changeTimed(id, timed => ({ ...timed, isKept: true }))
      continue
    }
    const made = entryOf(cramp, kept, timeZone)
    if (!made.ok || made.value.kind !== 'cramp') return false
    const entry = made.value
    if (kept === null) {
      changeTimed(id, timed => ({ ...timed, kept: entry, isKept: false }))
    } else if (!stands(entry, kept)) {
      if (!isIn(await ways.change(entry, kept))) return false
      changeTimed(id, timed => ({ ...timed, kept: entry }))
    } else {
      if (cramp.isDone) forgetTimed(id)
      return true
    }
  }
}

async function takenBack({ id }: TimedCramp, kept: Cramp | null, ways: Ways): Promise<boolean> {
  if (kept !== null && (await ways.takeBack(kept.id)).outcome === 'failed') return false
  forgetTimed(id)
  return true
}

function keptIn({ kept }: TimedCramp): Cramp | null {
  const read = readEntry(kept)
  return read.ok && read.value.kind === 'cramp' ? read.value : null
}

/** Whether the kept entry says the same, but for a confirmation that is only a little older. */
function stands(entry: Cramp, kept: Cramp): boolean {
  const { ongoingConfirmedAt: now, ...said } = entry
  const { ongoingConfirmedAt: before, ...saidBefore } = kept
  if (now === undefined || before === undefined) return sameEntry(entry, kept)
  return sameEntry(said, saidBefore) && epochMs(now) - epochMs(before) < confirmationMs
}
