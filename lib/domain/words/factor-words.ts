import { mostTags } from '../comparison/factors'
import { certainFrom, type Certainty } from '../comparison/certainty'
import { comparisonSources } from '../comparison/comparison-sources'
import { floors, type FactorCounts, type TooFew } from '../comparison/compare-factor'
import type { Factor, FactorId, FactorName } from '../comparison/factor'
import { thresholds } from '../comparison/thresholds'
import { fluidSources } from '../hydration/fluid-sources'
import { mineralSources } from '../nutrition/mineral-sources'
import type { Source } from '../referral/sources'
import { trainingSources } from '../training/training-sources'
import type { Words } from './words'

/** The factor with its threshold: "Slept under 6 hours". */
export const factorName = (name: FactorName, { beforeFactors }: Words): string =>
  typeof name === 'string' ? beforeFactors.names[name](thresholds) : beforeFactors.tagged(name.tag)

/** The time it is looked for in: "in the 24 hours before". */
export function factorWindow({ name, hours }: Factor, { beforeFactors }: Words): string {
  if (name === 'load-rise') return beforeFactors.days(thresholds.recentDays)
  if (name === 'new-medicine') return beforeFactors.days(thresholds.newMedicineDays)
  return beforeFactors.hours(hours)
}

/** What the hours before have to hold besides: something logged by hand, and no other cramp. */
const asks: Record<FactorId, readonly ('kept' | 'alone')[]> = {
  'fluid-below-band': ['kept', 'alone'],
  'high-sweat-loss': ['kept', 'alone'],
  'potassium-low': ['alone'],
  'magnesium-low': ['alone'],
  'calcium-low': ['alone'],
  'sodium-low': ['alone'],
  'long-or-hard-session': ['kept', 'alone'],
  'load-rise': [],
  'unusual-session': ['kept', 'alone'],
  'no-warm-up': ['alone'],
  'no-cool-down': ['alone'],
  'stretch-bounced': ['alone'],
  'no-stretching': ['kept', 'alone'],
  heat: ['kept', 'alone'],
  alcohol: ['kept', 'alone'],
  caffeine: ['kept', 'alone'],
  'short-sleep': ['alone'],
  'new-medicine': ['kept'],
}

const sourcesBehind: Partial<Record<FactorId, readonly Source[]>> = {
  'fluid-below-band': [fluidSources.efsaWater],
  'high-sweat-loss': [fluidSources.acsm2007],
  'potassium-low': [mineralSources.nasemIntakes],
  'magnesium-low': [mineralSources.nasemIntakes],
  'calcium-low': [mineralSources.nasemIntakes],
  'sodium-low': [mineralSources.nasemIntakes],
  'load-rise': [trainingSources.gabbett2016],
  caffeine: [fluidSources.efsaCaffeine],
  'short-sleep': [comparisonSources.watson2015],
}

/** What is published of a factor's threshold; empty where the threshold is ours. */
export const factorSources = (name: FactorName): readonly Source[] =>
  typeof name === 'string' ? (sourcesBehind[name] ?? []) : []

const counted = (count: number, { before }: Words): string => before.tooFew.counted(count)

/** What counts for a factor, what was left out and why, and how the figure is made: a sentence each. */
export function factorSteps({ name }: Factor, counts: FactorCounts, words: Words): string[] {
  const { beforeFactors: said } = words
  const asked = typeof name === 'string' ? asks[name] : (['kept', 'alone'] as const)
  const { unknownBefore, noReferent } = counts.leftOut
  const { leftOut } = said
  return [
    ...(typeof name === 'string' ? said.counts[name](thresholds) : said.tagCounts(mostTags)),
    ...asked.map(what => said[what](thresholds)),
    said.compared(counted(counts.cramps.of, words)),
    ...(unknownBefore > 0 ? [leftOut.before(counted(unknownBefore, words))] : []),
    ...(noReferent > 0 ? [leftOut.noReferent(counted(noReferent, words))] : []),
    ...(unknownBefore + noReferent === 0 ? [leftOut.none] : []),
    ...(counts.tooFew.length === 0 ? [said.differ(counts.discordant), said.ratio] : []),
  ]
}

/** The first thing a factor lacks: "9 cramps could be compared, 10 needed". */
export function tooFewWords(counts: FactorCounts, { before }: Words): string {
  const { tooFew } = before
  const { referents } = counts
  const says: Record<TooFew, () => string> = {
    cramps: () => tooFew.cramps(counts.cramps.of, floors.cramps),
    discordant: () => tooFew.discordant(counts.discordant, floors.discordant),
    'hardly-ever': () => tooFew['hardly-ever'](referents.count, referents.of),
    'nearly-always': () => tooFew['nearly-always'](referents.count, referents.of),
    'logged-otherwise': () => tooFew['logged-otherwise'],
  }
  const [first] = counts.tooFew
  return first === undefined ? '' : says[first]()
}

/** How many cramps were left out: "3 cramps left out"; null where none was. */
export function leftOutWords({ leftOut }: FactorCounts, { before }: Words): string | null {
  const count = leftOut.unknownBefore + leftOut.noReferent
  return count === 0 ? null : before.tooFew.leftOut(count)
}

/** Which way a pattern points: null where none is told of. */
export function directionWords(certainty: Certainty, counts: FactorCounts, { before }: Words): string | null {
  if (certainty !== 'likely' && certainty !== 'possible') return null
  return counts.limits.atMost !== null && (counts.oddsRatio ?? 0) < 1 ? before.lessOften : before.moreOften
}

/** What the words for certainty need, at the foot of the page. */
export const footWords = (judged: number, looked: number, { before }: Words): string[] => [
  before.foot.judged(judged, looked),
  ...(judged > 0
    ? [
        before.foot.chance(Math.round(1 / certainFrom.falseDiscoveryShare)),
        before.foot.likely(certainFrom.likelyCramps),
      ]
    : []),
]
