import { comparisonSources } from './comparison/comparison-sources'
import { experimentSources } from './experiment/experiment-sources'
import { fluidSources } from './hydration/fluid-sources'
import { sweatSources } from './hydration/sweat-sources'
import { urineSources } from './hydration/urine-sources'
import { learnSources } from './learn/learn-sources'
import { mineralSources } from './nutrition/mineral-sources'
import { preventionSources } from './prevention/prevention-sources'
import { sources, type Source } from './referral/sources'
import { reliefSources } from './relief/relief-sources'
import { trainingSources } from './training/training-sources'

/**
 * Every publication by what rests on it, in the order in which the page of sources tells of it. One that several rest on has
 * one id and is one value in all of them.
 */
export const publications = {
  rules: sources,
  relief: reliefSources,
  drinking: fluidSources,
  minerals: mineralSources,
  stretching: preventionSources,
  training: trainingSources,
  sweat: { ...sweatSources, ...urineSources },
  comparing: { ...comparisonSources, ...experimentSources },
  learn: learnSources,
} as const satisfies Record<string, Readonly<Record<string, Source>>>

export type Subject = keyof typeof publications

/** The subjects in their order, each with the publications that none before it rests on. */
export function publicationsOnce(): { subject: Subject; first: Source[] }[] {
  const told = new Set<Source>()
  return subjects.map(subject => {
    const first = Object.values<Source>(publications[subject]).filter(source => !told.has(source))
    for (const source of first) told.add(source)
    return { subject, first }
  })
}

const subjects = [
  'rules',
  'relief',
  'drinking',
  'minerals',
  'stretching',
  'training',
  'sweat',
  'comparing',
  'learn',
] as const
