import type { DayTotals } from '../day-totals'
import type { Entry, Medication } from '../entry'
import type { History } from '../history'
import { brokenNights } from '../measures/broken-nights'
import type { DatedObservation } from '../measures/dated-observation'
import { diaryOf, type Diary } from '../measures/diary'
import { disruptingEpisodes, episodesIn } from '../measures/episode-counts'
import type { Episode } from '../measures/episodes'
import { isWithin, type DayWindow } from '../measures/measure'
import type { Assessment, Finding } from '../referral/assessment'
import { neededDays } from '../referral/judge-counts'
import { isRaising, type Level } from '../referral/levels'
import { dayOf } from '../entry'
import { dayClockOf, dayStartOf } from '../profile'
import type { EpochMs, Instant } from '../time/instant'
import { daysBetween, dayNumber, type LocalDate } from '../time/local-date'
import { instantIn } from '../time/time-zone'
import { signFigures, type SignFigures } from './asked-signs'
import {
  hoursOf,
  lengthFigures,
  nightCramps,
  placesOf,
  severityFigures,
  situationsOf,
  worstOf,
  type LengthFigures,
  type PlaceCount,
  type SeverityFigures,
  type SituationCount,
  type WorstCramp,
} from './cramp-figures'
import { momentOfPeriod, type DoctorPeriod } from './doctor-period'
import { doctorSeries, type DoctorSeries } from './doctor-series'
import { intakeOf, type Intake } from './intake-figures'
import { knownForCramps, type KnownForCramps } from './known-for-cramps'
import {
  causeFigures,
  easedFigures,
  triedFigures,
  type CauseFigures,
  type EasedFigures,
  type TriedFigures,
} from './tried-figures'
import { visitsIn, type PageVisit } from './page-visits'
import { whoOf, type Who, type WhoPart } from './who-shown'

/** What the database brings for a page. */
export type DoctorSources = {
  /** The cramps and observations of the period and eight days to each side of it, every medicine and every consultation. */
  history: History
  /** What each day of the period adds up to, without a hole, oldest first. */
  days: readonly DayTotals[]
  /** The judgement as of {@link momentOfPeriod}, in English. */
  assessment: Assessment
  /** The first and the last entry each finding rests on. */
  evidence: readonly Entry[]
  /** Days with a routine entry, of the whole diary. */
  routineDays: readonly LocalDate[]
  accountName: string | null
}

/** A rule that is met, with the days of the first and the last entry it rests on (null: it rests on none). */
export type MetRule = { finding: Finding; firstOn: LocalDate | null; lastOn: LocalDate | null }

/** A medicine taken on a day of the period; `knownFor`: what publications say of its class, null where none names it. */
export type PageMedicine = {
  entry: Medication
  knownFor: KnownForCramps | null
  /** Started at most 84 days before the end of the period. */
  isRecent: boolean
}

/** How often cramps came, with the days it rests on. */
export type CrampCounts = {
  /** Cramps of one muscle and side less than half an hour apart count once. */
  cramps: number
  /** Each of them as it was logged. */
  contractions: number
  /** Calendar days on which one began. */
  days: number
  /** In 28 known days; null while fewer than three quarters of the days are known, where it would mislead. */
  per28Days: number | null
  brokenNights: number
  stoppedAnActivity: number
}

/** Everything a doctor page says; the screen, the print, the PDF, the shared page and the file are drawn from it alone. */
export type DoctorPage = {
  period: DoctorPeriod & { days: number; daysKnown: number; reachesToday: boolean }
  /** When it was put together, and as of when it judges, in the zone of the person. */
  writtenAt: Instant
  asOf: Instant
  timeZone: string
  who: Who
  counts: CrampCounts
  severity: SeverityFigures
  length: LengthFigures
  worst: WorstCramp | null
  places: readonly PlaceCount[]
  situations: readonly SituationCount[]
  /** Cramps by the hour they began, 0 to 23, and how many of them in the night. */
  hours: readonly number[]
  night: number
  eased: EasedFigures
  causes: CauseFigures
  tried: readonly TriedFigures[]
  /** Days of the period with a stretch, strength or other routine. */
  routineDays: number
  signs: readonly SignFigures[]
  level: Level
  /** Met rules that call for somebody, highest level first, as of the end of the period. */
  rules: readonly MetRule[]
  /** Rules that cannot be told as of then. */
  cannotTell: readonly Finding[]
  visits: readonly PageVisit[]
  medicines: readonly PageMedicine[]
  intake: Intake
  series: DoctorSeries
  /** What the figures were counted from: the cramps, the signs without a cramp, and the sums of each day. */
  episodes: readonly Episode[]
  observations: readonly DatedObservation[]
  days: readonly DayTotals[]
}

