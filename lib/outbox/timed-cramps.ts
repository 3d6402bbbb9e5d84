import type { Ending, RunningCramp } from '../domain/cramp-now/running-cramp'
import { nothingSaid, startedCramp } from '../domain/cramp-now/running-cramp'
import { freshId } from '../domain/fresh-id'
import type { EpochMs } from '../domain/time/instant'
import { isRecord } from './answer'

/** A cramp that is timed on this device, and how far it has come on its way to the diary. */
export type TimedCramp = RunningCramp & {
  /** Whose it is; null until it is known who is signed in on this device. */
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

/** Where this browser keeps them: written at once, before a screen changes or a tab closes. */
const place = 'charley.timed-cramps'

const none: readonly TimedCramp[] = []

const listeners = new Set<() => void>()
let readText: string | null = null
let readCramps = none
/** For a browser that lets nothing be kept. */
let inMemory: string | null = null

function textNow(): string | null {
  try {
    return localStorage.getItem(place) ?? inMemory
  } catch {
    return inMemory
  }
}

function write(cramps: readonly TimedCramp[]): void {
  const text = cramps.length === 0 ? null : JSON.stringify(cramps)
  inMemory = null
  try {
    if (text === null) localStorage.removeItem(place)
    else localStorage.setItem(place, text)
  } catch {
    inMemory = text
  }
  for (const listener of listeners) listener()
}

/** Every cramp this device holds, oldest first: the same list until one of them changes. */
export function timedCramps(): readonly TimedCramp[] {
  const text = textNow()
  if (text !== readText) {
    readText = text
    readCramps = crampsIn(text)
  }
  return readCramps
}

/** What the server draws: it knows of none. */
export const noTimedCramps = (): readonly TimedCramp[] => none

/** Calls after every change, of another tab too; answers how to end that. */
export function onTimedCramps(listener: () => void): () => void {
  listeners.add(listener)
  addEventListener('storage', listener)
  return () => {
    listeners.delete(listener)
    removeEventListener('storage', listener)
  }
}

/** The one the screen is about: the last that the person is not through with; null when there is none. */
export const currentCramp = (cramps: readonly TimedCramp[]): TimedCramp | null =>
  cramps.findLast(({ isDone, isTakenBack }) => !isDone && !isTakenBack) ?? null

/** Puts a cramp in the place of the one with its id. One that is not there (any more) stays gone. */
export function changeTimed(id: string, change: (cramp: TimedCramp) => TimedCramp): void {
  const cramps = timedCramps()
  const changed = cramps.map(cramp => (cramp.id === id ? change(cramp) : cramp))
  if (changed.some((cramp, index) => cramp !== cramps[index])) write(changed)
}

/** Takes one off this device. */
export const forgetTimed = (id: string): void => write(timedCramps().filter(cramp => cramp.id !== id))

/** Takes all off this device, when the person signs out on it. */
export const forgetAllTimed = (): void => write(none)

/**
 * Starts the clock at this moment. One that runs already runs on: a second tap is not a second cramp. One that stopped is
 * done with.
 */
export function startTimed(now: EpochMs, timeZone: string): void {
  const current = currentCramp(timedCramps())
  if (current !== null && current.ending === null) return
  if (current !== null) changeTimed(current.id, cramp => ({ ...cramp, isDone: true }))
  write([...timedCramps(), timed(startedCramp(freshId(), timeZone, now), null)])
}

/** Goes on with a cramp that the diary holds as still going, unless this device has it already. */
export function adoptTimed(running: RunningCramp, entry: unknown): void {
  const cramps = timedCramps()
  if (cramps.some(({ id }) => id === running.id)) return
  const others = cramps.map(cramp => ({ ...cramp, isDone: true }))
  write([...others, timed(running, entry)])
}

const timed = (cramp: RunningCramp, kept: unknown): TimedCramp => ({
  ...cramp,
  owner: null,
  kept,
  isKept: kept !== null,
  isDone: false,
  isTakenBack: false,
})

/** The zone this device stands in. */
export const zoneOfDevice = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone

function crampsIn(text: string | null): readonly TimedCramp[] {
  if (text === null) return none
  try {
    const read: unknown = JSON.parse(text)
    return Array.isArray(read) ? read.flatMap(crampIn) : none
  } catch {
    return none
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
