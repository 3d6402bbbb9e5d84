import type { Notice } from '../notices/notice'
import type { EpochMs } from '../time/instant'
import { isInTime } from './lateness'

/** So long a person who is looking at the screens has to see a notice before it is told elsewhere, in ms. Ours. */
const looksMs = 2 * 60_000

/**
 * Keys of the notices to tell outside of the app: those that stand, are urgent or an emergency since two minutes to an
 * hour, and were not opened since. The key holds the moment of that stage, so that a notice that rises is told again.
 */
export const noticesToTell = (notices: readonly Notice[], now: EpochMs): string[] =>
  notices.flatMap(notice => {
    const last = notice.stages.at(-1)
    if (last === undefined || notice.clearedAt !== null) return []
    if (last.stage !== 'urgent' && last.stage !== 'emergency') return []
    const wasSeen = notice.seenAt !== null && notice.seenAt >= last.at
    const isDue = now - last.at >= looksMs && isInTime(last.at, now)
    return wasSeen || !isDue ? [] : [`notices ${notice.ruleId} ${notice.revision} ${last.at}`]
  })
