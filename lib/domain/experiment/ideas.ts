import { fluidCautions, type Caution, type Told } from '../cautions'
import type { FactorName } from '../comparison/factor'
import type { Experiment } from './experiment'
import { whyNotOwn } from './own-words'
import { knownAge } from '../measures/age'
import { isPregnantOn } from '../measures/pregnancy'
import type { Profile } from '../profile'
import { lowRiskUnits } from '../referral/rules/r15-alcohol'
import { dayNumber, type LocalDate } from '../time/local-date'
import { ideaIds, type IdeaId, type Tried } from './tried'

/** The change that goes with a factor of What comes before; the others cannot be changed by habit, or are not to be tried out. */
const ideaOfFactor = new Map<FactorName, IdeaId>([
  ['no-stretching', 'stretching'],
  ['stretch-bounced', 'gentle-stretching'],
  ['no-warm-up', 'warm-up'],
  ['no-cool-down', 'cool-down'],
  ['fluid-below-band', 'drink-in-band'],
  ['short-sleep', 'more-sleep'],
  ['caffeine', 'less-caffeine'],
  ['alcohol', 'less-alcohol'],
])

/** From this age on a person is offered what rests on figures of adults, or has a block with alcohol as usual. */
const adultFrom = 18

/** What decides which changes a person is offered. */
export type Asked = { told: Told; profile: Profile; today: LocalDate }

/**
 * Why a change is not offered to a person: what they told of fluid; that they are not grown up; a pregnancy or
 * breast-feeding; the liver; so much alcohol that a doctor is to help with less. */
export type NotOffered =
  | { because: 'fluid'; cautions: readonly Caution[] }
  | { because: 'age' | 'pregnancy' | 'liver' | 'much-alcohol' | 'own-words' }

/**
 * Why a change is not offered; null where it is. Of alcohol the blocks "as usual" would ask for what is better left alone, so it is
 * not offered where that is so.
 */
export function whyNotOffered(idea: Tried, { told, profile, today }: Asked): NotOffered | null {
  if (idea !== 'drink-in-band' && idea !== 'less-alcohol') return null
  if (idea === 'drink-in-band') {
    const cautions = fluidCautions(told)
    if (cautions.length > 0) return { because: 'fluid', cautions }
  }
  const age = knownAge(profile, today)
  if (age !== null && age < adultFrom) return { because: 'age' }
  if (idea === 'drink-in-band') return null
  if (isPregnantOn(profile, dayNumber(today)) || profile.lactating === true) return { because: 'pregnancy' }
  if (told.conditions.includes('liver-disease')) return { because: 'liver' }
  return (profile.alcoholUnitsPerWeek ?? 0) > lowRiskUnits ? { because: 'much-alcohol' } : null
}

/**
 * Why one that was begun, or came with a document, is not gone on with, by what the person tells now; null where nothing speaks
 * against it.
 */
export function whyNotGoOn({ tries, change }: Experiment, asked: Asked): NotOffered | null {
  const isOwnRefused = change !== undefined && whyNotOwn(change, asked.told) !== null
  return whyNotOffered(tries, asked) ?? (isOwnRefused ? { because: 'own-words' } : null)
}

/** The changes a person is offered, in their order. */
export const ideasFor = (asked: Asked): IdeaId[] =>
  ideaIds.filter(idea => whyNotOffered(idea, asked) === null)

/** The change that goes with a factor; null where none does, or where it is not offered to the person. */
export function ideaOf(factor: FactorName, asked: Asked): IdeaId | null {
  const idea = ideaOfFactor.get(factor)
  return idea === undefined || whyNotOffered(idea, asked) !== null ? null : idea
}
