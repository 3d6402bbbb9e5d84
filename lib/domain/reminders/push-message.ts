import type { EpochMs } from '../time/instant'
import type { Language } from '../words/language'
import { reminderKinds, type ReminderKind } from './reminder-kind'

/**
 * All that is sent to a device: what kind of reminder, in which language the device words it, and the page it opens. It
 * holds nothing of the diary; `title` is for a device whose version of Charley does not know the kind.
 */
export type PushMessage = {
  title: 'Time for a check-in'
  kind: ReminderKind
  language: Language
  link: '/'
  /** When it stops making sense: a device that was away until then shows that it is late. */
  until: EpochMs
}

const hourMs = 3_600_000

/** How long each kind makes sense, in ms. A push service keeps all of them for the longest. */
const usefulMs: Record<ReminderKind, number> = {
  drink: hourMs,
  evening: 4 * hourMs,
  notices: 24 * hourMs,
  block: 12 * hourMs,
  test: hourMs,
}

/** So long a push service keeps a message for a device that is away, in s: the same for each, so that it tells none apart. */
export const keptSeconds = 86_400

/** The message of a reminder that is sent now. Every reminder leads to Today. */
export const pushMessage = (kind: ReminderKind, language: Language, now: EpochMs): PushMessage => ({
  title: 'Time for a check-in',
  kind,
  language,
  link: '/',
  until: now + usefulMs[kind],
})

/** The kind of reminder a device was sent; null: one it does not know. */
export const kindOfMessage = (written: unknown): ReminderKind | null =>
  reminderKinds.find(kind => kind === written) ?? null

/** How long the text of a message is at least, in characters: no message is longer, so that all of them are as long. */
const paddedTo = 192

/** A message as it is encrypted: as long for every kind and language. Spaces at the end mean nothing in JSON. */
export const pushText = (message: PushMessage): string => JSON.stringify(message).padEnd(paddedTo)
