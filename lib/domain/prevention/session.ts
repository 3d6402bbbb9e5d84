import type { Id } from '../id'
import type { EpochMs } from '../time/instant'
import type { Dose, Due } from './due'
import { exercises, type ExerciseName } from './exercises'
import type { Repeats } from './nordic'
import type { Plan } from './plan'
import { changeSeconds, readySeconds } from './session-length'

type Leg = 'left' | 'right'

/** An exercise of a session: the id its entry will have, and what came of it so far. */
export type SessionItem = {
  id: Id
  exercise: ExerciseName
  dose: Dose
  /** What was done of each of its bouts: repeats of a set, 1 for a hold; null: not done. */
  done: readonly (number | null)[]
  /** Whether it bounced; null: not said. */
  hasBounced: boolean | null
  /** When the last of it was done; null: nothing was. */
  endedAt: EpochMs | null
}

/** A guided session. It says nothing by itself about time passing: {@link ticked} takes it to a moment. */
export type Session = {
  /** Whose it is. */
  owner: string
  /** The legs that are stretched, in this order. */
  legs: readonly Leg[]
  items: readonly SessionItem[]
  /** Which item is shown, and which bout of it comes next. */
  item: number
  bout: number
  /** `waits`: for the person to begin or to end a set; `over`: all of it is through. */
  phase: 'waits' | 'runs' | 'paused' | 'over'
  /** While it runs: when the present bout began to get ready. */
  since: EpochMs
  /** While it is paused: how far the present bout had come, in ms. */
  passedMs: number
  /** When it was last on a screen. */
  seenAt: EpochMs
}

/** One hold on one leg, or one set. */
export type Bout = { leg: Leg | null; number: number; of: number; repeats: Repeats | null }

/** A screen that was away for longer than this has held nothing meanwhile, in ms. Ours. */
export const longestAwayMs = 10_000

/** A session that was not seen for longer than this is over, in ms. Ours. */
export const forgottenAfterMs = 2 * 3_600_000

export const legsOf = (legs: Plan['legs']): Leg[] => (legs === 'both' ? ['left', 'right'] : [legs])

/** The bouts of an item: every hold on one leg, then on the other; or its sets. */
export function boutsOf({ dose }: Pick<SessionItem, 'dose'>, legs: readonly Leg[]): Bout[] {
  if (dose.kind === 'sets')
    return dose.sets.map((repeats, index) => ({
      leg: null,
      number: index + 1,
      of: dose.sets.length,
      repeats,
    }))
  return legs.flatMap(leg =>
    Array.from({ length: dose.repeats }, (_, index) => ({
      leg,
      number: index + 1,
      of: dose.repeats,
      repeats: null,
    })),
  )
}

type Begin = { owner: string; due: readonly Due[]; legs: Plan['legs']; now: EpochMs; idFor: () => Id }

/** A session of what is due, with nothing done yet; it waits to be begun. */
export function newSession({ owner, due, legs, now, idFor }: Begin): Session {
  const order = legsOf(legs)
  const items = due.map(({ exercise, dose }) => ({
    id: idFor(),
    exercise,
    dose,
    done: boutsOf({ dose }, order).map(() => null),
    hasBounced: null,
    endedAt: null,
  }))
  const phase = items.length === 0 ? 'over' : 'waits'
  return { owner, legs: order, items, item: 0, bout: 0, phase, since: now, passedMs: 0, seenAt: now }
}

/** The item that is shown; null when the session is over. */
export const itemNow = ({ phase, items, item }: Session): SessionItem | null =>
  phase === 'over' ? null : (items[item] ?? null)

/** The bout that is shown; null when the session is over. */
export const boutNow = (session: Session): Bout | null => {
  const item = itemNow(session)
  return item === null ? null : (boutsOf(item, session.legs)[session.bout] ?? null)
}

/** Seconds to get ready for a bout: more where the leg is changed. */
function readyFor({ items, item, bout, legs }: Session): number {
  const bouts = items[item] === undefined ? [] : boutsOf(items[item], legs)
  return bout > 0 && bouts[bout]?.leg !== bouts[bout - 1]?.leg ? changeSeconds : readySeconds
}

/** How long the present bout takes, in ms; null: as long as the person needs. */
function lengthMs(session: Session): { ready: number; hold: number } | null {
  const dose = itemNow(session)?.dose
  if (dose?.kind !== 'hold') return null
  return { ready: readyFor(session) * 1000, hold: dose.holdSeconds * 1000 }
}

