import { factorIds } from '@/lib/domain/comparison/factor'
import { certainFrom } from '@/lib/domain/comparison/certainty'
import { floors } from '@/lib/domain/comparison/compare-factor'
import { comparisonRevision } from '@/lib/domain/comparison/comparisons'
import { stratumDays } from '@/lib/domain/comparison/referent-days'
import { shareLimits } from '@/lib/domain/statistics/share-limits'
import { table, type Row } from '@/tests/bench/table'
import { trueRatio, type EffectFound, type InsightSimulated, type QuietFound } from './insight-groups'

/** The most diaries without an effect, of a hundred, that may hold a factor called likely. */
export const mostFalse = 0.05

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`

const shareOf = (count: number, of: number): string => {
  const limits = shareLimits(count, of)
  return limits === null
    ? '–'
    : `${percent(limits.share)} (${percent(limits.atLeast)} to ${percent(limits.atMost)})`
}

const quietTable = (quiet: readonly QuietFound[]): string =>
  table(
    [
      'Diaries in which nothing has an effect',
      'Any “likely”',
      'Aim',
      'Reached',
      'Any “possible” or “likely”',
    ],
    quiet.map(({ words, diaries, anyLikely, anyPossible }): Row => [
      words,
      shareOf(anyLikely, diaries),
      `at most ${percent(mostFalse)}`,
      anyLikely <= mostFalse * diaries ? 'yes' : '**no**',
      shareOf(anyPossible, diaries),
    ]),
  )

const effectTable = (effects: readonly EffectFound[]): string =>
  table(
    [
      'True factor',
      'Cramps',
      'Could be judged',
      'Found, possible or likely',
      'Likely',
      `Interval holds ${trueRatio}`,
      'Another factor “likely”',
    ],
    effects.map(({ factor, cramps, diaries, looked, found, likely, covered, otherLikely }): Row => [
      factor,
      String(cramps),
      shareOf(looked, diaries),
      shareOf(found, diaries),
      shareOf(likely, diaries),
      shareOf(covered, looked),
      shareOf(otherLikely, diaries),
    ]),
  )

/** False ones of each factor, over all groups together. */
function factorTable(quiet: readonly QuietFound[]): string {
  const rows = [...factorIds, 'own tags'].map((name): Row => {
    const counts = quiet.flatMap(({ byFactor }) => byFactor.get(name) ?? [])
    const sum = (of: (one: { looked: number; possible: number; likely: number }) => number) =>
      counts.reduce((all, one) => all + of(one), 0)
    const looked = sum(one => one.looked)
    return [
      name,
      String(looked),
      shareOf(
        sum(one => one.possible),
        looked,
      ),
      shareOf(
        sum(one => one.likely),
        looked,
      ),
    ]
  })
  return table(['Factor', 'Times judged', 'Falsely “possible”', 'Falsely “likely”'], rows)
}

/** The whole document. */
export function insightDocument({ size, quiet, effects }: InsightSimulated): string {
  const parts = [
    '# How well the comparison before cramps tells',
    `Written by \`npm run simulate -- --insight\`: ${size.quiet} invented diaries of a year in each group without an effect, ${size.effect} in each with one. Each diary follows from a seed, which is the name of its group and its number from 0; the same run gives the same figures. Decision [0149](decisions/0149-what-comes-before-is-tried-on-invented-diaries.md) says how these people live and what was mended. Intervals are exact, 95 %.`,
    `The comparison as of revision ${comparisonRevision}. A cramp is compared with days of the same weekday in the same ${stratumDays} days. “Possible”: from ${floors.cramps} cramps on, of which ${floors.discordant} differ from a comparable day, and a share of false ones of ${certainFrom.falseDiscoveryShare * 100} %. “Likely”: from ${certainFrom.likelyCramps} cramps on, and a chance of ${certainFrom.familyWiseChance * 100} % of any false one.`,
    '## False alarms',
    'What people drink, eat, train, sleep and take goes by weekday, season and moods that last for days, and has nothing to do with their 30 to 60 cramps. Whatever is found is false.',
    quietTable(quiet),
    '## What is found',
    `One factor makes the odds of a cramp ${trueRatio} times as high. Everything is logged. A share of what is found is lost to the many factors that are looked at besides: with few cramps, silence is no proof that nothing is there.`,
    effectTable(effects),
    '## False alarms by factor',
    'All groups without an effect together. The person’s own tags stand in one line.',
    factorTable(quiet),
  ]
  return `${parts.join('\n\n')}\n`
}
