import { nothingSaid, type Ending, type RunningCramp } from '../domain/cramp-now/running-cramp'
import { isRecord } from './answer'

/** A cramp that is timed on this device, and how far it has come on its way to the diary. */
export type TimedCramp = RunningCramp & {
  /** Whose it is; null: nobody was signed in on the device, and nobody has said since that it was theirs. */
  owner: string | null
  /** The entry as it was last handed to the outbox, to be read by the gate; null before that. */
  kept: unknown
  /** Whether the outbox has that entry for sure. */
  isKept: boolean
  /** The person is through with it: it goes from here once it is kept. */
  isDone: boolean
  /** It was opened by mistake: it is taken back. */
  isTakenBack: boolean
}

/** What a browser kept of them, oldest first; none where it cannot be read. */
export function timedIn(text: string | null): readonly TimedCramp[] {
  if (text === null) return []
  try {
    const read: unknown = JSON.parse(text)
    return Array.isArray(read) ? read.flatMap(crampIn) : []
  } catch {
    return []
  }
}

/** What an earlier version wrote may lack something: that counts as not said. */
function crampIn(read: unknown): TimedCramp[] {
  if (!isRecord(read) || !isTimed(read)) return []
  const { id, timeZone, startedAt, confirmedAt, said, kept = null } = read
  const cramp: RunningCramp = {
    id,
    timeZone,
    startedAt,
    confirmedAt,
    ending: isEnding(read['ending']) ? read['ending'] : null,
    answeredAt: typeof read['answeredAt'] === 'number' ? read['answeredAt'] : null,
    said: { ...nothingSaid, ...said },
  }
  const owner = typeof read['owner'] === 'string' ? read['owner'] : null
  const flags = { isKept: read['isKept'] === true, isDone: read['isDone'] === true }
  return [{ ...cramp, owner, kept, ...flags, isTakenBack: read['isTakenBack'] === true }]
}

type Written = {
  id: string
  timeZone: string
  startedAt: number
  confirmedAt: number
  said: object
  kept?: unknown
}

const isTimed = (read: Record<string, unknown>): read is Written & Record<string, unknown> =>
  typeof read['id'] === 'string' &&
  typeof read['timeZone'] === 'string' &&
  typeof read['startedAt'] === 'number' &&
  typeof read['confirmedAt'] === 'number' &&
  isRecord(read['said'])

const isEnding = (read: unknown): read is Ending =>
  read === 'not-known' || (isRecord(read) && typeof read['seconds'] === 'number')
