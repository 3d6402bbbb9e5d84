import type { CountedBlock, ExperimentResult } from '../experiment/experiment-result'
import { blocksOf, blockOn, isOpenOn, type BlockPart, type Experiment } from '../experiment/experiment'
import type { NotOffered } from '../experiment/ideas'
import type { Rate } from '../statistics/one-rate'
import type { LocalDate } from '../time/local-date'
import { cautionNames } from './caution-words'
import { spokenDay, spokenWeekday } from './date-words'
import { fixedWords, numberWords } from './number-words'
import { ratioFigure } from './ratio-words'
import type { Words } from './words'

/** What is tried, as a heading: the offered change, or the person's own words. */
export const triedName = ({ tries, change }: Experiment, { tryIt }: Words): string =>
  tries === 'own' ? (change ?? tryIt.ideas.own.name) : tryIt.ideas[tries].name

/** What a block is called: "with stretching", "as usual". */
export const partWords = (part: BlockPart, { tries }: Experiment, { tryIt }: Words): string =>
  part === 'usual' ? tryIt.parts.usual : tryIt.ideas[tries].with

/** Why a change is not offered, or not gone on with. */
export function notOfferedWords(reason: NotOffered, words: Words): string {
  const { notOffered } = words.tryIt
  return reason.because === 'fluid'
    ? notOffered.fluid(cautionNames(reason.cautions, words))
    : notOffered[reason.because]
}

/** Where an experiment stands on a day, in a sentence. `isStoppedNow`: a notice says so, and it is not kept yet. */
export function whereItStands(
  experiment: Experiment,
  today: LocalDate,
  isStoppedNow: boolean,
  words: Words,
): string {
  const { now } = words.tryIt
  const { stopped } = experiment
  if (stopped !== undefined) return now.stopped[stopped.because](spokenDay(stopped.on, today, words))
  if (isStoppedNow && isOpenOn(experiment, today)) return now.noticeNow
  if (today < experiment.startedOn) return now.ahead(spokenWeekday(experiment.startedOn, today, words))
  const block = blockOn(experiment, today)
  if (block === null) return now.over
  const all = blocksOf(experiment)
  return now.block(
    all.findIndex(({ from }) => from === block.from) + 1,
    all.length,
    partWords(block.part, experiment, words),
    spokenWeekday(block.to, today, words),
  )
}

/** What was counted of a block that is over. */
export function blockCounts({ crampDays, daysKnown, days, counts }: CountedBlock, words: Words): string {
  const { blocks } = words.tryIt
  const said = blocks.known(crampDays, daysKnown, days)
  return counts ? said : `${said}: ${blocks.tooFew}`
}

const shareOf = ({ count, time }: Rate, { tryIt }: Words): string => tryIt.result.ofDays(count, time)

/** What came of it, in one sentence; null while it goes on. */
export function resultSentence(result: ExperimentResult, words: Words): string | null {
  const { result: texts } = words.tryIt
  switch (result.verdict) {
    case 'running':
      return null
    case 'stopped':
      return texts.stopped
    case 'cannot-tell':
      if (result.because === 'too-few-known')
        return texts.tooFew['too-few-known'](result.blocks.filter(({ counts }) => !counts).length)
      if (result.because === 'no-cramp') return texts.tooFew['no-cramp']
      return texts.tooFew['too-few-cramps'](result.change.count + result.usual.count)
    default:
      return texts.sentence[result.verdict](shareOf(result.change, words), shareOf(result.usual, words))
  }
}

/** A result that could be judged. */
export type Judged = Extract<ExperimentResult, { verdict: 'fewer' | 'more' | 'not-told-apart' }>

/** Whether the result could be judged. */
export const isJudged = (result: ExperimentResult): result is Judged =>
  result.verdict === 'fewer' || result.verdict === 'more' || result.verdict === 'not-told-apart'

/** The ratio with its limits: "0.27 times (what fits lies between 0.05 and 0.98 times)". */
function timesWords({ ratio: { ratio, atLeast, atMost } }: Judged, words: Words): string {
  const { result } = words.tryIt
  if (atMost === null) return result.atLeast(ratioFigure(atLeast, words))
  if (ratio === null || ratio === 0) return result.atMost(ratioFigure(atMost, words))
  return result.between(ratioFigure(ratio, words), ratioFigure(atLeast, words), ratioFigure(atMost, words))
}

/** How often chance alone does as much: "about 4 of 100", "fewer than 1 of 1000". */
export function chanceWords(chance: number, { tryIt }: Words): string {
  const { result } = tryIt
  if (chance < 0.001) return result.chanceUnder('1000')
  if (chance < 0.0095) return result.chanceOf(String(Math.round(chance * 1000)), '1000')
  return result.chanceOf(String(Math.round(chance * 100)), '100')
}

const perWeek = ({ count, time }: Rate, words: Words): string => fixedWords((7 * count) / time, 1, words)

/** What a judged result says to a person without statistics, a sentence each. */
export function resultInWords(result: Judged, words: Words): string[] {
  const { result: texts } = words.tryIt
  return [
    texts.perWeek(perWeek(result.change, words), perWeek(result.usual, words)),
    texts.ratio(timesWords(result, words)),
    texts.chance(chanceWords(result.chance, words)),
    ...(result.verdict === 'not-told-apart' ? [texts.open] : []),
    texts.careful,
  ]
}

/** How the result was made, a sentence each. */
export function resultSteps(result: Judged, words: Words): string[] {
  const { made, p } = words.tryIt.result
  const chance =
    result.chance < 0.001 ? `< ${numberWords(0.001, words)}` : fixedWords(result.chance, 3, words)
  return [...made, p(chance).replace('= <', '<')]
}