/** Days a medicine counts as recent, as in the rule about a medicine and cramps. */
const recentDays = 84

/** Puts a page together for a period, with what the person chose to say of themselves. */
export function doctorPageOf(
  sources: DoctorSources,
  chosen: { period: DoctorPeriod; shown: readonly WhoPart[] },
  at: { now: EpochMs; today: LocalDate },
): DoctorPage {
  const { profile } = sources.history
  const { period, shown } = chosen
  const asOf = momentOfPeriod(period, at.today, dayClockOf(profile), at.now)
  const diary = diaryOf(sources.history, asOf)
  const window: DayWindow = { from: dayNumber(period.from), to: dayNumber(period.to) }
  const episodes = episodesIn(diary, window)
  const observations = diary.observations.filter(({ signsOn }) => isWithin(signsOn, window))
  const daysKnown = sources.days.filter(({ logged }) => logged).length
  const days = daysBetween(period.from, period.to) + 1
  const hours = hoursOf(episodes)
  const isInPeriod = (day: LocalDate): boolean => day >= period.from && day <= period.to
  const who = whoOf(profile, sources.accountName, shown, period.to)
  return {
    period: { ...period, days, daysKnown, reachesToday: period.to >= at.today },
    writtenAt: instantIn(profile.timeZone, at.now),
    asOf: instantIn(profile.timeZone, asOf),
    timeZone: profile.timeZone,
    who,
    counts: countsOf(diary, window, daysKnown),
    severity: severityFigures(episodes),
    length: lengthFigures(episodes),
    worst: worstOf(episodes),
    places: placesOf(episodes),
    situations: situationsOf(episodes),
    hours,
    night: nightCramps(hours),
    eased: easedFigures(episodes),
    causes: causeFigures(episodes),
    tried: triedFigures(episodes),
    routineDays: new Set(sources.routineDays.filter(isInPeriod)).size,
    signs: signFigures(episodes, observations),
    level: sources.assessment.level,
    rules: metRules(sources),
    cannotTell: sources.assessment.cannotTell,
    visits: visitsIn(sources.history.entries, isInPeriod, who),
    medicines: medicinesIn(sources.history.entries, period),
    intake: intakeOf(sources.days, at.today),
    series: doctorSeries(period, sources.days, episodes, at.today),
    episodes,
    observations,
    days: sources.days,
  }
}

function countsOf(diary: Diary, window: DayWindow, daysKnown: number): CrampCounts {
  const episodes = episodesIn(diary, window)
  const isKnownEnough = daysKnown >= neededDays(window.to - window.from + 1)
  const in28Days = isKnownEnough && daysKnown > 0 ? (episodes.length / daysKnown) * 28 : null
  return {
    cramps: episodes.length,
    contractions: episodes.reduce((sum, { cramps }) => sum + cramps.length, 0),
    days: new Set(episodes.map(({ countsOn }) => countsOn)).size,
    per28Days: in28Days,
    brokenNights: brokenNights.of(diary, window).value,
    stoppedAnActivity: disruptingEpisodes.of(diary, window).value,
  }
}

function metRules({ assessment, evidence, history }: DoctorSources): MetRule[] {
  const start = dayStartOf(history.profile)
  const dayById = new Map(evidence.map(entry => [entry.id as string, dayOf(entry, start)]))
  return assessment.findings
    .filter(({ level }) => isRaising(level))
    .map(finding => {
      const days = finding.entryIds.flatMap(id => dayById.get(id) ?? []).toSorted()
      return { finding, firstOn: days.at(0) ?? null, lastOn: days.at(-1) ?? null }
    })
}

/** Those taken on a day of the period: first what is known for cramps, then the latest start. */
function medicinesIn(entries: readonly Entry[], { from, to }: DoctorPeriod): PageMedicine[] {
  return entries
    .filter(entry => entry.kind === 'medication')
    .filter(({ startedOn, stoppedOn }) => startedOn <= to && (stoppedOn === undefined || stoppedOn >= from))
    .map(entry => ({
      entry,
      knownFor: knownForCramps(entry.drugClass),
      isRecent: daysBetween(entry.startedOn, to) <= recentDays,
    }))
    .toSorted(
      (one, other) =>
        Number(other.knownFor !== null) - Number(one.knownFor !== null) ||
        (one.entry.startedOn === other.entry.startedOn
          ? one.entry.id < other.entry.id
            ? -1
            : 1
          : one.entry.startedOn < other.entry.startedOn
            ? 1
            : -1),
    )
}
