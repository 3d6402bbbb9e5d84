import { readEntry, type Entry } from '../entry'
import { epochMs, type Instant } from '../time/instant'
import { instantAt } from '../time/time-zone'
import { chance, storyId } from './chance'
import type { StoryDay } from './story-days'

/** What is written before the gate has read it: fields of an entry without an id. */
export type Draft = { kind: string } & Record<string, unknown>

/** A moment of a story day on its own clock, as an entry writes it; `time` is "HH:MM". */
export const momentOn = (day: StoryDay, time: string): Instant => instantAt(day.zone, day.date, time)

/** The time so many minutes after midnight, "HH:MM". */
export const timeOf = (minutes: number): string =>
  [Math.floor(minutes / 60), minutes % 60].map(part => String(part).padStart(2, '0')).join(':')

const anchorOf = ({ at, startedAt }: Draft, day: StoryDay): number => {
  const moment = at ?? startedAt
  return typeof moment === 'string' ? Date.parse(moment) : epochMs(momentOn(day, '12:00'))
}

/**
 * The entry of a draft, with an id of its moment and subject. Everything in the story passes the gate that every form and
 * file passes; a draft that does not is a mistake of ours and throws.
 */
export function written(seed: number, day: StoryDay, subject: string, draft: Draft): Entry {
  const id = storyId(anchorOf(draft, day), seed, subject, day.daysAgo)
  const filled = Object.fromEntries(Object.entries(draft).filter(([, held]) => held !== undefined))
  const read = readEntry({ ...filled, id })
  if (read.ok) return read.value
  throw new Error(`${subject}: ${read.problems.map(({ path, message }) => `${path} ${message}`).join(' ')}`)
}

/** A note now and then: one of the list with this probability, else none. */
export const noteOf = (
  seed: number,
  day: StoryDay,
  subject: string,
  probability: number,
  notes: readonly [string, ...string[]],
): string | undefined => {
  const { once, one } = chance(seed, 'note', subject, day.daysAgo)
  return once(probability) ? one(notes) : undefined
}
