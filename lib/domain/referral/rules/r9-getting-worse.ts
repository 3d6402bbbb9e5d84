import { baselineBefore, isEnough, type Baseline } from '../../measures/baseline'
import type { Diary } from '../../measures/diary'
import { crampEpisodes } from '../../measures/episode-counts'
import { isHigherBy, meanSeverity, severitiesIn } from '../../measures/mean-severity'
import type { DayWindow, Mean } from '../../measures/measure'
import { chanceOfSoMany } from '../../statistics/two-rates'
import { counted } from '../../words/counted'
import { knownBeforePlan } from '../advice'
import { isTwice, orNone, ratesOf, timesAsOften, type Rates } from '../against-before'
import type { CountRule, Part } from '../rule'
import { sources } from '../sources'

/** Dates that are compared with the 84 before them. */
const recentDates = 28

/**
 * A diary is judged every day, so a chance of 5 % would raise a notice for nearly every steady person within a year and
 * a half.
 */
const mostChance = 0.005

/** Episodes that must be rated on each side before means are compared, and what they must differ by, of 10. */
const ratedEpisodes = 4
const points = 2

const before = (diary: Diary, { from }: DayWindow): Baseline => baselineBefore(diary, from)

const rates = (diary: Diary, window: DayWindow, count: number): Rates | null =>
  ratesOf(count, recentDates, before(diary, window))

const lacks = {
  says: (diary: Diary): string => {
    const { loggedDates, neededDates } = baselineBefore(diary, diary.today - recentDates + 1)
    return `${loggedDates} of the ${neededDates} days needed before the last ${recentDates} are known.`
  },
  advice: knownBeforePlan,
}

/** Six or more, at least twice the rate before, and more than chance does. */
const moreOften: Part = {
  subject: 'More cramps than before',
  dates: recentDates,
  measure: crampEpisodes,
  threshold: 6,
  besides: (diary, window, count) => {
    const compared = rates(diary, window, count)
    if (compared === null) return null
    return isTwice(compared) && chanceOfSoMany(compared.now, compared.before) < mostChance
  },
  isNoted: (diary, window, count) => {
    const compared = rates(diary, window, count)
    return compared !== null && isTwice(compared)
  },
  lacks,
  tells: ({ count, diary, window }) => {
    const compared = rates(diary, window, count)
    const now = `${counted(count, 'cramp')} in ${recentDates} days`
    const asks = 'The rule asks for 6, twice as often as before, and more than chance does.'
    if (compared === null) return `${now}. ${asks}`
    const { count: then, time } = compared.before
    return `${now} against ${orNone(then)} in ${time}: ${timesAsOften(compared)}. ${asks}`
  },
}

/** The severities on both sides, where there are enough of them; null when the dates before are too few to compare with. */
function severities(diary: Diary, window: DayWindow): { now: Mean; then: Mean; areEnough: boolean } | null {
  const baseline = before(diary, window)
  if (!isEnough(baseline)) return null
  const [now, then] = [severitiesIn(diary, window), severitiesIn(diary, baseline.known)]
  return { now, then, areEnough: Math.min(now.of, then.of) >= ratedEpisodes }
}

const isUpBy = (least: number, diary: Diary, window: DayWindow): boolean | null => {
  if (severitiesIn(diary, window).of < ratedEpisodes) return false
  const compared = severities(diary, window)
  if (compared === null) return null
  return compared.areEnough && isHigherBy(least, compared.now, compared.then)
}

const spoken = ({ sum, of }: Mean): string => String(Math.floor((10 * sum) / of) / 10)

/** The mean severity is up by two points, to five or more, with four or more rated on each side. */
const moreSevere: Part = {
  subject: 'Stronger cramps than before',
  dates: recentDates,
  measure: meanSeverity,
  threshold: 5,
  besides: (diary, window) => isUpBy(points, diary, window),
  isNoted: (diary, window) => isUpBy(points / 2, diary, window) === true,
  lacks,
  tells: ({ diary, window }) => {
    const compared = severities(diary, window)
    const now = compared?.now ?? severitiesIn(diary, window)
    const told = `${spoken(now)} of 10 on average in ${counted(now.of, 'rated cramp')} in ${recentDates} days`
    const asks = `The rule asks for ${points} points more than before, at 5 or more.`
    if (compared === null || compared.then.of === 0) return `${told}. ${asks}`
    const { then } = compared
    return `${told}, against ${spoken(then)} in ${counted(then.of, 'rated cramp')} before. ${asks}`
  },
}

/** Getting worse: clearly more often than before, or clearly more severe. */
export const gettingWorse: CountRule = {
  kind: 'count',
  id: 'R9',
  revision: 1,
  level: 'routine',
  title: 'Cramps are getting worse: book an appointment',
  subject: 'Getting worse',
  question: 'Are the cramps getting worse?',
  asks: '6 or more cramps in 28 dates, at least twice the rate of the known dates among the 84 before, and so many more that chance alone does it in fewer than 5 of 1000 (exact, one-sided); or a mean severity up by 2 or more to at least 5, with 4 or more rated cramps on each side. Fewer than 56 known dates before: cannot tell. The counts are ours; 2 of 10 points is a change that people notice.',
  advice: 'Say since when, and what else changed then.',
  clears:
    'Clears when the last 28 days are no longer clearly above the 84 days before them. Quiet for 90 days after a visit you record.',
  parts: [moreOften, moreSevere],
  origin: 'ours',
  sources: [sources.nhsLegCramps, sources.rExactPoisson, sources.cpaNumericRating],
}
