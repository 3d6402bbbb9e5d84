import type { Finding } from '../referral/assessment'
import { toldFinding } from '../words/told-finding'
import type { Words } from '../words/words'
import type { Who } from './who-shown'

/**
 * Whether a rule says something of the person that was not chosen for the page: a condition, a pregnancy, an age, or how
 * much they drink, which goes with the conditions.
 */
export function saysMoreThanShown({ ruleId }: { ruleId: string }, who: Who): boolean {
  const hides = (...parts: (keyof Who)[]): boolean => parts.some(part => who[part] === undefined)
  switch (ruleId) {
    case 'U6':
      return hides('pregnancyDueDate')
    case 'U9':
    case 'R15':
      return hides('conditions')
    case 'R13':
      return hides('conditions', 'pregnancyDueDate')
    case 'R16':
      return who.age === undefined && who.birthDate === undefined
    default:
      return false
  }
}

/** A met rule in words of the page; what it would say of the person beyond the page is left out, its level is not. */
export function toldRule(
  finding: Finding,
  who: Who,
  words: Words,
): { title: string; why: string; name: string | null } {
  if (saysMoreThanShown(finding, who)) return { title: words.doctor.paper.withheld, why: '', name: null }
  const { title, why, ruleId } = toldFinding(finding, words)
  return { title, why, name: ruleId }
}
