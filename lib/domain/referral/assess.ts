import type { History } from '../history'
import { datesBefore } from '../measures/baseline'
import { clocksApart, diaryOf, momentFor, type Diary } from '../measures/diary'
import { episodesIn, countOf } from '../measures/episode-counts'
import { loggedDays } from '../measures/logged-days'
import { datesUpTo, type DayWindow } from '../measures/measure'
import { preventionPlan } from '../measures/prevention-plan'
import type { Profile } from '../profile'
import { counted } from '../words/counted'
import type { EpochMs } from '../time/instant'
import { dateOfDayNumber, dayNumber, type LocalDate } from '../time/local-date'
import { instantIn } from '../time/time-zone'
import type { Assessment, Finding, Verdict } from './assessment'
import { judgeCounts } from './judge-counts'
import { judgeSigns } from './judge-signs'
import { rank } from './levels'
import { findingOf, type Outcome } from './outcome'
import { quietDates } from './quiet'
import type { Rule } from './rule'
import { rules } from './rules'
import { noneRecorded } from './rules/n1-none-recorded'
import { selfCare } from './rules/s1-self-care'
import { signDates, signEntriesIn, type SignEntry } from './sign-entry'
import { signNote } from './sign-notes'

type Judged = { rule: Rule; outcome: Outcome }

function judge(rule: Rule, signs: readonly SignEntry[], diary: Diary): Judged[] {
  const outcome = rule.kind === 'sign' ? judgeSigns(rule, signs, diary) : judgeCounts(rule, diary)
  return outcome === null ? [] : [{ rule, outcome }]
}

const raises = ({ quietUntil }: Finding): boolean => quietUntil === null

/** What follows when no rule raises the level: S1 with a cramp in 28 dates, else N1. */
function summary(diary: Diary): Finding {
  const window = datesUpTo(diary.today, signDates)
  const { value, entryIds } = countOf(episodesIn(diary, window))
  const rule = value > 0 ? selfCare : noneRecorded
  const days = `${loggedDays(diary, window)} of the last ${signDates} days are known.`
  const outcome: Outcome = {
    verdict: 'met',
    level: rule.level,
    title: rule.title,
    measured: value > 0 ? { value, threshold: 1, unit: 'cramps' } : null,
    window,
    entryIds: [...entryIds].reverse(),
    quietUntil: null,
    why: value > 0 ? `${counted(value, 'cramp')} in ${signDates} days. ${days}` : days,
    advice: rule.advice,
  }
  return findingOf(rule, outcome, diary)
}

/** Among those alike the order of the rules stays. */
const highestFirst = (one: Finding, other: Finding): number =>
  rank(other.level) - rank(one.level) || Number(raises(other)) - Number(raises(one))

function coverageOf(diary: Diary): Assessment['coverage'] {
  const of = (dates: number): number => loggedDays(diary, datesUpTo(diary.today, dates))
  return { loggedDaysOf7: of(7), loggedDaysOf28: of(28), loggedDaysOf90: of(90) }
}

/**
 * Judges a diary by every rule, as of a moment. Entries after it are ignored and their order does not matter. An error
 * in a rule is thrown, never turned into "nothing met".
 */
export function assess(history: History, now: EpochMs): Assessment {
  const diary = diaryOf(history, now)
  const signs = signEntriesIn(diary, datesUpTo(diary.today, signDates))
  const judged = rules.flatMap(rule => judge(rule, signs, diary))
  const findings = (verdict: Verdict): Finding[] =>
    judged
      .filter(({ outcome }) => outcome.verdict === verdict)
      .map(({ rule, outcome }) => findingOf(rule, outcome, diary))
  const met = findings('met').sort(highestFirst)
  const highest = met.find(raises) ?? summary(diary)
  const note = signNote(signs, judged, diary)
  return {
    asOf: instantIn(history.profile.timeZone, now),
    level: highest.level,
    coverage: coverageOf(diary),
    findings: met.includes(highest) ? met : [...met, highest],
    watch: [...findings('not-met'), ...(note === null ? [] : [note])],
    cannotTell: findings('cannot-tell'),
  }
}

/** The longest a cramp lasts (7 days) and the gap that ends an episode, rounded up to whole days. */
const episodeMargin = 8

/** Dates that the longest count looks back from the earliest consultation that still keeps a rule quiet. */
const lookBack = quietDates - 1 + 90

/** Kinds of which the rules read the entries of a window. Of the others they count the days that are logged. */
export const judgedKinds = ['cramp', 'observation'] as const

/**
 * The calendar days, both ends included, whose entries a loader must bring so that the judgement is that of the whole
 * diary; with them go every medicine and consultation, every cramp that is still going, and the routine days.
 */
export function assessmentWindows(
  profile: Profile,
  routineDays: readonly LocalDate[],
  now: EpochMs,
): { from: LocalDate; to: LocalDate }[] {
  const { today } = momentFor(profile, now)
  const recent = { from: today - lookBack - episodeMargin, to: today + clocksApart }
  const plan = preventionPlan(new Set(routineDays.map(dayNumber)), today)
  if (plan === null) return [written(recent)]
  const baseline = datesBefore(plan.began)
  const before = { from: baseline.from - episodeMargin, to: baseline.to }
  return before.to >= recent.from - 1
    ? [written({ from: Math.min(before.from, recent.from), to: recent.to })]
    : [written(before), written(recent)]
}

const written = ({ from, to }: DayWindow): { from: LocalDate; to: LocalDate } => ({
  from: dateOfDayNumber(from),
  to: dateOfDayNumber(to),
})
