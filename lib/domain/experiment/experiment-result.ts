import type { Rate } from '../statistics/one-rate'
import { chanceOfDifference, rateRatio, type RateRatio } from '../statistics/two-rates'
import { addDays, type LocalDate } from '../time/local-date'
import { blocksOf, type Block, type BlockPart, type Experiment } from './experiment'

/** The first days of a block are left out: what was done in the block before may still work. Ours. */
export const settleDays = 2

/** A block counts where so large a share of its other days is known. Ours. */
export const knownShareNeeded = 0.5

/** With a chance of at most so much the two parts are said to differ. */
export const differsBelow = 0.05

/** What is looked at of a day: whether it is known, and whether it had a cramp. */
export type CrampDay = { day: LocalDate; isKnown: boolean; hasCramp: boolean }

/** A block that is over, with the days of it that count. Days with a cramp are counted, not cramps: these come in runs. */
export type CountedBlock = Block & { days: number; daysKnown: number; crampDays: number; counts: boolean }

/** What came of it so far. Rates are days with a cramp in known days. */
export type ExperimentResult = { blocks: readonly CountedBlock[] } & (
  | { verdict: 'running' | 'stopped' }
  /** It is over, and a block has too few known days. */
  | { verdict: 'cannot-tell'; because: 'too-few-known' }
  /** It is over, and there was no day with a cramp, or so few that chance could lay all of them on one side. */
  | { verdict: 'cannot-tell'; because: 'no-cramp' | 'too-few-cramps'; change: Rate; usual: Rate }
  | {
      verdict: 'fewer' | 'more' | 'not-told-apart'
      change: Rate
      usual: Rate
      /** Of the change to what is usual, with its exact limits. */
      ratio: RateRatio
      /** How often chance alone would differ as much (twice the smaller side, exact). */
      chance: number
    }
)

/** Counts the blocks that are over before `today`, whose day is not. The order of the days does not matter. */
export function experimentResult(
  experiment: Experiment,
  days: readonly CrampDay[],
  today: LocalDate,
): ExperimentResult {
  const byDay = new Map(days.map(day => [day.day, day]))
  const all = blocksOf(experiment)
  const ended = experiment.stopped?.on ?? null
  const blocks = all
    .filter(({ to }) => to < today && (ended === null || to <= ended))
    .map(block => counted(block, byDay))
  if (blocks.length < all.length) return { blocks, verdict: ended === null ? 'running' : 'stopped' }
  if (blocks.some(({ counts }) => !counts))
    return { blocks, verdict: 'cannot-tell', because: 'too-few-known' }
  return { blocks, ...judged(rateOf(blocks, 'change'), rateOf(blocks, 'usual')) }
}

function counted(block: Block, days: ReadonlyMap<LocalDate, CrampDay>): CountedBlock {
  const looked: LocalDate[] = []
  for (let day = addDays(block.from, settleDays); day <= block.to; day = addDays(day, 1)) looked.push(day)
  const known = looked.flatMap(day => days.get(day) ?? []).filter(({ isKnown }) => isKnown)
  return {
    ...block,
    days: looked.length,
    daysKnown: known.length,
    crampDays: known.filter(({ hasCramp }) => hasCramp).length,
    counts: known.length >= knownShareNeeded * looked.length,
  }
}

function rateOf(blocks: readonly CountedBlock[], part: BlockPart): Rate {
  const own = blocks.filter(block => block.part === part)
  return {
    count: own.reduce((sum, { crampDays }) => sum + crampDays, 0),
    time: own.reduce((sum, { daysKnown }) => sum + daysKnown, 0),
  }
}

/** Whether so many days with a cramp would be said to differ if all of them lay on one side. */
function couldDiffer(change: Rate, usual: Rate): boolean {
  const count = change.count + usual.count
  const chances = [
    chanceOfDifference({ ...change, count }, { ...usual, count: 0 }),
    chanceOfDifference({ ...change, count: 0 }, { ...usual, count }),
  ]
  return chances.some(({ doubled }) => doubled <= differsBelow)
}

function judged(change: Rate, usual: Rate) {
  const cannotTell = { verdict: 'cannot-tell', change, usual } as const
  if (change.count + usual.count === 0) return { ...cannotTell, because: 'no-cramp' } as const
  if (!couldDiffer(change, usual)) return { ...cannotTell, because: 'too-few-cramps' } as const
  const chance = chanceOfDifference(change, usual).doubled
  const isFewer = change.count * usual.time < usual.count * change.time
  const differs = isFewer ? 'fewer' : 'more'
  return {
    verdict: chance <= differsBelow ? differs : 'not-told-apart',
    change,
    usual,
    ratio: rateRatio(change, usual),
    chance,
  } as const
}
