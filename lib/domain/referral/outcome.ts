import type { Id } from '../id'
import type { Diary } from '../measures/diary'
import { loggedDays } from '../measures/logged-days'
import type { DayWindow } from '../measures/measure'
import { dateOfDayNumber } from '../time/local-date'
import type { Finding, MeasuredValue, Verdict } from './assessment'
import type { Level } from './levels'
import type { RuleText } from './rule'

/** What judging a rule came to, with what a finding needs besides the words of the rule. */
export type Outcome = {
  /** One that is not met is worth a note; where there is nothing to say of a rule there is no outcome. */
  verdict: Verdict
  level: Level
  title: string
  measured: MeasuredValue | null
  window: DayWindow
  entryIds: readonly Id[]
  quietUntil: Finding['quietUntil']
  why: string
  advice: string
}

/** The outcome as it is handed out; where it cannot be told, an answer or a logged day clears it, not the rule's own words. */
export function findingOf(rule: RuleText, outcome: Outcome, diary: Diary): Finding {
  const { verdict, level, title, measured, window, entryIds, quietUntil, why, advice } = outcome
  return {
    ruleId: rule.id,
    revision: rule.revision,
    level,
    title,
    verdict,
    measured,
    window: {
      from: dateOfDayNumber(window.from),
      to: dateOfDayNumber(window.to),
      loggedDays: loggedDays(diary, window),
    },
    entryIds: [...entryIds],
    quietUntil,
    why,
    advice,
    clears: verdict === 'cannot-tell' ? 'Clears once enough is known to judge it.' : rule.clears,
    origin: rule.origin,
    sources: [...rule.sources],
  }
}
