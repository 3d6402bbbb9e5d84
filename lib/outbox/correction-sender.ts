import type { Entry } from '../domain/entry'
import { sameEntry } from '../domain/same-entry'
import { replaceSent } from './replace'
import { versionSender, type VersionSender } from './version-sender'

/** Sends what the form of a kept entry of `owner` holds. */
export function correctionSender<E extends Entry>(kept: E, owner: string): VersionSender<E> {
  const isOfKind = (entry: Entry): entry is E => entry.kind === kept.kind
  return versionSender<E>(
    kept,
    async (entry, madeFrom) => {
      const result = await replaceSent(entry, madeFrom, owner)
      if (result.outcome !== 'changed') return result
      const { message, now } = result
      return { outcome: 'changed', message, now: now !== null && isOfKind(now) ? now : null }
    },
    sameEntry,
  )
}