const passedOf = ({ phase, since, passedMs }: Session, now: EpochMs): number =>
  phase === 'runs' ? Math.max(0, now - since) : phase === 'paused' ? passedMs : 0

/** What the clock shows: seconds left to get ready, then seconds held. Null while it waits for the person. */
export function clockOf(
  session: Session,
  now: EpochMs,
): { kind: 'ready' | 'hold'; seconds: number; of: number } | null {
  const length = lengthMs(session)
  if (length === null || session.phase === 'waits') return null
  const passed = passedOf(session, now)
  if (passed < length.ready)
    return {
      kind: 'ready',
      seconds: Math.ceil((length.ready - passed) / 1000),
      of: length.ready / 1000,
    }
  const held = Math.min(length.hold, passed - length.ready)
  return { kind: 'hold', seconds: Math.floor(held / 1000), of: length.hold / 1000 }
}

/** Goes to the next bout of the item, which begins then; after the last one to the next item, which waits. */
function after(session: Session, begins: EpochMs): Session {
  const item = session.items[session.item]
  if (item !== undefined && session.bout + 1 < item.done.length)
    return { ...session, bout: session.bout + 1, since: begins }
  return nextItem(session)
}

function nextItem(session: Session): Session {
  const item = session.item + 1
  return item < session.items.length
    ? { ...session, item, bout: 0, phase: 'waits' }
    : { ...session, phase: 'over' }
}

const withItem = (session: Session, change: (item: SessionItem) => SessionItem): Session => ({
  ...session,
  items: session.items.map((item, index) => (index === session.item ? change(item) : item)),
})

const withDone = (session: Session, repeats: number, at: EpochMs): Session =>
  withItem(session, item => ({
    ...item,
    done: item.done.map((before, index) => (index === session.bout ? repeats : before)),
    endedAt: at,
  }))

/** The person has begun the item, or goes on with it. */
export const begun = (session: Session, now: EpochMs): Session => {
  if (session.phase === 'paused')
    return { ...session, phase: 'runs', since: now - session.passedMs, seenAt: now }
  return session.phase === 'waits' ? { ...session, phase: 'runs', since: now, seenAt: now } : session
}

/** Stops the clock where it is. */
export const paused = (session: Session, now: EpochMs): Session =>
  session.phase === 'runs'
    ? { ...session, phase: 'paused', passedMs: passedOf(session, now), seenAt: now }
    : session

/**
 * The session as it stands at a moment: holds that are through are done, and the next has begun. A screen that was away
 * too long is paused where it was last seen; one that nobody came back to is over.
 */
export function ticked(session: Session, now: EpochMs): Session {
  const away = now - session.seenAt
  if (session.phase === 'over') return session
  if (away > forgottenAfterMs) return { ...session, phase: 'over' }
  if (session.phase !== 'runs') return { ...session, seenAt: Math.max(now, session.seenAt) }
  if (away > longestAwayMs) return { ...paused(session, session.seenAt), seenAt: now }
  let at = session
  for (;;) {
    const length = at.phase === 'runs' ? lengthMs(at) : null
    const ends = length === null ? null : at.since + length.ready + length.hold
    if (ends === null || now < ends) return { ...at, seenAt: Math.max(now, at.seenAt) }
    at = after(withDone(at, 1, ends), ends)
  }
}

/** A set is done, with so many repeats; none leaves it out. */
export const setDone = (session: Session, repeats: number, now: EpochMs): Session => {
  if (itemNow(session)?.dose.kind !== 'sets') return session
  return { ...after(repeats > 0 ? withDone(session, repeats, now) : session, now), seenAt: now }
}

/** Leaves out what is left of the item. */
export const skipped = (session: Session, now: EpochMs): Session =>
  session.phase === 'over' ? session : { ...nextItem(session), seenAt: now }

/** Ends the session; what was done stays. */
export const ended = (session: Session, now: EpochMs): Session => ({
  ...session,
  phase: 'over',
  seenAt: now,
})

/** Says of an item whether it bounced; null: not said. */
export const withBounced = (session: Session, id: Id, hasBounced: boolean | null): Session => ({
  ...session,
  items: session.items.map(item => (item.id === id ? { ...item, hasBounced } : item)),
})

/** The items of which something was done. */
export const doneItems = ({ items }: Session): SessionItem[] =>
  items.filter(({ endedAt }) => endedAt !== null)

/** Whether an item is a stretch: of those it is asked whether they bounced. */
export const isHeld = ({ exercise }: SessionItem): boolean => exercises[exercise].measure === 'stretch'
