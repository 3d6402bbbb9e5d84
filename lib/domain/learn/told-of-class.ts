import { mineralCautions } from '../cautions'
import { isCrampingClass } from '../cramping-classes'
import type { DrugClass } from '../medication'
import type { Source } from '../referral/sources'
import type { Words } from '../words/words'
import { classFigures } from './class-figures'
import { learnSources } from './learn-sources'

/** What can be said of a class of medicines: sentences, how the figure was made, and where it rests. */
export type ToldOfClass = {
  /** Of cramps; never empty. */
  says: string[]
  /** Behind the sentences; empty where there is nothing to show. */
  steps: string[]
  sources: Source[]
}

/** Whether a clinic and not Charley says how much to drink and eat with a medicine of this class. */
export const isClinicsClass = (drugClass: DrugClass): boolean =>
  mineralCautions({ conditions: [], drugClasses: [drugClass] }).length > 0

/** What publications say of a class with cramps; of a class they do not name, that they do not. */
export function toldOfClass(drugClass: DrugClass, { learn }: Words): ToldOfClass {
  const { said, strengths, notNamed, noShare, steps, statin } = learn.classes
  if (!isCrampingClass(drugClass)) return { says: [notNamed], steps: [], sources: [] }
  const { strength, afterOverBefore, sources } = classFigures[drugClass]
  const isCounted = afterOverBefore !== null
  return {
    says: [said[drugClass], strengths[strength], ...(drugClass === 'statin' ? [statin] : [])],
    steps: isCounted ? [steps.study, steps.interval, steps.not, noShare] : [steps.listed],
    sources: sources.map(name => learnSources[name]),
  }
}
