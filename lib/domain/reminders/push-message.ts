import type { Language } from '../words/language'
import { reminderKinds, type ReminderKind } from './reminder-kind'

/**
 * All that is sent to a device: what kind of reminder, in which language the device words it, and the page it opens. It
 * holds nothing of the diary; `title` is for a device whose version of Charley does not know the kind.
 */
export type PushMessage = { title: 'Time for a check-in'; kind: ReminderKind; language: Language; link: '/' }

/** The message of a reminder. Every reminder leads to Today. */
export const pushMessage = (kind: ReminderKind, language: Language): PushMessage => ({
  title: 'Time for a check-in',
  kind,
  language,
  link: '/',
})

/** The kind of reminder a device was sent; null: one it does not know. */
export const kindOfMessage = (written: unknown): ReminderKind | null =>
  reminderKinds.find(kind => kind === written) ?? null
