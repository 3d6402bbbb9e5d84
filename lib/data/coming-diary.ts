import type { Entry } from '../domain/entry'
import type { Experiment } from '../domain/experiment/experiment'
import type { Id } from '../domain/id'
import type { Notice } from '../domain/notices/notice'
import type { OwnItem } from '../domain/own-item'
import type { Preset } from '../domain/preset'
import type { Plan } from '../domain/prevention/plan'
import type { Profile } from '../domain/profile'
import type { ReminderSettings } from '../domain/reminders/reminder-settings'
import type { Instant } from '../domain/time/instant'

/** A diary that passed the gate, from a file or a program, of whomever. */
export type ComingDiary = {
  profile: Profile
  entries: readonly Entry[]
  items: readonly OwnItem[]
  deleted: readonly { id: Id; at: Instant }[]
  deletedItems: readonly { id: Id; at: Instant }[]
  presets: readonly Preset[]
  /** Null: it says nothing of them. */
  reminders: ReminderSettings | null
  experiments: readonly Experiment[]
  notices: readonly Notice[]
  plans: readonly Plan[]
}
