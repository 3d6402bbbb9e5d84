import { startedCramp, type RunningCramp } from '../domain/cramp-now/running-cramp'
import { freshId } from '../domain/fresh-id'
import type { EpochMs } from '../domain/time/instant'
import { keptText } from './kept-text'
import { timedIn, type TimedCramp } from './timed-cramp'

/** Where this browser keeps them: written at once, before a screen changes or a tab closes. */
const kept = keptText('charley.timed-cramps')

/** Who is signed in on this device, where that is known at once: what is timed here is theirs from the first tap on. */
const person = keptText('charley.timed-by')

const none: readonly TimedCramp[] = []

let readText: string | null = null
let readCramps = none

const write = (cramps: readonly TimedCramp[]): void =>
  kept.write(cramps.length === 0 ? null : JSON.stringify(cramps))

/** Every cramp this device holds, oldest first: the same list until one of them changes. */
export function timedCramps(): readonly TimedCramp[] {
  const text = kept.read()
  if (text !== readText) {
    readText = text
    readCramps = timedIn(text)
  }
  return readCramps
}

/** What the server draws: it knows of none. */
export const noTimedCramps = (): readonly TimedCramp[] => none

/** Calls after every change of them and of whose device it is, of another tab too; answers how to end that. */
export function onTimedCramps(listener: () => void): () => void {
  const ends = [kept.subscribe(listener), person.subscribe(listener)]
  return () => ends.forEach(end => end())
}

/** Whose the cramps are that are timed now; null while nobody is signed in on this device. */
export const timedBy = (): string | null => person.read()

/** Says who is signed in on this device; null: nobody any more. What nobody timed stays nobody's. */
export function setTimedBy(owner: string | null): void {
  if (timedBy() !== owner) person.write(owner)
}

/**
 * Takes over who was signed in on this device all along, where that had not been said here: what is timed by nobody was
 * timed by them.
 */
export function recogniseTimedBy(owner: string): void {
  if (timedBy() !== null) return
  for (const { id, owner: whose } of timedCramps()) if (whose === null) claimTimed(id, owner)
  setTimedBy(owner)
}

/**
 * The one the screen is about: the last of this person, or of nobody for null, that they are not through with; null when
 * there is none.
 */
export const currentCramp = (cramps: readonly TimedCramp[], owner: string | null): TimedCramp | null =>
  cramps.findLast(cramp => cramp.owner === owner && !cramp.isDone && !cramp.isTakenBack) ?? null

/** The one the screen of this device is about now. */
export const currentHere = (): TimedCramp | null => currentCramp(timedCramps(), timedBy())

/** Puts a cramp in the place of the one with its id. One that is not there (any more) stays gone. */
export function changeTimed(id: string, change: (cramp: TimedCramp) => TimedCramp): void {
  const cramps = timedCramps()
  const changed = cramps.map(cramp => (cramp.id === id ? change(cramp) : cramp))
  if (changed.some((cramp, index) => cramp !== cramps[index])) write(changed)
}

/** Takes one off this device. */
export const forgetTimed = (id: string): void => write(timedCramps().filter(cramp => cramp.id !== id))

/** Takes those of one person off this device, when they sign out on it, but for those named. */
export const forgetTimedOf = (owner: string, staying: readonly string[]): void =>
  write(timedCramps().filter(cramp => cramp.owner !== owner || staying.includes(cramp.id)))

/** Says whose a cramp is that nobody was signed in for. One that is somebody's stays theirs. */
export const claimTimed = (id: string, owner: string): void =>
  changeTimed(id, cramp => (cramp.owner === null ? { ...cramp, owner } : cramp))

/**
 * Starts the clock at this moment. One that runs already runs on: a second tap is not a second cramp. One that stopped is
 * done with.
 */
export function startTimed(now: EpochMs, timeZone: string): void {
  const current = currentHere()
  if (current !== null && current.ending === null) return
  if (current !== null) changeTimed(current.id, cramp => ({ ...cramp, isDone: true }))
  write([...timedCramps(), timed(startedCramp(freshId(), timeZone, now), null)])
}

/** Starts the clock where the screen is come back to, unless it has a cramp to show, running or ended. */
export function startTimedIfNone(now: EpochMs, timeZone: string): void {
  if (currentHere() === null) startTimed(now, timeZone)
}

/** Goes on with a cramp that the diary holds as still going, unless this device has it already. */
export function adoptTimed(running: RunningCramp, entry: unknown): void {
  const cramps = timedCramps()
  if (cramps.some(({ id }) => id === running.id)) return
  const owner = timedBy()
  const others = cramps.map(cramp => (cramp.owner === owner ? { ...cramp, isDone: true } : cramp))
  write([...others, timed(running, entry)])
}

const timed = (cramp: RunningCramp, entry: unknown): TimedCramp => ({
  ...cramp,
  owner: timedBy(),
  kept: entry,
  isKept: entry !== null,
  isDone: false,
  isTakenBack: false,
})

/** The zone this device stands in. */
export const zoneOfDevice = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone
