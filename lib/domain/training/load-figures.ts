import { dayWords } from '../words/date-words'
import { fixedWords, numberWords } from '../words/number-words'
import { wholeWords } from '../words/whole-words'
import type { Words } from '../words/words'
import { neededDays, neededRecentDays, usualDays, usualEdges, type AgainstUsual } from './against-usual'
import { isKnown, type DayLoad } from './day-load'
import type { Monotony } from './monotony'
import { missingLines, onItsSide, daySpanWords, sessionsOf, type ToldFigure } from './told-figure'
import { drawnDays, type TrainingStanding } from './training-standing'
import { trainingSources as from } from './training-sources'
import { sumOfLoads, type LoadSum } from './week-load'
import { riseEdges, type WeeklyRise } from './weekly-rise'

/** The sentence that opens the screen. */
export const standingSentence = ({ against }: TrainingStanding, words: Words): string =>
  againstSentence(against, words)

function againstSentence(against: AgainstUsual, { trainingLoad }: Words): string {
  const { recent, usual } = against
  if (against.verdict === 'told') return trainingLoad.standing[against.standing]
  if (against.verdict === 'no-base') return recent.load > 0 ? trainingLoad.nothingBefore : trainingLoad.noLoad
  const known = recent.daysKnown + usual.daysKnown
  return known < neededDays
    ? trainingLoad.tooFewDays(known, neededDays)
    : trainingLoad.tooFewLately(recent.daysKnown, neededRecentDays)
}

/** Load of the last seven days, the week before, how alike its days are: every figure about load, in their order. */
export const loadFigures = (standing: TrainingStanding, words: Words): ToldFigure[] => [
  weekFigure(standing, words),
  againstFigure(standing, words),
  riseFigure(standing, words),
  alikeFigure(standing, words),
]

const weekOf = ({ days }: TrainingStanding): readonly DayLoad[] => days.slice(usualDays, drawnDays)

/** "1680", or "920 or more" where something of it is not known. */
const sumWords = ({ load, daysKnown, days }: LoadSum, { trainingLoad }: Words): string =>
  daysKnown === days ? wholeWords(load) : trainingLoad.orMore(wholeWords(load))

/** "300 + 0 + 420": each day that is known, and each of which something is. */
const dayParts = (days: readonly DayLoad[]): string =>
  days
    .filter(day => isKnown(day) || day.atLeast > 0)
    .map(day => wholeWords(day.atLeast))
    .join(' + ')

function weekFigure(standing: TrainingStanding, words: Words): ToldFigure {
  const { trainingLoad } = words
  const { week } = standing
  const days = weekOf(standing)
  const parts = dayParts(days)
  return {
    title: trainingLoad.week.title,
    sentence:
      week.load === 0 && week.daysKnown === week.days
        ? trainingLoad.week.none
        : trainingLoad.week.load(sumWords(week, words)),
    lines: [trainingLoad.week.known(week.daysKnown, week.days), ...missingLines(week.missing, words)],
    isMarked: false,
    steps: [
      trainingLoad.how.load,
      trainingLoad.how.days,
      ...(parts === '' ? [] : [`${daySpanWords(days, words)}: ${parts} = ${sumWords(week, words)}.`]),
    ],
    entries: sessionsOf(days),
    sources: [from.foster1998, from.foster2021],
  }
}

function againstFigure({ against, days }: TrainingStanding, words: Words): ToldFigure {
  const { trainingLoad } = words
  const drawn = days.slice(0, drawnDays)
  const { missing } = sumOfLoads(drawn)
  return {
    title: trainingLoad.against.title,
    isMarked: against.verdict === 'told' && against.standing === 'much-more',
    ...againstWords(against, missingLines(missing, words), words),
    entries: sessionsOf(drawn),
    sources: [from.gabbett2016, from.workloadCoupling, from.workloadCommentary],
  }
}

