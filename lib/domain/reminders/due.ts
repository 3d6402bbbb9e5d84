import type { Told } from '../cautions'
import type { Experiment } from '../experiment/experiment'
import type { Notice } from '../notices/notice'
import type { EpochMs } from '../time/instant'
import type { LocalDate } from '../time/local-date'
import type { DayClock } from '../time/time-zone'
import { blockBeginning } from './block-beginning'
import { dayDueNow } from './day-due'
import { drinkReminderDueAt } from './drink-reminder'
import { noticesToTell } from './notices-to-tell'
import type { ReminderKind } from './reminder-kind'
import type { ReminderSettings } from './reminder-settings'

/** A message to send. Each key names one time that something was due; it is sent when one of them was not claimed before. */
export type Due = { kind: Exclude<ReminderKind, 'test'>; keys: readonly string[] }

/** Everything that decides what is due for a person now. */
export type ReminderFacts = {
  now: EpochMs
  clock: DayClock
  settings: ReminderSettings
  /** Conditions, and classes of the medicines taken now. */
  told: Told
  /** The last drink that was logged for a moment up to now; null: none. */
  lastDrinkAt: EpochMs | null
  /** The last reminder to drink that was sent; null: none. */
  lastDrinkReminderAt: EpochMs | null
  /** Days that have a cramp, or were closed. */
  reportedDays: ReadonlySet<LocalDate>
  /** Notices that stand. */
  notices: readonly Notice[]
  /** What the person tries out and is offered still; null: nothing. */
  experiment: Experiment | null
}

/** What is due for a person now. Asked every minute, it says the same key again until an hour after the time has passed. */
export function dueReminders(facts: ReminderFacts): Due[] {
  const { settings, reportedDays } = facts
  const due: Due[] = []
  const drinkAt = settings.drink.isOn ? drinkReminderDueAt(facts, settings.drink) : null
  if (drinkAt !== null) due.push({ kind: 'drink', keys: [`drink ${drinkAt}`] })
  const evening = settings.evening.isOn ? dayDueNow(facts, settings.evening.at) : null
  if (evening !== null && !reportedDays.has(evening))
    due.push({ kind: 'evening', keys: [`evening ${evening}`] })
  const notices = settings.notices.isOn ? noticesToTell(facts.notices, facts.now) : []
  if (notices.length > 0) due.push({ kind: 'notices', keys: notices })
  const block = settings.blocks.isOn ? blockBeginning(facts, settings.blocks.at) : null
  if (block !== null) due.push({ kind: 'block', keys: [block] })
  return due
}
