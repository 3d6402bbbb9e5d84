import { momentOf, type Entry } from './entry'
import type { ItemKind } from './own-item'
import type { Problem } from './problem'
import { epochMs, type EpochMs, type Instant } from './time/instant'
import { dayNumber, type LocalDate } from './time/local-date'

const hour = 3_600_000

/** How far ahead of now an entry may lie: a day, for clocks and zones that are set wrong; in ms. */
const aheadLimit = 24 * hour

/** The first place on earth where a date begins is 14 hours ahead of UTC; in ms. */
const earliestOffset = 14 * hour

/** What is known besides the entry: the time, and which drinks, foods and activities there are for the person. */
export type Surroundings = {
  now: EpochMs
  /** Whether the id is one of the reference table of its kind, or of the person's own items of that kind. */
  knowsItem: (kind: ItemKind, id: string) => boolean
}

type Complaint = readonly [key: string, message: string] | false

const tooFarAhead = 'This is more than 24 hours ahead. Write when it happened.'
const planTooFarAhead = 'This is more than 24 hours ahead. Plan it for a moment within the next 24 hours.'
const notKnown = 'This is not known here. Choose one of the list, or make an item of your own.'

const momentAhead = (
  key: string,
  moment: Instant | undefined,
  now: EpochMs,
  message: string = tooFarAhead,
): Complaint => moment !== undefined && epochMs(moment) > now + aheadLimit && [key, message]

const dateAhead = (key: string, date: LocalDate, now: EpochMs): Complaint =>
  dayNumber(date) * 24 * hour - earliestOffset > now + aheadLimit && [key, tooFarAhead]

const momentBefore = (key: string, end: Instant | undefined, start: Instant): Complaint =>
  end !== undefined && epochMs(end) < epochMs(start) && [key, 'This is before the start.']

function complaints(entry: Entry, { now, knowsItem }: Surroundings): Complaint[] {
  switch (entry.kind) {
    case 'cramp':
      return [
        momentAhead('ongoingConfirmedAt', entry.ongoingConfirmedAt, now),
        momentBefore('ongoingConfirmedAt', entry.ongoingConfirmedAt, entry.startedAt),
      ]
    case 'fluid':
      return [
        momentAhead('until', entry.until, now),
        momentBefore('until', entry.until, entry.at),
        !knowsItem('drink', entry.beverageId) && ['beverageId', notKnown],
      ]
    case 'food':
      return [entry.foodId !== undefined && !knowsItem('food', entry.foodId) && ['foodId', notKnown]]
    case 'exercise':
      return [
        entry.activityId !== undefined &&
          !knowsItem('activity', entry.activityId) && ['activityId', notKnown],
      ]
    case 'medication':
      return [
        dateAhead('startedOn', entry.startedOn, now),
        entry.stoppedOn !== undefined &&
          entry.stoppedOn < entry.startedOn && ['stoppedOn', 'This is before the start.'],
      ]
    case 'day-closed':
    case 'consultation':
      return [dateAhead('on', entry.on, now)]
    default:
      return []
  }
}

/**
 * What forbids an entry that reads well: more than 24 hours ahead, an end before its start, an item nobody knows.
 * Empty when it is allowed. A date counts as ahead when it is so everywhere on earth. A medicine may be stopped later.
 */
export function notAllowed(
  entry: Entry,
  surroundings: Surroundings,
  under: readonly PropertyKey[] = [],
): Problem[] {
  const isPlan = entry.kind === 'exercise' && entry.planned === true
  const start = 'startedAt' in entry ? 'startedAt' : 'at'
  const all = [
    momentAhead(
      start,
      momentOf(entry) ?? undefined,
      surroundings.now,
      isPlan ? planTooFarAhead : tooFarAhead,
    ),
    ...complaints(entry, surroundings),
  ]
  return all
    .filter(complaint => complaint !== false)
    .map(([key, message]) => ({ path: [...under, key].map(String).join('.'), message }))
}
