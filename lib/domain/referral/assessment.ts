import type { Id } from '../id'
import type { Instant } from '../time/instant'
import type { LocalDate } from '../time/local-date'
import type { Level } from './levels'
import type { RuleId } from './rule-id'
import type { Origin, Source } from './sources'

export type Verdict = 'met' | 'not-met' | 'cannot-tell'

/** What was counted, beside the number the rule asks for. */
export type MeasuredValue = { value: number; threshold: number; unit: string }

/** What one rule says about a diary. `entryIds` are the entries it rests on, newest first. */
export type Finding = {
  ruleId: RuleId
  revision: number
  level: Level
  /** At most 60 characters. */
  title: string
  verdict: Verdict
  measured: MeasuredValue | null
  /** The dates that were looked at, both included. */
  window: { from: LocalDate; to: LocalDate; loggedDays: number }
  entryIds: Id[]
  /** Last date on which the finding, listed all the same, does not raise the level; null when it does raise it. */
  quietUntil: LocalDate | null
  why: string
  advice: string
  clears: string
  origin: Origin
  sources: Source[]
}

/** What the rules say about a diary as of a moment. `none` is never shown without the coverage. */
export type Assessment = {
  asOf: Instant
  /** The highest level met by a finding that is not quiet. */
  level: Level
  coverage: { loggedDaysOf7: number; loggedDaysOf28: number; loggedDaysOf90: number }
  /** Met, highest level first. */
  findings: Finding[]
  /** Not met, but near. */
  watch: Finding[]
  /** Not enough is known to judge; `why` says what is missing. */
  cannotTell: Finding[]
}