function againstWords(against: AgainstUsual, missing: readonly string[], words: Words) {
  const { against: said, ...trainingLoad } = words.trainingLoad
  const { recent, usual } = against
  const needs = said.needs(neededDays, neededRecentDays)
  if (against.verdict !== 'told')
    return {
      sentence: againstSentence(against, words),
      lines: missing,
      steps: [trainingLoad.how.days, needs],
    }
  const { ratio, recentWeek, usualWeek, standing } = against
  const { less, more, muchMore } = usualEdges
  const edge = (value: number) => numberWords(value, words)
  const shown = onItsSide(ratio, [less, more, muchMore], 1, words)
  return {
    sentence: said.times(shown),
    lines: [
      said.loads(wholeWords(recentWeek), wholeWords(usualWeek)),
      ...(standing === 'much-more' ? [said.careful] : []),
      said.disputed,
      ...missing,
    ],
    steps: [
      trainingLoad.how.days,
      said.recentHow(wholeWords(recent.knownLoad), recent.daysKnown, wholeWords(recentWeek)),
      said.usualHow(wholeWords(usual.knownLoad), usual.daysKnown, wholeWords(usualWeek)),
      trainingLoad.how.equation(`${wholeWords(recentWeek)} ÷ ${wholeWords(usualWeek)}`, shown),
      needs,
      said.edges(edge(less), edge(more), edge(muchMore)),
      said.edgesFrom,
    ],
  }
}

function riseFigure({ rise, days }: TrainingStanding, words: Words): ToldFigure {
  const { rise: said, how } = words.trainingLoad
  const both = days.slice(drawnDays - 14, drawnDays)
  const { missing } = sumOfLoads(both)
  const loads = said.loads(wholeWords(rise.week.load), wholeWords(rise.weekBefore.load))
  return {
    title: said.title,
    isMarked: rise.verdict === 'told' && rise.note === 'firm',
    sentence: riseSentence(rise, words),
    lines: [
      ...(rise.verdict === 'told' ? [loads] : []),
      ...(rise.verdict === 'told' && rise.note !== 'none' ? [said[rise.note](riseEdges[rise.note])] : []),
      ...missingLines(missing, words),
    ],
    steps: [
      how.days,
      ...[both.slice(0, 7), both.slice(7)].map(week =>
        words.trainingLoad.week.how(
          week[0] === undefined ? '' : dayWords(week[0].day, words),
          week[6] === undefined ? '' : dayWords(week[6].day, words),
          sumWords(sumOfLoads(week), words),
        ),
      ),
      said.needs,
      said.edges(riseEdges.caution, riseEdges.firm),
    ],
    entries: sessionsOf(both),
    sources: [from.buist2008, from.nielsen2014],
  }
}

function riseSentence(rise: WeeklyRise, words: Words): string {
  const { rise: said } = words.trainingLoad
  if (rise.verdict === 'cannot-tell') return said.cannotTell(rise.week.daysKnown + rise.weekBefore.daysKnown)
  if (rise.verdict === 'no-base') return said.noBase
  const { percent } = rise
  const shown = onItsSide(Math.abs(percent), [0, riseEdges.caution, riseEdges.firm], 0, words)
  return percent === 0 ? said.same : percent > 0 ? said.more(shown) : said.less(shown)
}

function alikeFigure(standing: TrainingStanding, words: Words): ToldFigure {
  const { alike: said, how } = words.trainingLoad
  const { monotony, week } = standing
  const isTold = monotony.verdict === 'told'
  return {
    title: said.title,
    isMarked: false,
    sentence: alikeSentence(monotony, week, words),
    lines: [
      ...(isTold ? [said.strain(wholeWords(monotony.strain))] : []),
      said.plain,
      ...(monotony.verdict === 'cannot-tell' ? missingLines(monotony.missing, words) : []),
    ],
    steps: [how.days, ...(isTold ? alikeSteps(monotony, words) : [])],
    entries: sessionsOf(weekOf(standing)),
    sources: [from.foster1998],
  }
}

function alikeSentence(monotony: Monotony, week: LoadSum, words: Words): string {
  const { alike: said } = words.trainingLoad
  if (monotony.verdict === 'cannot-tell') return said.cannotTell(week.daysKnown)
  if (monotony.verdict === 'none') return week.load === 0 ? said.noneAtAll : said.none
  return said.sentence(fixedWords(monotony.monotony, 2, words))
}

function alikeSteps(told: Extract<Monotony, { verdict: 'told' }>, words: Words): string[] {
  const { alike: said } = words.trainingLoad
  const [load, mean, strain] = [told.weekLoad, told.meanLoad, told.strain].map(wholeWords)
  const deviation = wholeWords(told.deviation)
  const monotony = fixedWords(told.monotony, 3, words)
  return [
    said.mean(load ?? '', mean ?? ''),
    said.deviation(deviation),
    said.monotony(mean ?? '', deviation, monotony),
    said.strainHow(load ?? '', monotony, strain ?? ''),
  ]
}
