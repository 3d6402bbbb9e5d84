import { entryOf } from '../domain/cramp-now/entry-of'
import { readEntry, type Cramp, type Entry } from '../domain/entry'
import type { Id } from '../domain/id'
import { sameEntry } from '../domain/same-entry'
import { epochMs } from '../domain/time/instant'
import { changeTimed, forgetTimed, timedCramps, type TimedCramp } from './timed-cramps'

/** The ways a cramp goes to the diary, as the outbox has them. */
export type Ways = {
  save: (entry: Entry) => Promise<{ outcome: string }>
  change: (entry: Entry, madeFrom: Entry) => Promise<{ outcome: string }>
  takeBack: (id: Id) => Promise<{ outcome: string }>
}

/** A later confirmation alone is sent at most once in so many ms while the cramp runs. */
const confirmationMs = 60_000

let turn: Promise<boolean> = Promise.resolve(true)

/**
 * Hands what this device timed to the outbox of the person who is signed in, one after the other, and lets go of what
 * the person is through with. False: something could not be handed over, and stays here. Never throws.
 */
export function keepTimed(ways: Ways, owner: string): Promise<boolean> {
  turn = turn.then(async () => {
    let isAllKept = true
    for (const { id } of timedCramps()) isAllKept = (await keepOne(id, ways, owner)) && isAllKept
    return isAllKept
  })
  return turn
}

const isIn = ({ outcome }: { outcome: string }): boolean => outcome === 'saved' || outcome === 'waiting'

/** Until it stands as it is here: it may change while it is on its way. */
async function keepOne(id: string, ways: Ways, owner: string): Promise<boolean> {
  for (;;) {
    const cramp = timedCramps().find(timed => timed.id === id)
    if (cramp === undefined || (cramp.owner !== null && cramp.owner !== owner)) return true
    const kept = keptIn(cramp)
    if (cramp.isTakenBack) return takenBack(cramp, kept, ways)
    if (kept !== null && !cramp.isKept) {
      if (!isIn(await ways.save(kept))) return false
      changeTimed(id, timed => ({ ...timed, isKept: true }))
      continue
    }
    const made = entryOf(cramp, kept)
    if (!made.ok || made.value.kind !== 'cramp') return false
    const entry = made.value
    if (kept === null) {
      changeTimed(id, timed => ({ ...timed, owner, kept: entry, isKept: false }))
    } else if (!stands(entry, kept)) {
      if (!isIn(await ways.change(entry, kept))) return false
      changeTimed(id, timed => ({ ...timed, owner, kept: entry }))
    } else {
      if (cramp.isDone) forgetTimed(id)
      else if (cramp.owner === null) changeTimed(id, timed => ({ ...timed, owner }))
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
