import type { Diary } from '../measures/diary'
import type { DayWindow } from '../measures/measure'
import type { RuleText } from './rule'
import { signEntriesIn, type SignEntry } from './sign-entry'

type Named = Pick<RuleText, 'id' | 'level'>

/** Whether a consultation about an emergency or urgent rule stands for an examination of the entry, for this rule and for good. */
export const isSeen = ({ id, level }: Named, { day }: SignEntry, { consultations }: Diary): boolean =>
  level !== 'routine' && consultations.some(({ on, ruleIds }) => on >= day && ruleIds.includes(id))

/** The entries of a window whose signs still count for the rule, newest first. */
export const openEntries = (rule: Named, diary: Diary, window: DayWindow): SignEntry[] =>
  signEntriesIn(diary, window).filter(entry => !isSeen(rule, entry, diary))
