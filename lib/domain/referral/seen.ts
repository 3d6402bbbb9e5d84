import type { Diary, Visit } from '../measures/diary'
import type { DayWindow } from '../measures/measure'
import type { EpochMs } from '../time/instant'
import type { RuleText } from './rule'
import { signEntriesIn, type SignEntry } from './sign-entry'

type Named = Pick<RuleText, 'id' | 'level'>

/** A visit is written some time after it was over, and clocks differ: so long after that, in ms, a sign is surely a new one. */
const surelyLater = 5 * 60_000

const answersFor = ({ on, until }: Visit, { day, cramp, ageMs }: SignEntry, now: EpochMs): boolean => {
  if (on !== day || until === null) return on >= day
  const began = cramp?.startedAt ?? now - ageMs
  return began <= until + surelyLater
}

/** Whether a consultation about an emergency or urgent rule stands for an examination of the entry, for this rule and for good. */
export const isSeen = ({ id, level }: Named, entry: SignEntry, { consultations, now }: Diary): boolean =>
  level !== 'routine' &&
  consultations.some(visit => visit.ruleIds.includes(id) && answersFor(visit, entry, now))

/** The entries of a window whose signs still count for the rule, newest first. */
export const openEntries = (rule: Named, diary: Diary, window: DayWindow): SignEntry[] =>
  signEntriesIn(diary, window).filter(entry => !isSeen(rule, entry, diary))
