import type { Diary } from '../measures/diary'
import type { DayWindow, Measure } from '../measures/measure'
import type { Unasked } from '../measures/sign-classes'
import type { Id } from '../id'
import type { Sign } from '../sign'
import type { DayNumber } from '../time/local-date'
import type { MeasuredValue } from './assessment'
import type { Level } from './levels'
import type { RuleId } from './rule-id'
import type { SignEntry } from './sign-entry'
import type { Origin, Source } from './sources'
import type { Truth } from './truth'

/** What every rule says about itself. A changed condition or wording gets a higher revision. */
export type RuleText = {
  id: RuleId
  revision: number
  level: Level
  /** What to do, when it is met; at most 60 characters, as every title. */
  title: string
  /** What it is about, for a note that it is near. */
  subject: string
  /** What is asked, where it cannot be told. */
  question: string
  /** The condition in one sentence, for the catalogue. */
  asks: string
  advice: string
  clears: string
  origin: Origin
  sources: readonly [Source, ...Source[]]
}

/** How long a sign keeps the level of its rule: hours since it, dates after its date, or one of the last dates. */
export type Lasts = { hours: number } | { datesAfter: number } | { dates: number }

/** A rule about single entries: one that shows it is enough, for as long as the sign counts. */
export type SignRule = RuleText & {
  kind: 'sign'
  lasts: Lasts
  /** What becomes of it until it is 28 dates old; null when nothing does. */
  later: { level: Level; title: string; advice: string } | null
  /** Signs that can make it, in the order they are told. */
  about: readonly Sign[]
  /** Whether the entry shows it, with what the profile and the days about it say; null where it was not asked. */
  shows: (entry: SignEntry, diary: Diary) => Truth
  /** A part of what it takes, which is worth a note. */
  isNear?: (entry: SignEntry) => boolean
  /** What was logged, where the words for the signs do not say it. */
  tells?: (entry: SignEntry) => string
  /** What it rests on besides the entry, in a sentence. */
  because?: string
  measures?: (entry: SignEntry) => MeasuredValue | null
  /** What is missing from an entry that could show it; "an answer about this" when absent. */
  lacks?: string
}

/** One count of a rule that has several ways to be met. */
export type Part = {
  /** Parts of one subject tell only the strongest of them, but each of those that keep their first day. */
  subject: string
  /** Of how many dates, today among them, the count is taken. */
  dates: number
  /** The first of them where that stays when time goes on, as the start of a medicine does. */
  from?: DayNumber
  measure: Measure
  threshold: number
  /** A count from which a note is shown; half the threshold when absent. */
  noteFrom?: number
  /** Whether a count that does not meet it is worth a note; from `noteFrom` on it is when absent. */
  isNoted?: (diary: Diary, window: DayWindow, count: number) => boolean
  /** Whether the part can be met at all just now, null where that was never said; it can when absent. */
  applies?: (diary: Diary) => Truth
  /** What must hold besides, for this count; it does when absent. */
  besides?: (diary: Diary, window: DayWindow, count: number) => Truth
  /** Entries that `applies` or `besides` rests on, beside those that were counted. */
  restsOn?: (diary: Diary, window: DayWindow) => readonly Id[]
  /** What keeps `applies` or `besides` from being known, and what helps or which cramps lack an answer; too few known days when absent. */
  lacks?: { says: (diary: Diary) => string } & (
    { advice: string } | { entryIds: (diary: Diary) => readonly Id[] }
  )
  /** The cramps with signs that would count, had they been asked. */
  notAsked?: Unasked
  /** The count in a sentence, with what the rule asks for. */
  tells: (counted: { count: number; diary: Diary; window: DayWindow }) => string
}

/**
 * A rule about how often: one part that is met is enough. Its parts are the same for everybody, or one for each thing in
 * the diary, like a medicine; `asksOfEach` then says for the catalogue what is asked.
 */
export type CountRule = RuleText & {
  kind: 'count'
  level: 'routine' | 'urgent'
  /** Signs its entries are counted for, or that it takes besides; none when absent. */
  about?: readonly Sign[]
} & ({ parts: readonly Part[] } | { partsOf: (diary: Diary) => readonly Part[]; asksOfEach: string })

export type Rule = SignRule | CountRule
