import type { Routine } from '../entry'
import { instantIn, type TimeZone } from '../time/time-zone'
import { exercises } from './exercises'
import { boutsOf, doneItems, type Session, type SessionItem } from './session'

/** Words that an entry of a session may need: the name of its exercise, and what cannot stand in its figures. */
export type EntryTexts = {
  names: Readonly<Record<SessionItem['exercise'], string>>
  /** Holds on each leg that are not as many: "left leg 2, right leg 1". */
  legs: (left: number, right: number) => string
  /** Sets that are not alike: "12, 10, 8 repeats". */
  repeats: (counts: string) => string
}

/** How often each leg was held. */
function heldOn({ items: _, legs }: Session, item: SessionItem): Record<'left' | 'right', number> {
  const held = { left: 0, right: 0 }
  boutsOf(item, legs).forEach(({ leg }, index) => {
    if (leg !== null && item.done[index] !== null) held[leg] += 1
  })
  return held
}

function figuresOf(session: Session, item: SessionItem, texts: EntryTexts): Partial<Routine> {
  if (item.dose.kind === 'hold') {
    const { left, right } = heldOn(session, item)
    const isUneven = session.legs.length === 2 && left !== right
    return {
      holdSeconds: item.dose.holdSeconds,
      repeats: Math.max(left, right),
      sets: 1,
      ...(item.hasBounced === null ? {} : { bouncing: item.hasBounced }),
      ...(isUneven ? { note: texts.legs(left, right) } : {}),
    }
  }
  const counts = item.done.filter(count => count !== null)
  const [first] = counts
  const isAlike = counts.every(count => count === first)
  return {
    sets: counts.length,
    ...(isAlike && first !== undefined ? { repeats: first } : { note: texts.repeats(counts.join(', ')) }),
  }
}

/**
 * An entry for each exercise of which something was done, with the id it had from the beginning: the same session gives
 * the same entries, however often. What was left out is in none.
 */
export const entriesOf = (session: Session, timeZone: TimeZone, texts: EntryTexts): Routine[] =>
  doneItems(session).map(item => ({
    kind: 'routine',
    id: item.id,
    at: instantIn(timeZone, item.endedAt ?? 0),
    timeZone,
    measure: exercises[item.exercise].measure,
    muscle: exercises[item.exercise].muscle,
    exerciseName: texts.names[item.exercise],
    ...figuresOf(session, item, texts),
  }))
